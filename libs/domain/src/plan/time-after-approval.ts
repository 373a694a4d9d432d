import type { Fact } from '../fact';
import type { Context, World } from '../world';
import type { PlanDocument } from './plan-document';
import { anchorsOf } from './anchors';
import { resolveTimes } from './resolve-times';
import { timedItems } from './time-by-events';
import { timedTasks } from './timed-tasks';

/** When the plan is approved, what hangs on the approval gets its time; 签收 goes on. */
export function timeAfterApproval(world: World, ctx: Context, plan: PlanDocument): Fact[] {
  const anchors = { ...anchorsOf(world, ctx.law), approvedAt: ctx.now };
  const times = resolveTimes(plan, anchors);
  return [...timedItems(world, times), ...timedTasks(world, ctx, times)];
}
