import type { PlanDocument } from '@app/domain';
import type { Answer } from '../platform/support/api-client';
import { faultsIn } from '../platform/support/api-client';
import {
  done,
  PLAN,
  prepared,
  startVisit,
  tasksOf,
  type Name,
  type Visit,
} from '../receptions/support/visit';

const MINUTE = 60_000;

/** Welcome 60 minutes, then a visit ten minutes later, then a train; the driver hangs on the real end. */
const LIVE: PlanDocument = {
  ...PLAN,
  items: [
    ...PLAN.items,
    {
      ...{ key: 'tour', kind: 'visit', title: '参观', travelMinutes: 5, restricted: true },
      start: { anchor: 'item:welcome', edge: 'end', offset: 'PT10M' },
      end: { anchor: 'item:welcome', edge: 'end', offset: 'PT40M' },
    },
    {
      ...{ key: 'train', kind: 'departure-rail', title: '返程' },
      start: { anchor: 'item:welcome', edge: 'end', offset: 'PT60M' },
    },
  ],
  assignments: PLAN.assignments.map((a) =>
    a.department === 'transport'
      ? {
          ...a,
          tasks: [
            ...a.tasks,
            {
              ...{ key: 'pickup', item: 'welcome', what: '接人', phase: 'execute' as const },
              due: { anchor: 'item:welcome', edge: 'end' as const, offset: '-PT10M', real: true },
            },
            {
              ...{ key: 'crew', item: 'tour', what: '讲解员撤场', phase: 'execute' as const },
              due: { anchor: 'item:tour', edge: 'end' as const, offset: 'PT10M', real: true },
            },
          ],
        }
      : a,
  ),
};

interface Item {
  key: string;
  status: string;
  expectedStart: string | null;
  expectedEnd: string | null;
  announcedEnd: string | null;
  offsetMinutes: number | null;
  pushedBy: string | null;
  conflicts: { item: string; minutes: number }[];
  unreported: string | null;
  acts: string[];
  undo: { actId: string } | null;
}

let visit: Visit;
let id: string;
let packages: Record<string, string>;
let now: number;

beforeAll(async () => {
  visit = await startVisit('items');
  ({ id, packages } = await prepared(visit, LIVE));
  // The day has come: the guests were early, the welcome should have begun a quarter of an hour ago.
  const head = visit.as('officeHead');
  const { headers } = await done(head.get(`/receptions/${id}`));
  const at = (minutes: number): string => new Date(Date.now() + minutes * MINUTE).toISOString();
  const batches = [
    { key: 'b1', direction: 'arrival', at: at(-75), mode: '航班', number: 'NH 903' },
    { key: 'b2', direction: 'departure', at: at(30 * 60) },
  ];
  await done(
    head.send(
      'PATCH',
      `/receptions/${id}`,
      { facts: { batches } },
      {
        'if-match': String(headers.etag),
      },
    ),
  );
  // Nobody is asked for what he could not have reported: the plan was approved an hour ago.
  await visit.api.owner.query(
    `UPDATE reception SET work_since = work_since - interval '1 hour' WHERE id = $1`,
    [id],
  );
  now = Date.now();
});
afterAll(() => visit.stop());

const report = (who: Name, key: string, what: string, body: object = {}): Promise<Answer> =>
  visit.as(who).post(`/receptions/${id}/items/${key}/${what}`, body);
const items = async (who: Name): Promise<Record<string, Item>> => {
  const { body } = await done(visit.as(who).get(`/receptions/${id}/itinerary`));
  return Object.fromEntries((body.items as Item[]).map((item) => [item.key, item]));
};
const near = (text: string | null, minutes: number): void =>
  expect(Math.abs(Date.parse(text ?? '') - (now + minutes * MINUTE))).toBeLessThan(MINUTE);

it('an item that nobody has reported is shown, and asked after once', async () => {
  expect((await items('officer')).welcome).toMatchObject({
    status: 'planned',
    unreported: 'start',
    acts: ['start', 'skip'],
  });
  await visit.door.settleReception(id);
  await visit.door.settleReception(id);
  const { body } = await done(visit.as('liaison').get('/notices?limit=100'));
  const asked = (body.items as { kind: string; lines: string[] }[]).filter(
    ({ kind }) => kind === 'itemUnreported',
  );
  expect(asked).toHaveLength(1);
  expect(asked[0].lines.join('\n')).toMatch(/是否已经开始[^]*欢迎仪式/);
  const { body: board } = await done(visit.as('officer').get(`/receptions/${id}/board`));
  expect(board.items).toMatchObject({ planned: 3, unreported: 1 });
  expect((board.health as { rules: string[] }).rules).toContain('item.unreported');
  const { body: waiting } = await done(visit.as('officer').get(`/receptions/${id}/waiting`));
  expect(waiting.items).toContainEqual(
    expect.objectContaining({ kind: 'item', scope: 'start', late: true, passed: ['ask'] }),
  );
});

