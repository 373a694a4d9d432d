import type { Case } from '../decision';
import { lintNow } from '../plan/lint-now';
import type { PlanDocument } from '../plan/plan-document';
import { reconcileItems } from '../plan/reconcile-items';
import { minorLimitFor } from '../rule/minor-limit';
import type { World } from '../world';
import type { AppliedEdits } from './apply-edits';
import { costRipple } from './cost-ripple';
import { findingsOnlyIn } from './findings-ripple';
import { batchRipple, itemRipple } from './item-ripple';
import { planTimes } from './plan-times';
import type { Preview } from './preview';
import { majorReasons } from './weight';

/** What is looked at: a plan after its edits, on the plan in force. */
export interface ProposedChange {
  readonly before: PlanDocument;
  readonly applied: AppliedEdits;
}

/** What a change does to findings and cost. */
export type Parts = Pick<Preview, 'cost' | 'newFindings' | 'endedFindings'>;

export const headCountRipple = (on: Case, { applied }: ProposedChange): Preview['headCount'] =>
  applied.headCount === null ? null : { from: on.world.reception.headCount, to: applied.headCount };

/** Findings and cost, before and after; `after` has the facts as they would be. */
export function compared(on: Case, { before, applied }: ProposedChange, after: World): Parts {
  const was = { plan: before, findings: lintNow(on, before) };
  const is = { plan: applied.plan, findings: applied.findings };
  return {
    newFindings: findingsOnlyIn(is, was),
    endedFindings: findingsOnlyIn(was, is),
    cost: costRipple(on, { ...on, world: after }, before, applied.plan),
  };
}

/** Why it is a 重大变更: asked of the itinerary, the facts and the findings, before anything is tried. */
export function weigh(
  on: Case,
  change: ProposedChange,
  after: World,
  parts: Parts,
): Preview['because'] {
  const { before, applied } = change;
  const { plan } = applied;
  const { batches } = after.reception;
  const times = planTimes({ ...on, world: after }, plan, batches);
  const facts = reconcileItems({ world: after, ctx: on.ctx, plan, times });
  return majorReasons({
    limit: minorLimitFor(on.ctx.law, on.world.reception.profile),
    before,
    after: plan,
    items: itemRipple(facts, on.world, applied.rippled),
    batches: batchRipple(on.world, after),
    headCount: headCountRipple(on, change),
    cost: parts.cost,
    newFindings: parts.newFindings,
  });
}
