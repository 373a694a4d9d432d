import type { Anchors } from './anchors';
import { compressDues } from './compress-dues';
import type { PlanDocument, PlanTask } from './plan-document';
import { resolveTimes } from './resolve-times';
import type { TimePoint } from './time-expression';

const HOUR = 3_600_000;
/** Six in the afternoon in Shanghai; the guests come at ten the next morning. */
const NOW = Date.parse('2026-03-02T10:00:00Z');
const ARRIVAL = Date.parse('2026-03-03T02:00:00Z');
const arrivingAt = (at: number): Anchors => ({
  batches: [
    {
      ...{ key: 'a', direction: 'arrival', at, mode: null, number: null },
      ...{ place: null, group: null },
    },
  ],
  approvedAt: null,
  zone: 'Asia/Shanghai',
  holidays: [],
});
const task = (key: string, due: TimePoint, item?: string): PlanTask => ({
  ...{ key, what: key, phase: 'prepare', due },
  ...(item && { item }),
});
const planOf = (...tasks: PlanTask[]): PlanDocument => ({
  schema: 1,
  items: [
    { key: 'past', kind: 'meeting', title: 'past', start: '2026-03-02T08:00:00Z' },
    { key: 'dinner', kind: 'meal', title: 'dinner', start: '2026-03-03T10:00:00Z' },
  ],
  assignments: [{ department: 'cars', tasks }],
});
const before = (offset: string): TimePoint => ({ anchor: 'arrival', offset });

it('spreads what is late over the time that is left, in its old order, not at night', () => {
  const plan = planOf(
    task('list', before('-P5D')),
    task('route', before('-P3D')),
    task('fuel', before('-P1D')),
    task('in-time', before('-PT2H')),
  );
  const dues = compressDues(plan, arrivingAt(ARRIVAL), NOW);
  expect(dues.map((one) => one.task)).toEqual(['list', 'route', 'fuel']);
  const times = dues.map((one) => new Date(one.to).toISOString().slice(11, 16));
  // 19:00, 20:30 and 21:45 in Shanghai: at least an hour from now, none after ten.
  expect(times).toEqual(['11:00', '12:30', '13:45']);
});

it('keeps the rule of the template: a visit put off gets its own pace back', () => {
  const [{ to, due }] = compressDues(
    planOf(task('list', before('-P5D'))),
    arrivingAt(ARRIVAL),
    NOW,
  );
  const changed = planOf(task('list', due));
  const dueIf = (at: number): number | null | undefined =>
    resolveTimes(changed, arrivingAt(at)).tasks.get('cars/list')?.due;
  expect(dueIf(ARRIVAL)).toBe(to);
  const later = ARRIVAL + 10 * 24 * HOUR;
  expect(dueIf(later)).toBe(later - 5 * 24 * HOUR);
});

it('done again later it replaces its own time and does not nest', () => {
  const anchors = arrivingAt(ARRIVAL);
  const [first] = compressDues(planOf(task('list', before('-P5D'))), anchors, NOW);
  const later = first.to + HOUR;
  const [again] = compressDues(planOf(task('list', first.due)), anchors, later);
  expect(again.to).toBeGreaterThan(later);
  expect(again.due).toEqual({
    latest: [before('-P5D'), new Date(again.to).toISOString().replace('.000', '')],
  });
  expect(compressDues(planOf(task('list', again.due)), anchors, later)).toEqual([]);
});

it('counts to the item the task prepares, and leaves what has begun', () => {
  const plan = planOf(
    task('menu', { anchor: 'item:dinner', offset: '-P3D' }, 'dinner'),
    task('gone', { anchor: 'item:past', offset: '-PT1H' }, 'past'),
  );
  const dues = compressDues(plan, arrivingAt(ARRIVAL), NOW);
  expect(dues.map((one) => one.task)).toEqual(['menu']);
  expect(dues[0].to).toBeGreaterThan(NOW);
  expect(dues[0].to).toBeLessThan(Date.parse('2026-03-03T10:00:00Z'));
});

it.each([10 * 60_000, 12 * 60_000, HOUR, 3 * HOUR, 9 * HOUR, 30 * HOUR])(
  'always between now and what it prepares, %i ms before it',
  (room) => {
    for (let now = NOW; now < NOW + HOUR; now += 61_000) {
      const plan = planOf(task('list', before('-P5D')));
      const [due] = compressDues(plan, arrivingAt(now + room), now);
      expect(due.to).toBeGreaterThan(now);
      expect(due.to).toBeLessThan(now + room);
    }
  },
);
