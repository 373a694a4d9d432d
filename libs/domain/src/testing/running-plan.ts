import type { Amendment } from '../amendment/amendment';
import type { PlanDocument } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import { TestWorld } from './test-world';

export const START_TALK = '2026-03-03T02:00:00Z';

/** Two items after each other for all, a train that stays, and a task of cars on each. */
export const PLAN: PlanDocument = {
  schema: 1,
  items: [
    {
      key: 'talk',
      kind: 'meeting',
      title: 'Talk',
      place: 'hall',
      start: START_TALK,
      end: '2026-03-03T03:00:00Z',
    },
    {
      key: 'lunch',
      kind: 'meal',
      title: 'Lunch',
      start: '2026-03-03T03:30:00Z',
      end: { anchor: 'item:lunch', offset: 'PT1H' },
      travelMinutes: 15,
    },
    {
      key: 'train',
      kind: 'departure-rail',
      title: 'Train',
      start: '2026-03-03T05:00:00Z',
      end: '2026-03-03T06:00:00Z',
    },
  ],
  assignments: [
    {
      department: 'cars',
      tasks: [
        {
          key: 'hall',
          item: 'talk',
          what: 'drive',
          phase: 'execute',
          due: { anchor: 'item:talk', offset: '-PT20M' },
        },
        {
          key: 'station',
          item: 'train',
          what: 'drive',
          phase: 'execute',
          due: { anchor: 'item:train', offset: '-PT20M' },
        },
      ],
    },
    {
      department: 'meals',
      tasks: [
        {
          key: 'menu',
          item: 'lunch',
          what: 'print',
          phase: 'prepare',
          due: { anchor: 'item:lunch', offset: '-PT1H' },
        },
        {
          key: 'serve',
          item: 'lunch',
          what: 'serve',
          phase: 'execute',
          due: { anchor: 'item:lunch' },
        },
      ],
    },
    {
      department: 'rooms',
      tasks: [
        {
          key: 'clean',
          what: 'clean',
          phase: 'prepare',
          due: { anchor: 'arrival', offset: '-PT2H' },
        },
      ],
    },
  ],
  branches: [
    {
      key: 'rain',
      title: 'Rain',
      trigger: 'rain',
      edits: [{ op: 'change-place', item: 'talk', place: 'indoors' }],
    },
  ],
};

/** A reception in stage *prepare* with that plan. */
export const running = (): TestWorld => new TestWorld().toPrepare(PLAN);

/** The office proposes; the proposal as it is stored. */
export function propose(t: TestWorld, edits: readonly PlanEdit[], more: object = {}): Amendment {
  t.must('officer', { kind: 'amendment.propose', edits, reason: 'late', ...more });
  const a = t.world.amendments.at(-1);
  if (!a) throw new Error('no amendment');
  return a;
}

/** The talk, so many minutes later. */
export const later = (minutes: number): PlanEdit[] => [
  { op: 'move-item', item: 'talk', by: `PT${minutes}M` },
];

export const approve = (t: TestWorld, who: string, a: Amendment): ReturnType<TestWorld['do']> =>
  t.do(who, { kind: 'amendment.approve', number: a.number, previewHash: a.previewHash });
