import fc from 'fast-check';
import type { PlanDocument, PlanItem, PlanTask } from '../../../libs/domain/src/plan/plan-document';
import type { TimePoint } from '../../../libs/domain/src/plan/time-expression';
import type { Batch, ReceptionFacts } from '../../../libs/domain/src/reception/reception';
import { DEPARTMENTS } from '../../../libs/domain/src/testing/test-world';

/** Guests come on the eve of the European change of clocks, and leave the day after it. */
export const ARRIVAL = Date.parse('2026-03-28T06:00:00Z');
const DEPARTURE = Date.parse('2026-03-30T12:00:00Z');

const batch = (key: string, direction: Batch['direction'], at: number): Batch => ({
  key,
  direction,
  at,
  mode: null,
  number: null,
  place: null,
  group: null,
});

export const randomFacts: fc.Arbitrary<Partial<ReceptionFacts>> = fc.record({
  batches: fc.constant([batch('in', 'arrival', ARRIVAL), batch('out', 'departure', DEPARTURE)]),
  zone: fc.constantFrom('Asia/Shanghai', 'Europe/Paris'),
  profile: fc.constantFrom('foreign', 'business'),
});

const two = (n: number): string => String(n).padStart(2, '0');
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${two(h)}:${two(m)}`);
const minutes = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((m) => `${m < 0 ? '-' : ''}PT${Math.abs(m)}M`);
const edge = fc.constantFrom('start', 'end');

const onItem = (keys: readonly string[], offset: fc.Arbitrary<string>): fc.Arbitrary<TimePoint> =>
  fc.record({ anchor: fc.constantFrom(...keys.map((k) => `item:${k}`)), edge, offset });

/** A time that needs no item: every other word of the language. */
const free: fc.Arbitrary<TimePoint> = fc.oneof(
  fc.record({ anchor: fc.constant('arrival'), offset: minutes(0, 2500) }),
  fc.record({ anchor: fc.constant('departure'), offset: minutes(-2500, -60) }),
  fc.record({
    anchor: fc.constantFrom('arrival', 'departure', 'batch:in'),
    offset: fc.constantFrom('P1D', '-P1D', 'P0D'),
    at: clock,
  }),
  fc.record({
    anchor: fc.constant('departure'),
    workingDays: fc.integer({ min: -2, max: 1 }),
    at: clock,
  }),
  fc.record({ date: fc.constantFrom('2026-03-28', '2026-03-29', '2026-03-30'), at: clock }),
  fc.integer({ min: 0, max: 3000 }).map((m) => new Date(ARRIVAL + m * 60_000).toISOString()),
);

const choice = (point: fc.Arbitrary<TimePoint>): fc.Arbitrary<TimePoint> =>
  fc
    .tuple(fc.constantFrom('earliest', 'latest'), point, point)
    .map(([word, a, b]) => (word === 'earliest' ? { earliest: [a, b] } : { latest: [a, b] }));

const anyPoint = (keys: readonly string[]): fc.Arbitrary<TimePoint> => {
  const one = keys.length ? fc.oneof(free, onItem(keys, minutes(-90, 240))) : free;
  return fc.oneof({ weight: 4, arbitrary: one }, { weight: 1, arbitrary: choice(one) });
};

/** An item hangs on those before it only: a chain, never a circle. */
const item = (i: number): fc.Arbitrary<PlanItem> => {
  const earlier = Array.from({ length: i }, (_, k) => `i${k}`);
  return fc.record({
    key: fc.constant(`i${i}`),
    kind: fc.constantFrom('meeting', 'meal', 'visit', 'departure-rail'),
    title: fc.constant(`Item ${i}`),
    place: fc.constantFrom('hall', 'garden', null),
    start: anyPoint(earlier),
    end: minutes(20, 150).map((offset) => ({ anchor: `item:i${i}`, offset })),
    guestGroup: fc.constantFrom(null, null, 'A', 'B'),
    travelMinutes: fc.constantFrom(null, 10),
  });
};

const task = (key: string, department: string, keys: readonly string[]): fc.Arbitrary<PlanTask> =>
  fc
    .record({
      item: fc.constantFrom(...keys),
      phase: fc.constantFrom('prepare', 'execute'),
      due: fc.oneof(
        { weight: 5, arbitrary: onItem(keys, minutes(-200, 60)) },
        { weight: 2, arbitrary: anyPoint(keys) },
        { weight: 1, arbitrary: fc.constant({ anchor: 'approved', offset: 'P2D' }) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(...keys).map((k) => ({
            anchor: `item:${k}`,
            edge: 'end' as const,
            offset: '-PT10M',
            real: true,
          })),
        },
      ),
      doerId: fc.constantFrom(null, `${department}.member`),
      check: fc.constantFrom('required', 'none'),
      place: fc.constantFrom(null, 'gate'),
    })
    .map((t) => ({ ...t, key, what: `do ${key}` }));

/** A plan over the whole language of times: chains, choices, calendar days, wall clocks, real ends. */
export const randomPlan: fc.Arbitrary<PlanDocument> = fc
  .integer({ min: 1, max: 5 })
  .chain((count) => {
    const keys = Array.from({ length: count }, (_, i) => `i${i}`);
    const packages = DEPARTMENTS.map((department) =>
      fc
        .integer({ min: 1, max: 3 })
        .chain((n) =>
          fc.tuple(...Array.from({ length: n }, (_, i) => task(`t${i}`, department, keys))),
        )
        .map((tasks) => ({ department, tasks })),
    );
    return fc
      .tuple(fc.tuple(...keys.map((_, i) => item(i))), fc.tuple(...packages))
      .map(([items, assignments]) => ({ schema: 1 as const, items, assignments }));
  });
