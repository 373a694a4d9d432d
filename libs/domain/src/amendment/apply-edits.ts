import { sameJson } from '../same-json';
import type { Case } from '../decision';
import { evolve } from '../evolve';
import type { Finding } from '../plan/finding';
import { formFaults } from '../plan/lint-plan';
import { lintNow } from '../plan/lint-now';
import type { PlanDocument } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import type { Batch } from '../reception/reception';
import { factsEdited } from './facts-edited';
import type { EditFault } from './edits/edit-fault';
import type { Proposed } from './edits/edit-run';
import { EditRun } from './edits/edit-run';
import { followItems, keepHistory, keepLengths } from './edits/follow-items';
import { makeEdits, markSwitched, unfold } from './edits/make-edits';
import { faultAtEdit } from './edits/place-of-finding';
import { ripple } from './edits/ripple';
import { followsCalendar } from './follows-calendar';
import type { ItemConflict } from './preview';

/** A plan after its edits, with what moved along. */
export interface AppliedEdits {
  readonly plan: PlanDocument;
  /** Facts of the reception that change with it; `null` = as they are. */
  readonly batches: readonly Batch[] | null;
  readonly headCount: number | null;
  /** Items that made room, named in no edit. */
  readonly rippled: readonly string[];
  readonly conflicts: readonly ItemConflict[];
  /** Of the plan that comes out. */
  readonly findings: readonly Finding[];
}

/** What these edits cannot be, or the plan that they make. */
export type EditOutcome =
  | { readonly faults: readonly EditFault[] }
  | { readonly faults: null; readonly applied: AppliedEdits };

/**
 * Makes a list of edits on a plan, in order, all or none; then later items make room, and what is over
 * stays as it was. Every fault with its path, all at once. Pure; nothing is stored.
 */
export function applyEdits(on: Case, plan: PlanDocument, edits: readonly PlanEdit[]): EditOutcome {
  const { batches, headCount } = on.world.reception;
  const before: Proposed = { plan, batches, headCount };
  const run = new EditRun(on);
  if (edits.length === 0) run.fault('edit.nothing-to-do', 'edits');
  const placed = unfold(before, edits, run);
  if (run.faults.length) return { faults: run.faults };
  const edited = makeEdits(before, placed, run);
  if (run.faults.length) return { faults: run.faults };
  const { proposed, moved, conflicts } = ripple(before, keepLengths(before, edited, run), run);
  const kept = keepHistory(before, keepLengths(before, proposed, run), run);
  const after = followItems(before, kept, run);
  const applied = {
    plan: after.plan,
    batches: after.batches === batches ? null : after.batches,
    headCount: after.headCount === headCount ? null : after.headCount,
    rippled: moved,
    conflicts,
  };
  if (changesNothing(plan, applied) && !followsCalendar(on, plan, edits)) {
    return { faults: [{ code: 'edit.nothing-to-do', path: 'edits' }] };
  }
  const findings = lintNow({ ...on, world: withFacts(on, applied) }, applied.plan);
  const faults = formFaults(findings).map((f) => faultAtEdit(f, applied.plan, placed));
  if (faults.length) return { faults };
  const marked = markSwitched(applied.plan, edits);
  return { faults: null, applied: { ...applied, plan: marked, findings } };
}

const changesNothing = (
  plan: PlanDocument,
  { plan: after, batches, headCount }: Omit<AppliedEdits, 'findings'>,
): boolean => batches === null && headCount === null && sameJson(plan, after);

/** The world with the facts of the reception as the edits would have them. */
const withFacts = (on: Case, applied: Pick<AppliedEdits, 'batches' | 'headCount'>): Case['world'] =>
  factsEdited(on, applied, null).reduce(evolve, on.world);
