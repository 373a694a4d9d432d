import fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../time/instant';
import { START, TestWorld } from '../testing/test-world';
import { signBy } from './ladder';
import { settle } from './settle';
import { evolveAll } from '../evolve';
import { derive } from '../derive';
import type { DeadlineFact } from '../fact';

/** Lets the process settle at these instants; returns what fired. */
function live(t: TestWorld, instants: readonly number[]): DeadlineFact[] {
  const all: DeadlineFact[] = [];
  for (const now of instants) {
    t.now = now;
    const facts = settle(t.world, now, 'all');
    all.push(...facts);
    t.world = derive(evolveAll(t.world, facts), 'all');
  }
  return all;
}

const nameOf = (f: DeadlineFact): string => `${JSON.stringify(f.subject)} ${f.step} ${f.due}`;

describe('the ladder', () => {
  it('fires each step exactly once and never early, however seldom somebody looks', () => {
    const everyMinute = Array.from({ length: 14 * 24 * 60 }, (_, i) => START + i * MINUTE);
    const expected = live(new TestWorld().toPrepare(), everyMinute).map(nameOf).sort();
    expect(new Set(expected).size).toBe(expected.length);
    const looks = fc.array(fc.integer({ min: 0, max: 14 * DAY }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(looks, (offsets) => {
        const instants = [...offsets].sort((a, b) => a - b).map((o) => START + o);
        const facts = live(new TestWorld().toPrepare(), [...instants, START + 14 * DAY]);
        expect(facts.every((f) => f.at >= f.due)).toBe(true);
        expect(facts.map(nameOf).sort()).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });

  it('next due is when the next fact comes, and nothing comes before it', () => {
    const t = new TestWorld().toPrepare();
    for (let i = 0; i < 40; i++) {
      const next = [t.world.reception.nextDue, ...t.world.assignments.map((a) => a.nextDue)]
        .filter((d) => d !== null)
        .sort((a, b) => a - b)
        .at(0);
      if (next === undefined) break;
      expect(settle(t.world, next - 1, 'all')).toEqual([]);
      expect(live(t, [next]).length).toBeGreaterThan(0);
    }
  });

  it('a task that is acknowledged, done, blocked by nobody: its ladder stops at once', () => {
    const t = new TestWorld().toPrepare();
    const { id, assignmentId } = t.task('cars', 'before');
    t.must('cars.head', { kind: 'task.acknowledge', assignmentId, taskIds: 'all' });
    t.must('cars.head', { kind: 'task.finish', assignmentId, taskIds: [id] });
    const facts = live(t, [START + 14 * DAY]);
    const own = facts.filter((f) => 'id' in f.subject && f.subject.id === id);
    expect(own).toEqual([]);
  });

  it('no reminder for what was told a moment ago', () => {
    const t = new TestWorld({
      batches: [
        {
          key: 'in',
          direction: 'arrival',
          at: START + HOUR,
          mode: null,
          number: null,
          place: null,
          group: null,
        },
        {
          key: 'out',
          direction: 'departure',
          at: START + 3 * HOUR,
          mode: null,
          number: null,
          place: null,
          group: null,
        },
      ],
    });
    t.toPlan({
      schema: 1,
      items: [],
      assignments: [
        {
          department: 'cars',
          tasks: [
            {
              key: 'now',
              what: 'w',
              phase: 'prepare',
              due: { anchor: 'arrival', offset: '-PT40M' },
            },
          ],
        },
      ],
    });
    t.must('officer', { kind: 'plan.send' });
    t.sign('cars', 'plan');
    t.must('officer', { kind: 'plan.submit' });
    t.approve();
    const facts = live(t, [START + 20 * MINUTE]).filter((f) => f.subject.kind === 'task-due');
    expect(facts.map((f) => f.step)).toEqual(['due']);
  });

  it('gives time for 就绪确认 also when the stage is reached late, but not past the arrival', () => {
    const t = new TestWorld();
    const [arrival] = t.world.reception.batches;
    const late = (arrival.at ?? 0) - 2 * HOUR;
    t.now = late;
    t.toPrepare();
    expect(signBy(t.world.reception, t.assignment('cars'), 'ready')).toBe(arrival.at);
    const early = new TestWorld().toPrepare();
    const by = signBy(early.world.reception, early.assignment('cars'), 'ready');
    expect(by).toBe((arrival.at ?? 0) - early.world.reception.pace.readyBefore);
  });

  it('stands still while a reception is postponed', () => {
    const t = new TestWorld().toPrepare();
    t.must('officer', { kind: 'reception.postpone', reason: 'storm' });
    t.approve();
    expect(live(t, [START + 14 * DAY])).toEqual([]);
  });
});
