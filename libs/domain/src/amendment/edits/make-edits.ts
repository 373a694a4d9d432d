import type { PlanEdit } from '../../plan/plan-edit';
import type { PlanDocument } from '../../plan/plan-document';
import { PLAN_LIMITS } from '../../plan/plan-document';
import type { EditRun, MakeEdit, Proposed } from './edit-run';
import { addItem, changeHeadCount, changeItem, changePlace, removeItem } from './item.edits';
import { moveBatch, moveItem, shiftFrom } from './move.edits';
import { addDepartment, removeDepartment } from './package.edits';
import { replacePerson } from './people.edits';
import { addTask, changeTask, removeTask } from './task.edits';

type Op = PlanEdit['op'];
type Edit<K extends Op> = Extract<PlanEdit, { op: K }>;

/** How each kind of edit is made: a new kind is its line in `PlanEdit`, its function, and this line. */
const MAKE: { readonly [K in Exclude<Op, 'switch-branch'>]: MakeEdit<Edit<K>> } = {
  'move-item': moveItem,
  'move-batch': moveBatch,
  'add-item': addItem,
  'change-item': changeItem,
  'remove-item': removeItem,
  'add-task': addTask,
  'change-task': changeTask,
  'remove-task': removeTask,
  'replace-person': replacePerson,
  'change-head-count': changeHeadCount,
  'change-place': changePlace,
  'shift-from': shiftFrom,
  // The calendar is not in the plan: its times are counted anew by whoever publishes it.
  'follow-calendar': (p) => p,
  'add-department': addDepartment,
  'remove-department': removeDepartment,
};

/** An edit as it is made: its own path, also where a 预案 stands for it. */
export interface PlacedEdit {
  readonly edit: Exclude<PlanEdit, { op: 'switch-branch' }>;
  readonly at: string;
}

/** The plan with the 预案 of these edits marked as in force: a prepared change is made once. */
export function markSwitched(plan: PlanDocument, edits: readonly PlanEdit[]): PlanDocument {
  const keys = edits.flatMap((e) => (e.op === 'switch-branch' ? [e.branch] : []));
  if (keys.length === 0) return plan;
  return {
    ...plan,
    branches: (plan.branches ?? []).map((b) =>
      keys.includes(b.key) ? { ...b, switched: true } : b,
    ),
  };
}

/** The list with every 预案 replaced by the edits that it has prepared. Branches do not nest. */
export function unfold(p: Proposed, edits: readonly PlanEdit[], run: EditRun): PlacedEdit[] {
  const switched = new Set<string>();
  const unfolded = edits.flatMap((edit, i): PlacedEdit[] => {
    const at = `edits[${i}]`;
    if (edit.op !== 'switch-branch') return [{ edit, at }];
    const branch = p.plan.branches?.find((b) => b.key === edit.branch);
    if (!branch) run.fault('branch.unknown', `${at}.branch`, edit.branch);
    else if (branch.switched || switched.has(branch.key)) {
      run.fault('branch.switched', `${at}.branch`, edit.branch);
    }
    switched.add(edit.branch);
    return (branch?.edits ?? []).flatMap((prepared) => {
      if (prepared.op !== 'switch-branch') return [{ edit: prepared, at: `${at}.branch` }];
      run.fault('branch.nested', `${at}.branch`, edit.branch);
      return [];
    });
  });
  if (unfolded.length > PLAN_LIMITS.edits) {
    run.fault('edits.too-many', 'edits', String(PLAN_LIMITS.edits));
  }
  return unfolded;
}

/** Makes the edits in order; those that cannot be made leave a fault and nothing else. */
export const makeEdits = (p: Proposed, edits: readonly PlacedEdit[], run: EditRun): Proposed =>
  edits.reduce((next, { edit, at }) => {
    const make = MAKE[edit.op] as MakeEdit<PlacedEdit['edit']>;
    return make(next, edit, run, at);
  }, p);
