import { diffPlans, lintPlan, resolveTimes } from '@app/domain';
import type { PlanDocument } from '@app/domain';
import { lintRules } from '../../libs/domain/src/rule/lint-rules';
import type { Contender } from './support/rounds';
import { inTurns, lastResult, median, medianRatio, ratioInterval } from './support/rounds';
import { ANCHORS, changedPlan, JUDGEMENT, realPlan, SIZES } from './support/large-plans';
import { say } from './support/say';

const ROUNDS = 7;
/**
 * Every turn works through so many tasks: one large plan, or as many small ones, each another document.
 * So all sizes find the same amount of memory cold, and what grows is our own work.
 */
const PER_TURN = 10_000;
/** Growth per task from the smallest plan to any other. */
const BOUND = 1.2;

interface Sized {
  readonly size: number;
  readonly plan: PlanDocument;
  readonly changed: PlanDocument;
}

const copies = (size: number): number => Math.max(1, Math.round(PER_TURN / size));

const PLANS: ReadonlyMap<number, readonly Sized[]> = new Map(
  SIZES.map((size) => [
    size,
    Array.from({ length: copies(size) }, () => {
      const plan = realPlan(size);
      return { size, plan, changed: changedPlan(plan) };
    }),
  ]),
);

const { directory, now } = JUDGEMENT;
// Each gives a number only: a result that lives on would be copied by the collector in the next run.
const resolve = ({ plan }: Sized): number => resolveTimes(plan, ANCHORS).tasks.size;
const lint = ({ plan }: Sized): number => lintPlan(plan, ANCHORS, directory, now).length;
/** As `judgePlan`, which stops where a document is larger than the API lets in. */
const judge = ({ plan }: Sized): number => {
  const times = resolveTimes(plan, ANCHORS);
  const findings = lintPlan(plan, ANCHORS, directory, now, times);
  return findings.length + lintRules(plan, { ...JUDGEMENT, times }).length;
};
const compare = ({ plan, changed }: Sized): number =>
  diffPlans(plan, changed, { before: ANCHORS, after: ANCHORS, zone: ANCHORS.zone }).items.length;
const all = (p: Sized): number => resolve(p) + judge(p) + compare(p);

const STEPS = {
  'resolve times': resolve,
  'lint: form, people, times': lint,
  'lint with all rules': judge,
  'compare versions': compare,
  'resolve + lint + compare': all,
} as const;

function grow(name: string, work: (p: Sized) => unknown): Record<string, string | number>[] {
  const contenders = [...PLANS].map(([size, plans]): Contender => {
    let next = 0;
    return { name: String(size), work: () => work(plans[next++ % plans.length]) };
  });
  const times = (size: string): number => copies(Number(size));
  const taken = inTurns(contenders, { rounds: ROUNDS, times });
  const perTask = (size: number): number[] =>
    (taken.get(String(size)) ?? []).map((ms) => ms / size);
  const smallest = perTask(SIZES[0]);
  return SIZES.map((size) => ({
    step: name,
    tasks: size,
    'CPU ms': median(taken.get(String(size)) ?? []),
    'µs per task': 1000 * median(perTask(size)),
    growth: medianRatio(perTask(size), smallest),
    ...ratioInterval(perTask(size), smallest),
  }));
}

it('a plan of ten thousand tasks costs per task what one of 320 costs', () => {
  const rows = Object.entries(STEPS).flatMap(([name, work]) => grow(name, work));
  say('Growth with the size of the plan (CPU, growth = per task against 320 tasks)', rows);
  expect(lastResult()).toBeDefined();
  const whole = rows.filter((r) => r.step === 'resolve + lint + compare');
  for (const row of whole) expect(row.growth).toBeLessThanOrEqual(BOUND);
});
