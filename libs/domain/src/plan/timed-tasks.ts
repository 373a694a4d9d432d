import type { Task } from '../assignment/task';
import type { Fact } from '../fact';
import type { Instant } from '../time/instant';
import type { Context, World } from '../world';
import type { ResolvedTimes } from './resolve-times';
import { taskPlanKey } from './resolve-times';
import { contentHash, NO_TIMES } from './task-content';

/** A guess that moves is no news; that it is no guess any more is, and that it is one again. */
function newsOf(t: Task, due: Instant | null, estimate: boolean): { news?: 'set' | 'open' } {
  if (due !== null && !estimate) return { news: 'set' };
  return t.due !== null && !t.estimate ? { news: 'open' } : {};
}

/**
 * The facts that give tasks the times they have now, where they had others; 签收 goes on. `item` is the
 * itinerary item whose real start or end moved them.
 */
export function timedTasks(
  world: World,
  ctx: Context,
  times: ResolvedTimes,
  item: string | null = null,
): Fact[] {
  const departments = new Map(
    world.assignments.filter((a) => a.status === 'active').map((a) => [a.id, a.departmentCode]),
  );
  return world.tasks.flatMap((t): Fact[] => {
    const department = departments.get(t.assignmentId);
    if (department === undefined || t.status === 'withdrawn') return [];
    const at = times.tasks.get(taskPlanKey(department, t.key));
    const [due, opensAt] = [at?.due ?? null, at?.from ?? null];
    const estimate = at?.estimate ?? false;
    if (due === t.due && opensAt === t.opensAt && estimate === t.estimate) return [];
    return [
      {
        type: 'TaskTimed',
        taskId: t.id,
        assignmentId: t.assignmentId,
        due,
        opensAt,
        estimate,
        acknowledgeBy: t.acknowledgeBy,
        contentHash: contentHash(t, at?.planned ?? NO_TIMES, ctx.hash),
        at: ctx.now,
        ...(item === null ? {} : { item, ...newsOf(t, due, estimate) }),
      },
    ];
  });
}
