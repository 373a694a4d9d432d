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

/** A version on its way: its number, and the fact that it was frozen. */
export interface Frozen {
  readonly number: number;
  readonly fact: Fact;
}

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
): Frozen {
  const worth = onlyToLook ? { hash: '', size: null } : worthOf(on, document);
  return frozenAs(on, { document, changeNote, ...worth });
}

/** What a version is known by: the hash of its document, and how much it changes. */
export function worthOf(on: Case, document: PlanDocument): Pick<PlanVersion, 'hash' | 'size'> {
  const hash = on.ctx.hash(canonicalJson(document));
  return { hash, size: sizeSince(on, document, plannedAnchors(on)) };
}

/** As planned: what has really happened since moves all versions alike. */
function plannedAnchors(on: Case): Anchors {
  const { real: _real, ...anchors } = anchorsOf(on.world, on.ctx.law);
  return anchors;
}

/** The next version, of which hash and size are known. */
export function frozenAs(
  on: Case,
  what: Pick<PlanVersion, 'document' | 'hash' | 'size' | 'changeNote' | 'copiedFrom'>,
): Frozen {
  const number = on.world.reception.lastPlanVersion + 1;
  const { batches, approvedAt } = plannedAnchors(on);
  const version: PlanVersion = {
    id: on.ctx.newId(),
    receptionId: on.world.reception.id,
    number,
    createdBy: on.actor.userId,
    createdAt: on.ctx.now,
    anchors: { batches, approvedAt },
    ...what,
  };
  return { number, fact: { type: 'PlanFrozen', number, hash: what.hash, private: { version } } };
}
