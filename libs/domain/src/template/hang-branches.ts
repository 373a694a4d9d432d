import type { Branch, PlanDocument, PlanItem } from '../plan/plan-document';
import { PLAN_LIMITS } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import type { Circumstances } from './condition';
import { judge } from './condition';
import { hangPack, hungKey } from './hang-pack';
import type { Skipped } from './skipped';
import type { TaskPack } from './template';

/** A pack, where it hangs, and what holds there. */
export interface Hanging {
  readonly pack: TaskPack;
  readonly item: PlanItem | null;
  readonly on: Circumstances;
}

/**
 * The 预案 that the packs bring (F24): each adds its tasks to departments that work on this visit
 * anyhow. What is more than a plan may hold is told in `skipped`.
 */
export function withBranches(
  plan: PlanDocument,
  hangings: readonly Hanging[],
): { readonly plan: PlanDocument; readonly skipped: readonly Skipped[] } {
  const busy = new Set(plan.assignments.map(({ department }) => department));
  const all = hangings.flatMap((hanging) => branchesOf(hanging, busy));
  const most = PLAN_LIMITS.branches;
  const skipped = all.slice(most).map(({ key, title }): Skipped => ({
    what: 'branch',
    key,
    name: title,
    reason: 'limit',
    detail: String(most),
  }));
  const branches = all.slice(0, most);
  return { plan: branches.length ? { ...plan, branches } : plan, skipped };
}

function branchesOf({ pack, item, on }: Hanging, busy: ReadonlySet<string>): readonly Branch[] {
  return (pack.branches ?? []).flatMap((branch) => {
    if (judge(branch.when, on) !== 'yes') return [];
    const { tasks } = hangPack({ ...pack, tasks: branch.tasks }, item, on, busy);
    if (tasks.length === 0) return [];
    const edits = tasks.map(({ department, task }): PlanEdit => ({
      op: 'add-task',
      department,
      task,
    }));
    const title = item ? `${branch.title}（${item.title}）` : branch.title;
    const { trigger } = branch;
    return [{ key: hungKey(item?.key ?? null, branch.key), title, trigger, edits }];
  });
}
