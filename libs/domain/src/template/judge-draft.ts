import type { Finding } from '../plan/finding';
import { lintPlan } from '../plan/lint-plan';
import type { PlanDocument } from '../plan/plan-document';
import { resolveTimes } from '../plan/resolve-times';
import { draftBudget } from '../rule/budget/compute-budget';
import { lintRules } from '../rule/lint-rules';
import type { TemplateFacts } from './circumstances';
import { anchorsFor, type DraftPlace } from './draft-place';

/** With the lines of the budget that standards reach (F35). */
export function withBudget(
  plan: PlanDocument,
  facts: TemplateFacts,
  place: DraftPlace,
): PlanDocument {
  const times = resolveTimes(plan, anchorsFor(facts, place));
  const ruled = { ...facts, leadGuestTitle: facts.leadGuestTitle ?? null };
  const budget = draftBudget(plan, { times, facts: ruled, law: place.law, now: place.now });
  return budget.length ? { ...plan, budget } : plan;
}

/** What a check of the draft finds: its form and the rules in force. */
export function findingsIn(
  plan: PlanDocument,
  facts: TemplateFacts,
  place: DraftPlace,
): readonly Finding[] {
  const anchors = anchorsFor(facts, place);
  const { directory, law, now } = place;
  const times = resolveTimes(plan, anchors);
  const ruled = { ...facts, leadGuestTitle: facts.leadGuestTitle ?? null };
  return [
    ...lintPlan(plan, anchors, directory, now),
    ...lintRules(plan, { times, facts: ruled, law, now }),
  ];
}
