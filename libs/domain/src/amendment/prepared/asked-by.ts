import type { Case } from '../../decision';
import type { PlanDocument } from '../../plan/plan-document';
import { taskPlanKey } from '../../plan/resolve-times';
import type { Instant } from '../../time/instant';
import { planTimes } from '../plan-times';
import type { PreparedChange, RowFact } from './prepared-change';

/** By when the plan itself asks for 签收 of the tasks that must be read again. */
export function askedBy(
  on: Case,
  plan: PlanDocument,
  facts: readonly RowFact[],
): PreparedChange['acknowledgeBy'] {
  const codes = new Map(on.world.assignments.map((a) => [a.id, a.departmentCode]));
  for (const f of facts) {
    if (f.type === 'AssignmentOpened') codes.set(f.assignmentId, f.departmentCode);
  }
  const rows = new Map(on.world.tasks.map((t) => [t.id, t]));
  const keys = new Map<string, string>();
  for (const f of facts) {
    const row = f.type === 'TaskSent' ? f.private.task : 'taskId' in f && rows.get(f.taskId);
    const asked =
      f.type === 'TaskSent' ||
      (f.type === 'TaskChanged' &&
        (f.fromDoerId !== undefined || (row && row.acknowledgedHash !== f.contentHash)));
    if (asked && row) keys.set(row.id, taskPlanKey(codes.get(row.assignmentId) ?? '', row.key));
  }
  const named = new Set(keys.values());
  const slice = plan.assignments.map((a) => ({
    ...a,
    tasks: a.tasks.filter((t) => named.has(taskPlanKey(a.department, t.key))),
  }));
  const { tasks } = planTimes(on, { ...plan, assignments: slice }, on.world.reception.batches);
  return Object.fromEntries(
    [...keys].map(([id, key]): [string, Instant | null] => [
      id,
      tasks.get(key)?.acknowledgeBy ?? null,
    ]),
  );
}
