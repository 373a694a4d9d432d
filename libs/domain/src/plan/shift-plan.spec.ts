import { DAY, HOUR } from '../time/instant';
import type { PlanDocument } from './plan-document';
import { resolveTimes } from './resolve-times';
import { shiftPlan } from './shift-plan';

const task = (key: string, due: PlanDocument['assignments'][0]['tasks'][0]['due']) => ({
  ...{ key, what: 'w', phase: 'execute' as const, due },
});
const WALL = { date: '2026-03-27', at: '17:00', zone: 'Europe/Paris' };
const PLAN: PlanDocument = {
  schema: 1,
  items: [
    { key: 'open', kind: 'rest', title: 'x' },
    {
      ...{ key: 'a', kind: 'rest', title: 'x' },
      start: '2026-03-27T10:00:00+01:00',
      end: { latest: [WALL, { anchor: 'item:a', offset: 'PT1H' }] },
    },
  ],
  assignments: [
    {
      department: 'cars',
      tasks: [
        { ...task('t', { anchor: 'item:a', offset: '-P1D' }), from: WALL, acknowledgeBy: null },
      ],
    },
  ],
  branches: [
    {
      ...{ key: 'rain', title: 'x', trigger: 'x' },
      edits: [
        { op: 'move-item', item: 'a', start: WALL },
        { op: 'move-batch', batch: 'in', at: '2026-03-27T09:00:00Z' },
        { op: 'shift-from', from: 'a', by: 'PT1H' },
        { op: 'shift-from', from: '2026-03-27T09:00:00Z', by: 'PT1H' },
        { op: 'add-task', department: 'cars', task: task('n', WALL) },
        { op: 'remove-item', item: 'a' },
      ],
    },
  ],
};

it('moves what is fixed by whole days, on the wall clock, and leaves what hangs', () => {
  const moved = shiftPlan(PLAN, 3 * DAY, 'UTC');
  const wall = { ...WALL, date: '2026-03-30' };
  expect(moved).toEqual({
    ...PLAN,
    items: [
      PLAN.items[0],
      {
        ...PLAN.items[1],
        start: '2026-03-30T10:00:00+01:00',
        end: { latest: [wall, { anchor: 'item:a', offset: 'PT1H' }] },
      },
    ],
    assignments: [{ department: 'cars', tasks: [{ ...PLAN.assignments[0].tasks[0], from: wall }] }],
    branches: [
      {
        ...PLAN.branches?.[0],
        edits: [
          { op: 'move-item', item: 'a', start: wall },
          { op: 'move-batch', batch: 'in', at: '2026-03-30T09:00:00Z' },
          { op: 'shift-from', from: 'a', by: 'PT1H' },
          { op: 'shift-from', from: '2026-03-30T09:00:00Z', by: 'PT1H' },
          { op: 'add-task', department: 'cars', task: task('n', wall) },
          { op: 'remove-item', item: 'a' },
        ],
      },
    ],
  });
  expect(shiftPlan(moved, -3 * DAY, 'UTC')).toEqual(PLAN);
});

it('moves wall times by parts of a day, over midnight and a change of clocks', () => {
  const [, a] = shiftPlan(PLAN, 31 * HOUR, 'UTC').items;
  expect(a.end).toMatchObject({ latest: [{ date: '2026-03-29', at: '00:00' }, {}] });
  const anchors = { batches: [], approvedAt: null, zone: 'Europe/Paris', holidays: [] };
  const { from } = resolveTimes(shiftPlan(PLAN, 3 * DAY, 'UTC'), anchors).tasks.get('cars/t') ?? {};
  expect(from).toBe(Date.parse('2026-03-30T17:00:00+02:00'));
});

it('moves a fixed text to the same hour of another day, on the clocks of its place', () => {
  const { items } = shiftPlan(PLAN, 3 * DAY, 'Europe/Paris');
  expect(items[1].start).toBe('2026-03-30T09:00:00+01:00');
  const far = { ...PLAN, items: PLAN.items.map((i) => ({ ...i, zone: 'Asia/Tokyo' })) };
  const there = shiftPlan(far, 3 * DAY, 'Europe/Paris');
  expect(there.items[1].start).toBe('2026-03-30T10:00:00+01:00');
});
