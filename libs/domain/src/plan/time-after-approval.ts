import type { Fact } from '../fact';
import type { Context, World } from '../world';
import type { PlanDocument } from './plan-document';
import { resolveTimes, taskPlanKey } from './resolve-times';
import { contentHash } from './task-content';

/** When the plan is approved, what hangs on the approval gets its time; 签收 goes on. */
export function timeAfterApproval(world: World, ctx: Context, plan: PlanDocument): Fact[] {
  const times = resolveTimes(plan, { batches: world.reception.batches, approvedAt: ctx.now });
  return world.assignments
    .filter((a) => a.status === 'active')
    .flatMap((a) =>
      world.tasks
        .filter((t) => t.assignmentId === a.id && t.status !== 'withdrawn')
        .flatMap((t): Fact[] => {
          const due = times.tasks.get(taskPlanKey(a.departmentCode, t.key))?.due ?? null;
          if (due === t.due) return [];
          return [
            {
              type: 'TaskTimed',
              taskId: t.id,
              assignmentId: a.id,
              due,
              acknowledgeBy: t.acknowledgeBy,
              contentHash: contentHash(t, due, ctx.hash),
              at: ctx.now,
            },
          ];
        }),
    );
}
