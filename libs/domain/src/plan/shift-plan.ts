import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from './plan-document';
import type { PlanEdit } from './plan-edit';
import { isFixedTime, shiftTimePoint } from './shift-time-point';
import type { TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';

/** What hangs on an anchor follows by itself; what is fixed moves, also inside a choice. */
function shiftFixed(point: TimePoint, shift: number): TimePoint {
  if (isFixedTime(point)) return shiftTimePoint(point, shift, null);
  if (typeof point === 'string' || isAnchorTime(point)) return point;
  if ('earliest' in point) return { earliest: point.earliest.map((p) => shiftFixed(p, shift)) };
  return 'latest' in point ? { latest: point.latest.map((p) => shiftFixed(p, shift)) } : point;
}

type Times<K extends string> = { readonly [F in K]?: TimePoint | null };

/** The same with these of its times moved; what it does not state stays unstated. */
function shiftTimes<K extends string, T extends Times<K>>(
  holder: T,
  fields: readonly K[],
  shift: number,
): T {
  const moved = fields.flatMap((field) => {
    const point = holder[field];
    return point ? [[field, shiftFixed(point, shift)] as const] : [];
  });
  return { ...holder, ...Object.fromEntries(moved) };
}

const shiftItem = (item: PlanItem, shift: number): PlanItem =>
  shiftTimes(item, ['start', 'end'], shift);

const TASK_TIMES = ['due', 'from', 'acknowledgeBy'] as const;
const shiftTask = (task: PlanTask, shift: number): PlanTask => shiftTimes(task, TASK_TIMES, shift);

const shiftAssignment = (a: PlanAssignment, shift: number): PlanAssignment => ({
  ...a,
  tasks: a.tasks.map((t) => shiftTask(t, shift)),
});

/** An edit of a 预案 speaks of the same day of the visit, so its times move along. */
function shiftEdit(edit: PlanEdit, shift: number): PlanEdit {
  switch (edit.op) {
    case 'move-item':
      return shiftTimes(edit, ['start', 'end'], shift);
    case 'move-batch':
      return shiftTimes(edit, ['at'], shift);
    case 'shift-from':
      return shiftTimes(edit, ['from'], shift);
    case 'add-item':
      return {
        ...edit,
        item: shiftItem(edit.item, shift),
        ...(edit.tasks && {
          tasks: edit.tasks.map((t) => ({ ...t, task: shiftTask(t.task, shift) })),
        }),
      };
    case 'add-task':
      return { ...edit, task: shiftTask(edit.task, shift) };
    case 'change-task':
      return { ...edit, change: shiftTimes(edit.change, TASK_TIMES, shift) };
    case 'add-department':
      return { ...edit, assignment: shiftAssignment(edit.assignment, shift) };
    default:
      return edit;
  }
}

/**
 * Every absolute time of a plan moved by `shift` ms, wall times on the wall clock; what hangs on
 * anchors follows by itself.
 */
export const shiftPlan = (plan: PlanDocument, shift: number): PlanDocument => ({
  ...plan,
  items: plan.items.map((i) => shiftItem(i, shift)),
  assignments: plan.assignments.map((a) => shiftAssignment(a, shift)),
  ...(plan.branches && {
    branches: plan.branches.map((b) => ({
      ...b,
      edits: b.edits.map((e) => shiftEdit(e, shift)),
    })),
  }),
});
