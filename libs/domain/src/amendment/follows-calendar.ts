import type { Case } from '../decision';
import { anchorsOf } from '../plan/anchors';
import type { PlanDocument } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import { resolveTimes } from '../plan/resolve-times';
import { timedItems } from '../plan/time-by-events';
import { timedTasks } from '../plan/timed-tasks';

/** The plan says the same, and yet the calendar gives other times than the rows were sent with. */
export function followsCalendar(on: Case, plan: PlanDocument, edits: readonly PlanEdit[]): boolean {
  if (!edits.some((e) => e.op === 'follow-calendar')) return false;
  const times = resolveTimes(plan, anchorsOf(on.world, on.ctx.law));
  return timedItems(on.world, times).length + timedTasks(on.world, on.ctx, times).length > 0;
}
