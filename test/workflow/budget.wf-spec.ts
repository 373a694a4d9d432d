import { assignmentWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import { DEFAULT_PACES } from '@app/domain';
import type { PlanDocument, PlanTask } from '@app/domain';
import { TestLife } from '../support/door/test-life';
import { ConductedOffice } from './support/conducted-office';
import { until } from './support/until';

jest.setTimeout(120_000);

const DEPARTMENTS = Array.from({ length: 12 }, (_, n) => `d${String(n + 1).padStart(2, '0')}`);
const [BUSY] = DEPARTMENTS;
const TASKS = 40;
const REMINDED = 20;
const SECOND = 1000;
/** Everybody has 签收 by then, and nothing is reminded before. */
const ACKNOWLEDGE_WITHIN = 12 * SECOND;
const REMIND_BEFORE = 10 * SECOND;
const ARRIVAL_IN = 66 * SECOND;
/** Between the due times of two tasks, so that each reminder has an instant of its own. */
const APART = SECOND;

const LIMITS = { department: 300, reception: 500 };

let conducted: ConductedOffice;
let receptionId: string;
let life: TestLife;
/** Ids of the busy department's tasks, the soonest due first. */
let tasks: string[];

beforeAll(async () => {
  conducted = await ConductedOffice.open('budget', DEPARTMENTS);
  const { office } = conducted;
  const now = Date.now();
  const batch = { mode: null, number: null, place: null, group: null };
  const registered = await office.register({
    pace: {
      ...DEFAULT_PACES.routine,
      acknowledgeWithin: ACKNOWLEDGE_WITHIN,
      remindBefore: REMIND_BEFORE,
    },
    batches: [
      { ...batch, key: 'in', direction: 'arrival', at: now + ARRIVAL_IN },
      { ...batch, key: 'out', direction: 'departure', at: now + ARRIVAL_IN + 60 * SECOND },
    ],
  });
  ({ receptionId } = registered);
  life = new TestLife(office, receptionId);
});
afterAll(() => conducted.close());

const department = (code: string): string => assignmentWorkflowId(receptionId, code, 1);
const reception = (): string => receptionWorkflowId(receptionId);
const stage = (name: string): Promise<void> =>
  until(async () => (await life.stage()) === name, `stage ${name}`);
const ended = async (workflowId: string): Promise<boolean> =>
  (await conducted.statusOf(workflowId)) === 'COMPLETED';

/** Events so far of the busy department and of its reception, when both are at rest. */
async function costs(): Promise<number[]> {
  const both = [department(BUSY), reception()];
  await conducted.quiet(both);
  return Promise.all(both.map(async (id) => (await conducted.eventsOf(id)).length));
}

/** How often each kind of event occurs, for whoever has to find out where the history goes. */
function countsOf(events: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = { all: events.length };
  for (const kind of events) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** A plan whose first department has forty tasks, each due at an instant of its own. */
function plan(): PlanDocument {
  const task = (n: number): PlanTask => ({
    key: `t${String(n).padStart(2, '0')}`,
    item: 'talk',
    what: `任务 ${n}`,
    phase: 'prepare',
    due: { anchor: 'arrival', offset: `-PT${((TASKS - n) * APART) / SECOND}S` },
  });
  const start = { anchor: 'arrival' };
  const end = { anchor: 'arrival', offset: 'PT1M' };
  return {
    schema: 1,
    items: [{ key: 'talk', kind: 'meeting', title: '会谈', start, end }],
    assignments: DEPARTMENTS.map((code) => ({
      department: code,
      tasks: Array.from({ length: code === BUSY ? TASKS : 2 }, (_, n) => task(n)),
    })),
  };
}

/** One act on one task of the busy department. */
async function one(
  who: 'head' | 'member',
  kind: 'task.acknowledge' | 'task.finish' | 'task.check',
  taskId: string,
): Promise<void> {
  const assignmentId = (await life.assignments())[BUSY];
  const command = { kind, assignmentId, taskIds: [taskId] };
  await conducted.office.act(`${BUSY}.${who}`, receptionId, command);
}

async function finishAndCheck(taskId: string): Promise<void> {
  await one('member', 'task.finish', taskId);
  await one('head', 'task.check', taskId);
}

const reminded = async (): Promise<string[]> => {
  const { rows } = await conducted.office.owner.query<{ id: string }>(
    'SELECT id FROM task WHERE id = ANY($1::uuid[]) AND due_fired = 1 ORDER BY key',
    [tasks],
  );
  return rows.map(({ id }) => id);
};

/** At how many different instants somebody was reminded: each is a timer of its own. */
async function momentsOfReminding(): Promise<number> {
  const { rows } = await conducted.office.owner.query<{ n: string }>(
    `SELECT count(DISTINCT at) AS n FROM audit_entry,
       jsonb_array_elements((body::jsonb)->'facts') AS fact
     WHERE chain = $1 AND fact->>'type' = 'DeadlinePassed' AND fact->>'step' = 'remind'`,
    [receptionId],
  );
  return Number(rows[0].n);
}

it('is announced to every department, and a 签收 that changes no wait costs nothing', async () => {
  await life.toPlan(plan());
  await stage('plan');
  await life.send();
  const { owner } = conducted.office;
  await until(async () => {
    const { rows } = await owner.query<{ n: string }>(
      'SELECT count(*) AS n FROM assignment WHERE announced_at IS NOT NULL',
    );
    return Number(rows[0].n) === DEPARTMENTS.length;
  }, 'every department has its package');
  const assignmentId = (await life.assignments())[BUSY];
  tasks = (await life.tasks(assignmentId)).map(({ id }) => id);
  const doerId = conducted.office.actors[`${BUSY}.member`].userId;
  const assign = { kind: 'task.assign', assignmentId, taskIds: tasks, doerId } as const;
  await conducted.office.act(`${BUSY}.head`, receptionId, assign);
  const before = await costs();
  for (const id of tasks) await one('member', 'task.acknowledge', id);
  expect(await costs()).toEqual(before);
});

it('agrees, and its stage moves by itself', async () => {
  for (const code of DEPARTMENTS) await life.sign(code, 'plan');
  const { office } = conducted;
  await life.approve(await office.act('officer', receptionId, { kind: 'plan.submit' }));
  await stage('prepare');
});

it('does its tasks one by one, half of them only when it is reminded', async () => {
  for (const id of tasks.slice(REMINDED)) await finishAndCheck(id);
  for (const code of DEPARTMENTS.slice(1)) await life.work(code, 'prepare');
  for (const id of tasks.slice(0, REMINDED)) {
    await until(async () => (await reminded()).includes(id), 'the reminder', 40_000);
    await finishAndCheck(id);
  }
  expect(await reminded()).toEqual(tasks.slice(0, REMINDED));
  expect(await momentsOfReminding()).toBeGreaterThanOrEqual(REMINDED - 2);
});

it('goes on to its end', async () => {
  const { office } = conducted;
  for (const code of DEPARTMENTS) await life.sign(code, 'ready');
  await office.act('officer', receptionId, { kind: 'stage.advance', from: 'prepare' });
  await stage('execute');
  await office.act('officer', receptionId, { kind: 'item.start', itemKey: 'talk' });
  await office.act('officer', receptionId, { kind: 'item.end', itemKey: 'talk' });
  for (const code of DEPARTMENTS) await life.sign(code, 'done');
  await stage('summarize');
  await office.act('officer', receptionId, { kind: 'summary.save', text: '顺利' });
  await life.approve(await office.act('officer', receptionId, { kind: 'summary.submit' }));
  await stage('closed');
  await until(async () => (await ended(reception())) && ended(department(BUSY)), 'both end');
});

it('has cost no more history than the budget', async () => {
  const events = {
    department: await conducted.eventsOf(department(BUSY)),
    reception: await conducted.eventsOf(reception()),
  };
  for (const [name, kinds] of Object.entries(events)) {
    process.stdout.write(`${name} ${JSON.stringify(countsOf(kinds))}\n`);
  }
  expect(events.department.length).toBeLessThanOrEqual(LIMITS.department);
  expect(events.reception.length).toBeLessThanOrEqual(LIMITS.reception);
});
