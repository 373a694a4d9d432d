import type { Case } from '../decision';
import type { PlanDocument } from '../plan/plan-document';
import { computeBudget } from '../rule/budget/compute-budget';
import { planTimes } from './plan-times';
import type { Preview } from './preview';

/** What the host pays in all, in cents; `null` where nothing says what anything costs. */
function hostPays(on: Case, plan: PlanDocument): number | null {
  const { reception: facts } = on.world;
  const { law, now, quiet } = on.ctx;
  if (law.standards.length === 0 && !plan.budget?.length) return null;
  const times = planTimes(on, plan, facts.batches);
  const lines = computeBudget(plan, { times, facts, law, now, quiet });
  return lines.reduce((sum, line) => (line.payer === 'host' ? sum + line.amount : sum), 0);
}

/** What the host pays, before and after, in cents; `null` where neither plan says so. */
export function costRipple(
  before: Case,
  after: Case,
  was: PlanDocument,
  is: PlanDocument,
): Preview['cost'] {
  const [from, to] = [hostPays(before, was), hostPays(after, is)];
  return from === null && to === null ? null : { from: from ?? 0, to: to ?? 0 };
}
