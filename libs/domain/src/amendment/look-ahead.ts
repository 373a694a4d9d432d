import type { Case } from '../decision';
import type { Fact } from '../fact';
import type { ObjectRef } from '../gate/missing-code';
import type { PlanDocument } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import { planInForce } from '../plan/put-in-force';
import { stageIndex } from '../reception/reception';
import type { Reason, Refusal } from '../refusal';
import { conflict, isRefusal, refuse } from '../refusal';
import type { Amendment } from './amendment';
import type { AmendmentRevision } from './amendment.fact';
import type { AppliedEdits } from './apply-edits';
import { applyEdits } from './apply-edits';
import type { EditFault } from './edits/edit-fault';
import { prepareChange } from './prepared/prepare-change';
import type { PreparedChange } from './prepared/prepared-change';
import { stands } from './prepared/still-prepared';
import type { Preview } from './preview';
import { hashPreview, previewChange } from './preview-change';

/** What a list of edits would come to, if it were published now. */
export interface Look {
  readonly before: PlanDocument;
  readonly applied: AppliedEdits;
  readonly preview: Preview;
  readonly hash: string;
  /** What the preview sums up. */
  readonly facts: readonly Fact[];
}

/** A look taken earlier, that nothing has changed since. */
export interface KeptLook {
  readonly preview: Preview;
  readonly hash: string;
  readonly kept: PreparedChange;
}

/** Can a plan be changed at all? It is approved, and its guests have not left. */
export function mayChange(on: Case): Refusal | null {
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  const runs = r.workSince !== null && stageIndex(r.stage) <= stageIndex('execute');
  return runs && r.planVersion > 0 ? null : conflict('change.not-in-stage');
}

const atEdit = ({ path, detail }: EditFault): ObjectRef => ({
  type: 'edit',
  id: path,
  ...(detail ? { label: detail } : {}),
});

/** Every fault of the edits as a reason, with its place. */
export const reasonsOf = (faults: readonly EditFault[]): readonly Reason[] =>
  faults.map((f) => ({ code: f.code, objects: [atEdit(f)] }));

/** Makes the edits on the plan in force and previews them; pure, nothing is stored. */
export function lookAhead(
  on: Case,
  { edits, proposedBy }: Pick<Amendment, 'edits' | 'proposedBy'>,
  refuseFaults: (faults: readonly EditFault[]) => Refusal = (faults) =>
    refuse(422, 'amendment.unfit', reasonsOf(faults)),
): Look | Refusal {
  const before = planInForce(on);
  if (!before) return conflict('change.not-in-stage');
  const outcome = applyEdits(on, before, edits);
  if (outcome.faults) return refuseFaults(outcome.faults);
  const { applied } = outcome;
  const previewed = previewChange(on, { before, applied }, proposedBy);
  if (isRefusal(previewed)) return previewed;
  return { before, applied, ...previewed, hash: hashPreview(on, previewed.preview) };
}

/** The plan has moved on since the proposal was made. */
export function refuseStale(on: Case, a: Amendment): Refusal | null {
  const { planVersion } = on.world.reception;
  if (a.baseVersion === planVersion) return null;
  return conflict('amendment.stale', [{ type: 'plan-version', id: String(planVersion) }]);
}

/** The look that its preview was, as long as everything it was computed from is as it was. */
function keptLook(on: Case, a: Amendment): KeptLook | null {
  const { prepared: kept, preview, previewHash: hash } = a;
  return kept && stands(on, kept) ? { kept, preview, hash } : null;
}

/**
 * The proposal as it would come out now, on the plan it was made for: computed only where what it hangs
 * on has moved.
 */
export const lookAgain = (on: Case, a: Amendment): Look | KeptLook | Refusal =>
  refuseStale(on, a) ??
  keptLook(on, a) ??
  lookAhead(on, a, (faults) => refuse(409, 'amendment.no-longer-fits', reasonsOf(faults)));

/** What is stored of a look. */
export const revisionOf = (
  on: Case,
  look: Look,
  edits: readonly PlanEdit[],
): AmendmentRevision => ({
  baseVersion: on.world.reception.planVersion,
  document: look.applied.plan,
  batches: look.applied.batches,
  headCount: look.applied.headCount,
  preview: look.preview,
  previewHash: look.hash,
  ...prepareChange(on, look, edits),
});
