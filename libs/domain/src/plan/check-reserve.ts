import type { Directory } from '../people/directory';
import { personOf } from '../people/directory';
import type { Anchors } from './anchors';
import type { AddFinding } from './check-task';
import type { Branch, PlanDocument } from './plan-document';
import { PLAN_LIMITS } from './plan-document';
import type { PlanEdit } from './plan-edit';
import { repeated } from './repeated';

/** What a prepared edit may speak of: the plan as it stands, and what earlier edits have added. */
class Known {
  readonly items: Set<string>;
  readonly tasks: Set<string>;
  readonly departments: Set<string>;
  private readonly batches: ReadonlySet<string>;

  constructor(plan: PlanDocument, anchors: Anchors) {
    this.items = new Set(plan.items.map(({ key }) => key));
    this.departments = new Set(plan.assignments.map(({ department }) => department));
    this.batches = new Set(anchors.batches.map(({ key }) => key));
    this.tasks = new Set(
      plan.assignments.flatMap((a) => a.tasks.map((task) => `${a.department}/${task.key}`)),
    );
  }

  /** The key that an edit speaks of and nobody knows; `null` when all is there. */
  missing(edit: PlanEdit): string | null {
    if (edit.op === 'move-batch' && !this.batches.has(edit.batch)) return edit.batch;
    if ('item' in edit && typeof edit.item === 'string' && !this.items.has(edit.item))
      return edit.item;
    if (edit.op === 'add-department' || !('department' in edit)) return null;
    if (!this.departments.has(edit.department)) return edit.department;
    if (edit.op !== 'change-task' && edit.op !== 'remove-task') return null;
    return this.tasks.has(`${edit.department}/${edit.task}`) ? null : edit.task;
  }

  add(edit: PlanEdit): void {
    if (edit.op === 'add-item') this.items.add(edit.item.key);
    if (edit.op === 'add-task') this.tasks.add(`${edit.department}/${edit.task.key}`);
    if (edit.op === 'add-department') this.departments.add(edit.assignment.department);
  }
}

/** Prepared changes that would do nothing, or change what is no longer there, are of no use at night. */
function checkBranch(branch: Branch, path: string, known: Known, add: AddFinding): void {
  const { title, edits } = branch;
  if (edits.length > PLAN_LIMITS.edits) {
    add('branch.too-many-edits', `${path}.edits`, String(PLAN_LIMITS.edits));
  }
  if (edits.length === 0) add('branch.empty', `${path}.edits`, title, 'warn');
  edits.forEach((edit, i) => {
    if (known.missing(edit) !== null) add('branch.outdated', `${path}.edits[${i}]`, title, 'warn');
    known.add(edit);
  });
}

/** 预案 and budget: keys, limits, and whether a 预案 still fits the plan. Switching it judges it whole. */
export function checkReserve(
  plan: PlanDocument,
  anchors: Anchors,
  directory: Directory,
  add: AddFinding,
): void {
  const { branches = [], budget = [] } = plan;
  if (branches.length > PLAN_LIMITS.branches) {
    add('plan.too-many-branches', 'branches', String(PLAN_LIMITS.branches));
  }
  for (const i of repeated(branches.map((b) => b.key))) {
    add('branch.key-repeated', `branches[${i}].key`, branches[i].key);
  }
  branches.forEach((branch, i) => {
    const path = `branches[${i}]`;
    if (branch.switched !== true) checkBranch(branch, path, new Known(plan, anchors), add);
    if (branch.deciderId && !personOf(directory, branch.deciderId)) {
      add('branch.decider-unknown', `${path}.deciderId`, branch.title, 'warn');
    }
  });
  for (const i of repeated(budget.map((line) => line.key))) {
    add('budget.key-repeated', `budget[${i}].key`, budget[i].key);
  }
}
