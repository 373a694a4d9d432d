import type { Case } from '../decision';
import type { Fact } from '../fact';
import { canonicalJson } from '../canonical-json';
import type { PlanDocument } from './plan-document';

/** Freezes a document as the next plan version: canonical JSON, hashed, never changed again. */
export function freezePlan(
  on: Case,
  document: PlanDocument,
  changeNote: string | null,
): { readonly number: number; readonly fact: Fact } {
  const number = on.world.reception.lastPlanVersion + 1;
  const hash = on.ctx.hash(canonicalJson(document));
  const version = {
    id: on.ctx.newId(),
    receptionId: on.world.reception.id,
    number,
    document,
    hash,
    createdBy: on.actor.userId,
    createdAt: on.ctx.now,
    changeNote,
  };
  return { number, fact: { type: 'PlanFrozen', number, hash, private: { version } } };
}
