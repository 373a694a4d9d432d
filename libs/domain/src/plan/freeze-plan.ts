import type { Case } from '../decision';
import type { Fact } from '../fact';
import { canonicalJson } from '../canonical-json';
import type { PlanVersion } from '../world';
import { diffPlans } from './diff/diff-plans';
import type { ChangeSize } from './diff/plan-diff';
import { sizeOf } from './diff/plan-diff';
import type { PlanDocument } from './plan-document';
import { EMPTY_PLAN } from './plan-document';
import type { Anchors } from './anchors';
import { anchorsOf } from './anchors';

/** Against the version before, or the newest that was read beside this act. */
function sizeSince(on: Case, document: PlanDocument, anchors: Anchors): ChangeSize {
  const before = on.world.planVersions.reduce<PlanVersion | null>(
    (newest, v) => (newest === null || v.number > newest.number ? v : newest),
    null,
  );
  const diff = diffPlans(before?.document ?? EMPTY_PLAN, document, {
    before: { ...anchors, ...(before?.anchors ?? {}) },
    after: anchors,
    zone: on.world.reception.zone,
  });
  return sizeOf(diff, before?.number ?? 0);
}

/**
 * Freezes a document as the next plan version: canonical JSON, hashed, never changed again.
 * `onlyToLook`: nothing is to be kept, so neither hash nor size is computed.
 */
export function freezePlan(
  on: Case,
  document: PlanDocument,
  changeNote: string | null,
  onlyToLook = false,
): { readonly number: number; readonly fact: Fact } {
  const number = on.world.reception.lastPlanVersion + 1;
  const hash = onlyToLook ? '' : on.ctx.hash(canonicalJson(document));
  // As planned: what has really happened since moves both versions alike.
  const { real: _real, ...anchors } = anchorsOf(on.world, on.ctx.law);
  const version: PlanVersion = {
    id: on.ctx.newId(),
    receptionId: on.world.reception.id,
    number,
    document,
    hash,
    createdBy: on.actor.userId,
    createdAt: on.ctx.now,
    changeNote,
    anchors: { batches: anchors.batches, approvedAt: anchors.approvedAt },
    size: onlyToLook ? null : sizeSince(on, document, anchors),
  };
  return { number, fact: { type: 'PlanFrozen', number, hash, private: { version } } };
}
