import fc from 'fast-check';
import type { Anchors } from './anchors';
import type { PlanDocument, PlanItem } from './plan-document';
import type { ResolvedTimes } from './resolve-times';
import { resolveTimes } from './resolve-times';
import type { TimePoint } from './time-expression';

const T = Date.parse('2026-05-12T06:00:00Z');
const anchorsAt = (arrival: number): Anchors => ({
  batches: [
    {
      ...{ key: 'in', direction: 'arrival', at: arrival, mode: null },
      ...{ number: null, place: null, group: null },
    },
  ],
  approvedAt: null,
  zone: 'Europe/Paris',
  holidays: [],
});

const exact = fc
  .integer({ min: -100_000, max: 100_000 })
  .map((s) => (s < 0 ? `-PT${-s}S` : `PT${s}S`));

/** Expressions with exact offsets only, over the arrival and the items named. */
const pointOver = (keys: readonly string[]): fc.Arbitrary<TimePoint> => {
  const names = ['arrival', 'batch:in', ...keys.map((k) => `item:${k}`)];
  const leaf = fc.record({
    anchor: fc.constantFrom(...names),
    edge: fc.constantFrom('start' as const, 'end' as const),
    offset: exact,
  });
  const list = fc.array(leaf, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: list.map((earliest) => ({ earliest })) },
    { weight: 1, arbitrary: list.map((latest) => ({ latest })) },
  );
};

const itemOf = (key: string, start: TimePoint, end: TimePoint): PlanItem => ({
  ...{ key, kind: 'meeting', title: key, start, end },
});

/** Items that hang on the arrival and on items before them, with a task on each. */
const treePlan = fc.integer({ min: 1, max: 8 }).chain((n) => {
  const keys = Array.from({ length: n }, (_, i) => `i${i}`);
  const points = keys.map((_, i) => {
    const point = pointOver(keys.slice(0, i));
    return fc.tuple(point, point, point);
  });
  return fc.tuple(...points).map((all): PlanDocument => ({
    schema: 1,
    items: all.map(([start, end], i) => itemOf(`i${i}`, start, end)),
    assignments: [
      {
        department: 'd',
        tasks: all.map(([, , due], i) => ({ key: `t${i}`, what: 'w', phase: 'execute', due })),
      },
    ],
  }));
});

const instants = ({ items, tasks }: ResolvedTimes): [string, number | null][] =>
  [
    ...[...items].flatMap(([key, at]): [string, number | null][] => [
      [`${key}.start`, at.start],
      [`${key}.end`, at.end],
    ]),
    ...[...tasks].map(([key, at]): [string, number | null] => [key, at.due]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));

it('an anchor that moves takes along exactly what hangs on it', () => {
  fc.assert(
    fc.property(treePlan, fc.integer({ min: -1_000_000, max: 1_000_000 }), (plan, d) => {
      const [before, after] = [T, T + d].map((at) => instants(resolveTimes(plan, anchorsAt(at))));
      expect(after).toEqual(before.map(([key, at]) => [key, at === null ? null : at + d]));
      expect(before.every(([, at]) => at !== null)).toBe(true);
    }),
  );
});

it('the order of the items says nothing', () => {
  const shuffled = treePlan.chain((plan) =>
    fc.tuple(
      fc.constant(plan),
      fc.shuffledSubarray([...plan.items], { minLength: plan.items.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([plan, items]) => {
      const there = instants(resolveTimes(plan, anchorsAt(T)));
      expect(instants(resolveTimes({ ...plan, items }, anchorsAt(T)))).toEqual(there);
    }),
  );
});

/** Ends of items from which one can get back to them, by plain search. */
function inCycles(items: readonly PlanItem[]): Set<string> {
  const next = (node: string): string[] => {
    const [key, edge] = node.split('.');
    const point = items.find((i) => i.key === key)?.[edge as 'start' | 'end'];
    return [...JSON.stringify(point ?? null).matchAll(/"item:(\w+)","edge":"(\w+)"/g)].map(
      ([, to, side]) => `${to}.${side}`,
    );
  };
  const reaches = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = next(from);
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (seen.has(node)) continue;
      seen.add(node);
      open.push(...next(node));
    }
    return seen;
  };
  const nodes = items.flatMap((i) => [`${i.key}.start`, `${i.key}.end`]);
  return new Set(nodes.filter((n) => reaches(n).has(n)));
}

const graphPlan = fc.integer({ min: 1, max: 7 }).chain((n) => {
  const keys = Array.from({ length: n }, (_, i) => `i${i}`);
  const point = pointOver(keys);
  return fc
    .tuple(...keys.map(() => fc.tuple(point, point)))
    .map((all) => all.map(([start, end], i) => itemOf(`i${i}`, start, end)));
});

it('a cycle is always reported with its way, and never hangs', () => {
  fc.assert(
    fc.property(graphPlan, (items) => {
      const { findings, items: times } = resolveTimes(
        { schema: 1, items, assignments: [] },
        anchorsAt(T),
      );
      const expected = inCycles(items);
      const cycles = findings.filter((f) => f.code === 'time.cycle');
      expect(cycles.length > 0).toBe(expected.size > 0);
      for (const { detail = '', path } of cycles) {
        const way = detail.split(' → ');
        expect(way[0]).toBe(way.at(-1));
        expect(way.filter((node) => !expected.has(node))).toEqual([]);
        const [, index, edge] = /^items\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
        expect(`${items[Number(index)].key}.${edge}`).toBe(way[0]);
      }
      // What stands in a cycle has no time, whichever end was asked first.
      for (const node of expected) {
        const [key, edge] = node.split('.');
        expect(times.get(key)?.[edge as 'start' | 'end']).toBeNull();
      }
    }),
    { numRuns: 300 },
  );
});
