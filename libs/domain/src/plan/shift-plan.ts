import { parseInstant } from '../time/instant';
import { isZone } from '../time/local-time';
import { moveOnWall } from '../time/zone-time';
import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from './plan-document';
import type { PlanEdit } from './plan-edit';
import { isFixedTime, shiftTimePoint } from './shift-time-point';
import type { TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';

/** How far, and on the clocks of which zone; items may be in others. */
interface Shift {
  readonly ms: number;
  readonly zone: string;
  readonly items: ReadonlyMap<string, PlanItem>;
}

/** A text says an instant; so many ms later on the wall may be an hour more or less. */
function shiftFixedTime(point: TimePoint, { ms, zone }: Shift): TimePoint {
  const at = typeof point === 'string' ? parseInstant(point) : null;
  return shiftTimePoint(point, at === null ? ms : moveOnWall(at, ms, zone) - at, null);
}

/** What hangs on an anchor follows by itself; what is fixed moves, also inside a choice. */
function shiftFixed(point: TimePoint, shift: Shift): TimePoint {
  if (isFixedTime(point)) return shiftFixedTime(point, shift);
  if (typeof point === 'string' || isAnchorTime(point)) return point;
  if ('earliest' in point) return { earliest: point.earliest.map((p) => shiftFixed(p, shift)) };
  return 'latest' in point ? { latest: point.latest.map((p) => shiftFixed(p, shift)) } : point;
}

type Times<K extends string> = { readonly [F in K]?: TimePoint | null };

/** The same with these of its times moved; what it does not state stays unstated. */
function shiftTimes<K extends string, T extends Times<K>>(
  holder: T,
  fields: readonly K[],
  shift: Shift,
): T {
  const moved = fields.flatMap((field) => {
    const point = holder[field];
    return point ? [[field, shiftFixed(point, shift)] as const] : [];
  });
  return { ...holder, ...Object.fromEntries(moved) };
}

/** An item in another zone moves on the clocks there. */
const inZoneOf = (item: PlanItem | undefined, shift: Shift): Shift =>
  item?.zone && isZone(item.zone) ? { ...shift, zone: item.zone } : shift;

const shiftItem = (item: PlanItem, shift: Shift): PlanItem =>
  shiftTimes(item, ['start', 'end'], inZoneOf(item, shift));

const TASK_TIMES = ['due', 'from', 'acknowledgeBy'] as const;
const shiftTask = (task: PlanTask, shift: Shift): PlanTask =>
  shiftTimes(task, TASK_TIMES, inZoneOf(shift.items.get(task.item ?? ''), shift));

const shiftAssignment = (a: PlanAssignment, shift: Shift): PlanAssignment => ({
  ...a,
  tasks: a.tasks.map((t) => shiftTask(t, shift)),
});

/** An edit of a 预案 speaks of the same day of the visit, so its times move along. */
function shiftEdit(edit: PlanEdit, shift: Shift): PlanEdit {
  switch (edit.op) {
    case 'move-item':
      return shiftTimes(edit, ['start', 'end'], inZoneOf(shift.items.get(edit.item), shift));
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
 * Every absolute time of a plan moved by `ms` on the clocks of its place, `zone` where an item names no
 * other: three days later it is the same hour, also where clocks change between. What hangs on anchors
 * follows by itself.
 */
export function shiftPlan(plan: PlanDocument, ms: number, zone: string): PlanDocument {
  const shift: Shift = { ms, zone, items: new Map(plan.items.map((i) => [i.key, i])) };
  return {
    ...plan,
    items: plan.items.map((i) => shiftItem(i, shift)),
    assignments: plan.assignments.map((a) => shiftAssignment(a, shift)),
    ...(plan.branches && {
      branches: plan.branches.map((b) => ({
        ...b,
        edits: b.edits.map((e) => shiftEdit(e, shift)),
      })),
    }),
  };
}
