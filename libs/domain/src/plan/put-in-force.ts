import { withdrawPending } from '../approval/submit-approval';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import type { Finding } from './finding';
import { findingId } from './finding';
import type { PlanSource } from '../world';
import type { Frozen } from './freeze-plan';
import { freezePlan } from './freeze-plan';
import { blockingFindings } from './lint-plan';
import { lintNow, unfitFor } from './lint-now';
import type { PlanDocument } from './plan-document';
import { reconcilePlan } from './reconcile-plan';
import type { StandingPlan } from './standing-plan';
import { standingPlan } from './standing-plan';

/** How a plan takes effect at once. */
export interface Taking {
  readonly reason: string | null;
  /** A major change voids the signatures of the packages it touches. */
  readonly major: boolean;
  /** The same change made to the draft, so that what an officer is writing is not lost. */
  readonly draft: PlanDocument | null;
  /** Of this very plan, where they are known already. */
  readonly findings?: readonly Finding[];
  /** What the rows follow so far, as it was before this act changed any fact. */
  readonly standing?: StandingPlan | null;
  /** To see what would happen: the facts are thrown away. */
  readonly onlyToLook?: boolean;
}

export { planInForce } from './standing-plan';

/** What waits for a decision on an older version has to be submitted again. */
function overtaken(on: Case): Fact[] {
  const withdrawn = withdrawPending(
    on,
    (p) => p.matter === 'plan' || (p.matter === 'change' && p.subject.ratifies == null),
  );
  const { planStatus, planVersion } = on.world.reception;
  return planStatus === 'submitted'
    ? [...withdrawn, { type: 'PlanReturned', number: planVersion }]
    : withdrawn;
}

/** What of a plan that takes effect is no row: what it overtakes, its version, the draft beside it. */
export const planTakes = (
  on: Case,
  { number, fact }: Frozen,
  {
    minor,
    blocking,
    draft,
    from,
  }: {
    readonly minor: boolean;
    readonly blocking: readonly string[];
    readonly draft: PlanDocument | null;
    readonly from?: PlanSource;
  },
): readonly Fact[] => [
  ...overtaken(on),
  fact,
  { type: 'PlanChanged', number, minor, at: on.ctx.now, blocking },
  ...(draft
    ? [
        {
          type: 'DraftSaved',
          draftRevision: on.world.reception.draftRevision + 1,
          private: { document: draft, ...(from ? { from } : {}) },
        } as const,
      ]
    : []),
];

/** Freezes a plan and brings the rows to it at once. */
export function putInForce(on: Case, plan: PlanDocument, taking: Taking): Decision {
  const findings = taking.findings ?? lintNow(on, plan);
  const fault = unfitFor(findings);
  if (fault) return fault;
  const { reason, major, draft } = taking;
  const frozen = freezePlan(on, plan, reason, taking.onlyToLook);
  const blocking = blockingFindings(findings).map(findingId);
  const facts = planTakes(on, frozen, { minor: !major, blocking, draft });
  const standing = taking.standing === undefined ? standingPlan(on) : taking.standing;
  const change = { plan, version: frozen.number, major, reason, standing };
  return [...facts, ...reconcilePlan(evolveAll(on.world, facts), on.ctx, change)];
}