it('is reported by who has a part in it, and by nobody else', async () => {
  expect((await items('catering.departmentHead')).welcome.acts).toEqual(['start']);
  expect((await items('catering.departmentMember')).welcome.acts).toEqual([]);
  expect((await report('catering.departmentMember', 'welcome', 'start')).status).toBe(403);
  expect((await report('medical.departmentHead', 'welcome', 'start')).status).toBe(404);
  const began = await done(report('catering.departmentHead', 'welcome', 'start'));
  expect(began.body).toMatchObject({
    // A quarter of an hour late, it will be over late too.
    facts: ['ItemProgressed', 'ItemOverran', 'AmendmentProposed'],
  });
  expect(began.body.undoUntil).toBeTruthy();
  const { welcome } = await items('catering.departmentHead');
  expect(welcome).toMatchObject({ status: 'started', unreported: null });
  expect(welcome.undo?.actId).toBe(began.body.actId);
  const undone = await done(
    report('catering.departmentHead', 'welcome', 'undo', { actId: began.body.actId }),
  );
  expect(undone.body.facts).toEqual(['ItemActUndone', 'AmendmentDropped']);
  expect((await items('officer')).welcome.status).toBe('planned');
  const again = await done(report('liaison', 'welcome', 'start'));
  expect(again.body.facts).toContain('AmendmentProposed');
});

it('“last dish” moves what hangs on the real end at once, and shows what becomes late', async () => {
  const { pickup } = await tasksOf(visit, packages.transport);
  await done(visit.as('transport.departmentHead').post(`/tasks/${pickup}/acknowledge`, {}));
  const told = await done(
    report('catering.departmentHead', 'welcome', 'expect-end', { inMinutes: 65 }),
  );
  // The proposal that nobody has decided on goes along with what is known now.
  expect(told.body.facts).toEqual([
    'ItemEndAnnounced',
    'TaskTimed',
    'AmendmentDropped',
    'AmendmentProposed',
  ]);
  const { body: task } = await done(visit.as('transport.departmentHead').get(`/tasks/${pickup}`));
  near(String(task.due), 55);
  expect(task).toMatchObject({ status: 'acknowledged', acknowledged: true });

  // Planned: welcome until +45, tour +55 to +85, train +105.
  const { welcome, tour, train } = await items('officer');
  near(welcome.announcedEnd, 65);
  expect(welcome.offsetMinutes).toBe(20);
  near(tour.expectedStart, 70);
  expect(tour).toMatchObject({ pushedBy: 'welcome', offsetMinutes: 15 });
  expect(train.conflicts).toEqual([]);
  await done(report('officer', 'welcome', 'expect-end', { inMinutes: 100 }));
  expect((await items('officer')).train.conflicts).toEqual([{ item: 'tour', minutes: 30 }]);
  // The tour is restricted: who has no task on it is not told its name.
  const seen = await items('catering.departmentHead');
  expect(Object.keys(seen)).toEqual(['welcome', 'train']);
  expect(seen.train.conflicts).toEqual([]);
});

it('refuses what cannot be, with the reason', async () => {
  const bad = async (what: string, body: object): Promise<unknown> => {
    const answer = await report('officer', 'welcome', what, body);
    return [answer.status, answer.body.code, faultsIn(answer)];
  };
  expect(await bad('expect-end', {})).toEqual([
    422,
    'item.expected-end-missing',
    expect.anything(),
  ]);
  expect(await bad('expect-end', { inMinutes: 1, at: new Date(now).toISOString() })).toEqual([
    422,
    'item.expected-end-twice',
    expect.anything(),
  ]);
  expect((await bad('expect-end', { inMinutes: -5 })) as unknown[]).toContainEqual([
    'inMinutes: number.out-of-range',
  ]);
  const past = new Date(now - 60 * MINUTE).toISOString();
  expect(await bad('expect-end', { at: past })).toContain('item.expected-end-past');
  expect(await bad('landed', {})).toContain('item.not-travel');
  expect(await bad('correct', { reason: '时间有误', end: past })).toContain(
    'item.end-without-start',
  );
  expect((await report('officer', 'nowhere', 'start')).status).toBe(404);
});

it('is put right later, with a reason', async () => {
  const start = new Date(now - 10 * MINUTE).toISOString();
  await done(report('officer', 'welcome', 'correct', { start, reason: '实际提前十分钟' }));
  const { welcome } = await items('officer');
  expect(welcome).toMatchObject({ status: 'started', announcedEnd: null, offsetMinutes: 5 });
  const ended = await done(report('liaison', 'welcome', 'end'));
  expect(ended.body.facts).toContain('TaskTimed');
});

it('one that does not take place leaves no guess: what hung on its real end is due as planned', async () => {
  const { crew } = await tasksOf(visit, packages.transport);
  const head = visit.as('transport.departmentHead');
  const { body: before } = await done(head.get(`/tasks/${crew}`));
  expect(before).toMatchObject({ estimate: true });
  const skipped = await done(report('officer', 'tour', 'skip', { reason: '客人疲劳，参观取消' }));
  expect(skipped.body.facts).toContain('TaskTimed');
  const { body: task } = await done(head.get(`/tasks/${crew}`));
  expect(task).toMatchObject({ estimate: false, due: before.due });
  expect(JSON.stringify(task)).not.toContain('实际结束');
});
