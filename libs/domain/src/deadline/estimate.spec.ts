import { DAY, HOUR } from '../time/instant';
import { START, TestWorld } from '../testing/test-world';
import type { PlanDocument } from '../plan/plan-document';
import { assignmentDeadlines } from './ladder';
import { settle } from './settle';

const ARRIVAL = START + 48 * HOUR;

/** One task at the real end of a meal, one at its planned end. */
const PLAN: PlanDocument = {
  schema: 1,
  items: [
    {
      ...{ key: 'meal', kind: 'meal', title: 'Lunch' },
      start: { anchor: 'arrival', offset: 'PT1H' },
      end: { anchor: 'item:meal', offset: 'PT1H' },
    },
  ],
  assignments: [
    {
      department: 'cars',
      tasks: [true, false].map((real) => ({
        ...{ key: real ? 'real' : 'planned', what: 'w', phase: 'execute' as const },
        due: { anchor: 'item:meal', edge: 'end' as const, real },
      })),
    },
  ],
};

it('while nobody knows when it really is, the clock calls nobody late', () => {
  const t = new TestWorld().toPrepare(PLAN);
  const [real, planned] = [t.task('cars', 'real'), t.task('cars', 'planned')];
  expect([real.due, real.estimate]).toEqual([ARRIVAL + 2 * HOUR, true]);
  expect([planned.due, planned.estimate]).toEqual([ARRIVAL + 2 * HOUR, false]);
  const due = settle(t.world, START + 14 * DAY, 'all').flatMap(({ subject }) =>
    subject.kind === 'task-due' ? [subject.id] : [],
  );
  expect([...new Set(due)]).toEqual([planned.id]);
});

it('as soon as it is known, its ladder runs', () => {
  const t = new TestWorld().toPrepare(PLAN);
  const { id } = t.task('cars', 'real');
  const steps = (): string[] =>
    assignmentDeadlines(t.world, t.assignment('cars')).flatMap(({ subject, step }) =>
      subject.kind === 'task-due' && subject.id === id ? [step] : [],
    );
  expect(steps()).toEqual([]);
  t.world = {
    ...t.world,
    tasks: t.world.tasks.map((x) => (x.id === id ? { ...x, estimate: false } : x)),
  };
  expect(steps()).toEqual(['remind', 'due', 'head', 'office']);
});
