import { sameJson } from '../same-json';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Finding } from '../plan/finding';
import { mergePlans } from '../plan/merge';
import type { PlanDocument } from '../plan/plan-document';
import { planInForce, putInForce } from '../plan/put-in-force';
import { standingPlan } from '../plan/standing-plan';
import { isRefusal } from '../refusal';
import type { ChangedFacts } from './facts-edited';
import { factsEdited } from './facts-edited';

/** A change of the plan in force, and of the facts that go with it. */
export interface Change extends ChangedFacts {
  readonly plan: PlanDocument;
  readonly major: boolean;
  readonly reason: string;
  /** The same change made to the draft; `null` = the draft stays as it is. */
  readonly draft: PlanDocument | null;
  /** Of this very plan, where they are known already. */
  readonly findings?: readonly Finding[];
  /** To see what would happen: the facts are thrown away. */
  readonly onlyToLook?: boolean;
}

/** What an officer is writing goes along with the change; where both meet, his words stand. */
export function draftAlong(on: Case, plan: PlanDocument): PlanDocument | null {
  const { draft } = on.world;
  const before = planInForce(on);
  if (!draft || !before) return null;
  const { document } = mergePlans(before, draft, plan);
  return sameJson(document, draft) ? null : document;
}

/**
 * The facts that bring a change into force, over all departments at once: the one function behind the
 * preview and behind publishing, so that the two cannot differ.
 */
export function publishChange(on: Case, change: Change): Decision {
  const { plan, major, reason, draft, findings, onlyToLook } = change;
  const edited = factsEdited(on, change, reason);
  const after = { ...on, world: evolveAll(on.world, edited) };
  const standing = standingPlan(on);
  const moved = putInForce(after, plan, {
    ...{ reason, major, draft, findings, standing, onlyToLook },
  });
  return isRefusal(moved) ? moved : [...edited, ...moved];
}
