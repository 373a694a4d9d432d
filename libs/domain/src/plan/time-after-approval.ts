import type { Fact } from '../fact';
import type { Context, World } from '../world';
import type { PlanDocument } from './plan-document';
import { anchorsOf } from './anchors';
import { resolveTimes, taskPlanKey } from './resolve-times';
import { contentHash, NO_TIMES } from './task-content';

/** When the plan is approved, what hangs on the approval gets its time; 签收 goes on. */
export function timeAfterApproval(world: World, ctx: Context, plan: PlanDocument): Fact[] {
  const times = resolveTimes(plan, { ...anchorsOf(world, ctx.law), approvedAt: ctx.now });
  return world.assignments
    .filter((a) => a.status === 'active')
    .flatMap((a) =>
      world.tasks
        .filter((t) => t.assignmentId === a.id && t.status !== 'withdrawn')
        .flatMap((t): Fact[] => {
          const at = times.tasks.get(taskPlanKey(a.departmentCode, t.key));
          const [due, opensAt] = [at?.due ?? null, at?.from ?? null];
          if (due === t.due && opensAt === t.opensAt && at?.estimate === t.estimate) return [];
          return [
            {
              type: 'TaskTimed',
              taskId: t.id,
              assignmentId: a.id,
              due,
              opensAt,
              estimate: at?.estimate ?? false,
              acknowledgeBy: t.acknowledgeBy,
              contentHash: contentHash(t, at?.planned ?? NO_TIMES, ctx.hash),
              at: ctx.now,
            },
          ];
        }),
    );
}
