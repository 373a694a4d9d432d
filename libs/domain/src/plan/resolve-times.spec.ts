import type { PlanDocument, PlanItem } from './plan-document';
import { resolveTimes } from './resolve-times';

const T = Date.parse('2026-03-02T06:00:00Z');
const HOUR = 3_600_000;
const batch = { mode: null, number: null, place: null, group: null };
const BATCHES = [
  { ...batch, key: 'a', direction: 'arrival' as const, at: T + HOUR },
  { ...batch, key: 'b', direction: 'arrival' as const, at: T },
  { ...batch, key: 'c', direction: 'departure' as const, at: T + 10 * HOUR },
  { ...batch, key: 'd', direction: 'departure' as const, at: T + 20 * HOUR },
];
const plan = (
  items: PlanItem[],
  due?: PlanDocument['assignments'][0]['tasks'][0]['due'],
): PlanDocument => ({
  schema: 1,
  items,
  assignments: due
    ? [{ department: 'cars', tasks: [{ key: 't', what: 'w', phase: 'prepare', due }] }]
    : [],
});
const item = (key: string, start: PlanItem['start'], end?: PlanItem['end']): PlanItem => ({
  key,
  kind: 'meeting',
  title: key,
  start,
  end,
});
const anchors = { batches: BATCHES, approvedAt: T - HOUR, zone: 'Asia/Shanghai', holidays: [] };
const dueOf = (p: PlanDocument): number | null | undefined =>
  resolveTimes(p, anchors).tasks.get('cars/t')?.due;

describe('resolveTimes', () => {
  it('takes the first arrival and the last departure when nothing is said', () => {
    expect(dueOf(plan([], { anchor: 'arrival', offset: '-PT60M' }))).toBe(T - HOUR);
    expect(dueOf(plan([], { anchor: 'departure' }))).toBe(T + 20 * HOUR);
    expect(dueOf(plan([], { anchor: 'batch:a' }))).toBe(T + HOUR);
    expect(dueOf(plan([], { anchor: 'approved', offset: 'PT30M' }))).toBe(T - HOUR / 2);
  });

  it('follows items along items', () => {
    const items = [
      item('talk', { anchor: 'item:lunch', edge: 'end', offset: 'PT30M' }),
      item('lunch', '2026-03-02T12:00:00+08:00', { anchor: 'item:lunch', offset: 'PT50M' }),
    ];
    expect(dueOf(plan(items, { anchor: 'item:talk', offset: '-PT10M' }))).toBe(
      Date.parse('2026-03-02T13:10:00+08:00'),
    );
  });

  it('reports a cycle with its path, and gives it no time', () => {
    const items = [item('a', { anchor: 'item:b' }), item('b', { anchor: 'item:a' })];
    const { findings, items: times } = resolveTimes(plan(items), anchors);
    expect(findings).toEqual([
      {
        code: 'time.cycle',
        severity: 'block',
        path: 'items[0].start',
        detail: 'a.start → b.start → a.start',
      },
    ]);
    expect(times.get('a')?.start).toBeNull();
  });

  it('reports unknown anchors and unreadable times where they stand', () => {
    const items = [item('a', '24.10.2006 10:00'), item('b', { anchor: 'item:nowhere' })];
    const { findings } = resolveTimes(
      plan(items, { anchor: 'arrival', offset: '1 hour' }),
      anchors,
    );
    expect(findings.map((f) => [f.code, f.path])).toEqual([
      ['time.unreadable', 'items[0].start'],
      ['time.anchor-unknown', 'items[1].start.anchor'],
      ['time.offset-unreadable', 'assignments[0].tasks[0].due.offset'],
    ]);
  });

  it('leaves open what hangs on an open time', () => {
    expect(dueOf(plan([item('a', null)], { anchor: 'item:a' }))).toBeNull();
  });
});
