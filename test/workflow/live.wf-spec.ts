import { assignmentWorkflowId } from '@app/contracts/workflow';
import { DEFAULT_PACES } from '@app/domain';
import type { PlanDocument } from '@app/domain';
import { TestLife } from '../support/door/test-life';
import { ConductedOffice } from './support/conducted-office';
import { until } from './support/until';

jest.setTimeout(120_000);

const SECOND = 1000;
/** Time to get the plan agreed before the guests come. */
const ARRIVAL_IN = 15 * SECOND;
const ASK_AFTER = 2 * SECOND;
const EVERY = 2 * SECOND;
/** An hour of quarters, in seconds: three prompts lie strictly inside. */
const LENGTH = 4 * EVERY;
const LATE = 2 * SECOND;
/** What one more prompt may cost its department's history. */
const EVENTS_PER_PROMPT = 8;

let conducted: ConductedOffice;
let receptionId: string;
let life: TestLife;
let arrival: number;

const PLAN: PlanDocument = {
  schema: 1,
  items: [
    {
      ...{ key: 'talk', kind: 'meeting', title: '会谈' },
      start: { anchor: 'arrival' },
      end: { anchor: 'arrival', offset: `PT${LENGTH / SECOND}S` },
    },
  ],
  assignments: [
    {
      department: 'service',
      tasks: [
        {
          ...{ key: 'water', item: 'talk', what: '添水', phase: 'execute', check: 'none' },
          due: { anchor: 'item:talk', edge: 'end', offset: 'PT1H' },
          repeat: { every: `PT${EVERY / SECOND}S` },
        },
      ],
    },
    {
      department: 'cars',
      tasks: [
        {
          ...{ key: 'come', item: 'talk', what: '备车', phase: 'execute', check: 'none' },
          due: { anchor: 'item:talk', edge: 'end', offset: '-PT1S', real: true },
        },
      ],
    },
  ],
};

beforeAll(async () => {
  conducted = await ConductedOffice.open('live', ['service', 'cars']);
  const { office } = conducted;
  arrival = Date.now() + ARRIVAL_IN;
  const batch = { mode: null, number: null, place: null, group: null };
  ({ receptionId } = await office.register({
    pace: { ...DEFAULT_PACES.routine, askAfter: ASK_AFTER },
    batches: [
      { ...batch, key: 'in', direction: 'arrival', at: arrival },
      { ...batch, key: 'out', direction: 'departure', at: arrival + 3600 * SECOND },
    ],
  }));
  life = new TestLife(office, receptionId);
  await life.toPlan(PLAN);
  await until(async () => (await life.stage()) === 'plan', 'stage plan');
  await life.send();
  for (const code of ['service', 'cars']) {
    const assignmentId = (await life.assignments())[code];
    const taskIds = (await life.tasks(assignmentId)).map(({ id }) => id);
    const doerId = office.actors[`${code}.member`].userId;
    await office.act(`${code}.head`, receptionId, {
      kind: 'task.assign',
      assignmentId,
      taskIds,
      doerId,
    });
    await office.act(`${code}.member`, receptionId, {
      kind: 'task.acknowledge',
      assignmentId,
      taskIds,
    });
    await life.sign(code, 'plan');
  }
  await life.approve(await office.act('officer', receptionId, { kind: 'plan.submit' }));
});
afterAll(() => conducted.close());

interface Passed {
  readonly step: string;
  readonly due: number;
  readonly at: number;
}

/** The steps about one kind of subject, as they were recorded. */
async function passed(kind: string): Promise<Passed[]> {
  const { rows } = await conducted.office.owner.query<{ fact: Passed }>(
    `SELECT fact FROM audit_entry, jsonb_array_elements((body::jsonb)->'facts') AS fact
     WHERE chain = $1 AND fact->>'type' = 'DeadlinePassed' AND fact->'subject'->>'kind' = $2
     ORDER BY seq`,
    [receptionId, kind],
  );
  return rows.map(({ fact }) => fact);
}

const told = async (who: string, kind: string): Promise<{ by: string | null }[]> => {
  const { rows } = await conducted.office.owner.query<{ by: string | null }>(
    `SELECT delivered_by AS by FROM notice WHERE user_id = $1 AND kind = $2`,
    [conducted.office.actors[who].userId, kind],
  );
  return rows;
};

const exact = (steps: readonly Passed[]): void =>
  steps.forEach(({ due, at }) => {
    expect(at).toBeGreaterThanOrEqual(due);
    expect(at - due).toBeLessThanOrEqual(LATE);
  });

const events = async (): Promise<number> => {
  const id = assignmentWorkflowId(receptionId, 'service', 1);
  await conducted.quiet([id]);
  return (await conducted.eventsOf(id)).length;
};

/** Until the clock has passed an instant. */
const past = (at: number): Promise<void> =>
  until(() => Promise.resolve(Date.now() > at), 'the clock', 60_000);

it('asks after an item that nobody reports, once and in time, and starts nothing', async () => {
  expect(Date.now()).toBeLessThan(arrival); // else the machine was too slow to tell anything
  await until(async () => (await passed('item')).length > 0, 'the question', 40_000);
  await past(arrival + 2 * ASK_AFTER);
  const asked = await passed('item');
  expect(asked).toMatchObject([{ step: 'ask', due: arrival + ASK_AFTER }]);
  exact(asked);
  const { rows } = await conducted.office.owner.query<{ status: string }>(
    'SELECT status FROM itinerary_item WHERE reception_id = $1',
    [receptionId],
  );
  expect(rows).toEqual([{ status: 'planned' }]);
  expect(await passed('task-prompt')).toEqual([]);
});

it('prompts exactly three times while the item runs, into the inbox only, for little history', async () => {
  const before = await events();
  await conducted.office.act('service.member', receptionId, {
    kind: 'item.start',
    itemKey: 'talk',
  });
  const started = Date.now();
  const first = await events();
  await past(started + LENGTH + EVERY);
  const prompts = await passed('task-prompt');
  expect(prompts).toHaveLength(3);
  exact(prompts);
  expect(prompts.map(({ due }) => due - prompts[0].due)).toEqual([0, EVERY, 2 * EVERY]);
  await until(
    async () => (await told('service.member', 'servicePrompt')).every(({ by }) => by !== null),
    'the prompts are delivered',
  );
  expect(await told('service.member', 'servicePrompt')).toEqual(Array(3).fill({ by: 'inbox' }));
  const cost = ((await events()) - first) / 3;
  process.stdout.write(`events per prompt ${cost}, to start ${first - before}\n`);
  expect(cost).toBeLessThanOrEqual(EVENTS_PER_PROMPT);
});

it('goes on to an announced end and stops at once at the real one, which the driver follows', async () => {
  const { office } = conducted;
  const announce = { kind: 'item.expect-end', itemKey: 'talk', inMinutes: 10 } as const;
  await office.act('officer', receptionId, announce);
  await until(async () => (await passed('task-prompt')).length > 3, 'another prompt');
  await office.act('officer', receptionId, { kind: 'item.end', itemKey: 'talk' });
  const count = (await passed('task-prompt')).length;
  await past(Date.now() + 2 * EVERY);
  expect(await passed('task-prompt')).toHaveLength(count);
  await until(async () => (await passed('task-due')).length > 0, 'the driver is due');
  expect((await told('cars.member', 'timeSet')).length).toBeGreaterThanOrEqual(1);
});
