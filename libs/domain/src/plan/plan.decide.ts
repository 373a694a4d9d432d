import { submitApproval, withdrawPending } from '../approval/submit-approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { authorityFor, isOffice } from '../people/authority';
import type { Refusal } from '../refusal';
import { conflict, isRefusal } from '../refusal';
import { freezePlan } from './freeze-plan';
import { blockingNow, unfit } from './lint-now';
import type { PlanDocument } from './plan-document';
import { standingPlan } from './standing-plan';
import { reconcilePlan } from './reconcile-plan';
import { submitWaits } from './submit-waits';

function draftToSend(on: Case): PlanDocument | Refusal {
  const { reception: r, draft } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  if (r.stage !== 'plan') return conflict('plan.not-in-stage');
  if (r.planStatus === 'approved') return conflict('plan.approved-propose-change');
  if (!draft || draft.assignments.length === 0) return conflict('plan.empty');
  return unfit(on, draft) ?? draft;
}

/** Sends the plan for 会签: the fan-out. Sent again, only what changed asks again. */
export function decideSend(c: CommandOf<'plan.send'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  if (on.world.reception.cosign === 'after') return conflict('plan.cosign-after-approval');
  const plan = draftToSend(on);
  if (isRefusal(plan)) return plan;
  const frozen = freezePlan(on, plan, c.note ?? null);
  const blocking = blockingNow(on, plan);
  const sent: readonly Fact[] = [
    ...withdrawPending(on, (p) => p.matter === 'plan'),
    frozen.fact,
    { type: 'PlanSent', number: frozen.number, at: on.ctx.now, blocking },
  ];
  const standing = standingPlan(on);
  const change = { plan, version: frozen.number, major: true, reason: c.note ?? null, standing };
  return [...sent, ...reconcilePlan(evolveAll(on.world, sent), on.ctx, change)];
}

/** The plan that departments have answered, where they answer first; else what is being written. */
function planSubmitted(on: Case, draft: PlanDocument): PlanDocument {
  const { cosign, planVersion } = on.world.reception;
  const sent = on.world.planVersions.find((v) => v.number === planVersion);
  return cosign === 'before' && sent ? sent.document : draft;
}

/** Submits the plan for 审定; with `cosign: before` only when every department has answered. */
export function decideSubmitPlan(c: CommandOf<'plan.submit'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const plan = draftToSend(on);
  if (isRefusal(plan)) return plan;
  const { reception: r } = on.world;
  if (r.cosign === 'before' && r.planVersion === 0) return conflict('plan.not-sent');
  const waits = submitWaits(on, planSubmitted(on, plan));
  if (waits) return waits;
  if (r.cosign === 'before') {
    const asked = submitApproval(on, 'plan', { planVersion: r.planVersion }, c.note ?? null);
    if (isRefusal(asked)) return asked;
    return [{ type: 'PlanSubmitted', number: r.planVersion }, ...asked];
  }
  const frozen = freezePlan(on, plan, c.note ?? null);
  const asked = submitApproval(on, 'plan', { planVersion: frozen.number }, c.note ?? null);
  if (isRefusal(asked)) return asked;
  return [frozen.fact, { type: 'PlanSubmitted', number: frozen.number }, ...asked];
}
