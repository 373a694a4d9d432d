import { sameJson } from '../same-json';
import type { Finding } from '../plan/finding';
import { isMinorChange } from '../plan/minor-change';
import type { PlanDocument, PlanItem } from '../plan/plan-document';
import type { Instant } from '../time/instant';
import type { BatchRipple, ItemRipple, MajorReason, Preview } from './preview';
import { MAJOR_REASONS } from './preview';

/** What is weighed. */
export interface Weighed {
  /** How far a 微调 may move anything, in ms. */
  readonly limit: number;
  readonly before: PlanDocument;
  readonly after: PlanDocument;
  readonly items: readonly ItemRipple[];
  readonly batches: readonly BatchRipple[];
  readonly headCount: Preview['headCount'];
  readonly cost: Preview['cost'];
  readonly newFindings: readonly Finding[];
}

const differ = (c: Weighed, part: (plan: PlanDocument) => unknown): boolean =>
  !sameJson(part(c.before), part(c.after));

const ofItems = (
  plan: PlanDocument,
  value: (item: PlanItem) => unknown,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(plan.items.map((i) => [i.key, value(i) ?? undefined]));

const guests = (plan: PlanDocument): unknown => [
  ofItems(plan, (i) => i.headCount),
  ofItems(plan, (i) => i.guestGroup),
];

const places = (plan: PlanDocument): unknown => [
  ofItems(plan, (i) => i.place),
  plan.assignments.flatMap((a) =>
    a.tasks.flatMap((t) => (t.place ? [[a.department, t.key, t.place]] : [])),
  ),
];

const leaders = (plan: PlanDocument): unknown => [
  ofItems(plan, (i) => (i.companions?.length ? i.companions : null)),
  plan.assignments.map((a) => [a.department, a.leadId ?? null]),
];

const farther = (from: Instant | null, to: Instant | null, limit: number): boolean =>
  from !== null && to !== null && Math.abs(to - from) > limit;

function beyondLimit(c: Weighed): boolean {
  const { limit } = c;
  return (
    c.items.some(
      ({ from, to }) =>
        from !== null &&
        to !== null &&
        (farther(from.start, to.start, limit) || farther(from.end, to.end, limit)),
    ) || c.batches.some(({ from, to }) => farther(from, to, limit))
  );
}

const WHY: Readonly<Record<MajorReason, (c: Weighed) => boolean>> = {
  'not-times-only': (c) => !isMinorChange(c.before, c.after),
  'beyond-limit': beyondLimit,
  'new-blocking-finding': (c) => c.newFindings.some((f) => f.severity === 'block'),
  'guests-change': (c) => c.headCount !== null || differ(c, guests),
  'places-change': (c) => differ(c, places),
  'leaders-change': (c) => differ(c, leaders),
  'cost-changes': (c) => c.cost !== null && c.cost.from !== c.cost.to,
};

/** Why a change is a 重大变更, all reasons at once; none = 微调. */
export const majorReasons = (c: Weighed): readonly MajorReason[] =>
  MAJOR_REASONS.filter((reason) => WHY[reason](c));
