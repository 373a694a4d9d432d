import type { Instant } from '../time/instant';
import { earliest, HOUR, MINUTE } from '../time/instant';
import { quietUntil } from '../time/local-time';
import type { Anchors } from './anchors';
import type { PlanDocument, PlanTask } from './plan-document';
import type { ResolvedTimes } from './resolve-times';
import { resolveTimes, taskPlanKey } from './resolve-times';
import { instantText } from './shift-time-point';
import type { TimePoint } from './time-expression';

/** One due time that has passed, and the one it gets in the time that is left. */
export interface CompressedDue {
  readonly department: string;
  readonly task: string;
  readonly from: Instant;
  readonly to: Instant;
  /** The template's rule or this time, whichever is later: a visit put off gets its own pace back. */
  readonly due: TimePoint;
}

/** Of the time left before the guests or the item: the rest stays for what cannot be foreseen. */
const SHARE = 0.6;
/** Nobody is asked for something at once, if there is more than four times this. */
const LEAST = HOUR;
/** Ten at night until seven, as the office's quiet hours: only when nothing else is left. */
const NIGHT = { from: 22 * 60, until: 7 * 60 };

/** Instants at which something may be due before `before`, in steps, by day if there is any day. */
function slotsUntil(before: Instant, now: Instant, zone: string): readonly Instant[] {
  const room = before - now;
  const step = room < 4 * HOUR ? 5 * MINUTE : 15 * MINUTE;
  const first = Math.ceil((now + Math.min(LEAST, room / 4)) / step) * step;
  const slots: Instant[] = [];
  for (let at = first; at <= now + room * SHARE; at += step) slots.push(at);
  if (slots.length === 0) return [Math.ceil((now + room / 2) / MINUTE) * MINUTE];
  const byDay = slots.filter((at) => quietUntil(at, { ...NIGHT, zone }) === null);
  return byDay.length > 0 ? byDay : slots;
}

interface LateTask {
  readonly department: string;
  readonly task: PlanTask;
  readonly due: Instant;
  /** What it prepares begins. */
  readonly before: Instant;
}

/** Tasks whose due time has passed while what they prepare is still to come. */
function lateTasks(
  plan: PlanDocument,
  times: ResolvedTimes,
  anchors: Anchors,
  now: Instant,
): readonly LateTask[] {
  const arrivals = anchors.batches.filter((b) => b.direction === 'arrival').map((b) => b.at);
  const arrival = earliest(arrivals);
  return plan.assignments.flatMap(({ department, tasks }) =>
    tasks.flatMap((task): LateTask[] => {
      const due = times.tasks.get(taskPlanKey(department, task.key))?.due ?? null;
      const item = task.item ? times.items.get(task.item)?.start : undefined;
      const before = item ?? arrival;
      if (due === null || due > now || before === null || before - now < 10 * MINUTE) return [];
      return [{ department, task, due, before }];
    }),
  );
}

/** The later of the rule that stands and a fixed time; a fixed time put there before gives way. */
function notBefore(due: TimePoint, at: Instant): TimePoint {
  const fixed = instantText(at);
  if (typeof due === 'string') return fixed;
  if (!('latest' in due)) return { latest: [due, fixed] };
  return { latest: [...due.latest.filter((one) => typeof one !== 'string'), fixed] };
}

/**
 * New due times for tasks that were due before `now`, because a visit is registered later than its
 * template counts with: spread in their old order over the first part of the time left before what
 * they prepare, not at night while there is a day. Nothing for a task whose item has begun.
 */
export function compressDues(
  plan: PlanDocument,
  anchors: Anchors,
  now: Instant,
): readonly CompressedDue[] {
  const late = lateTasks(plan, resolveTimes(plan, anchors), anchors, now);
  const first = Math.min(...late.map((one) => one.due));
  const last = Math.max(...late.map((one) => one.due));
  return late.map(({ department, task, due, before }) => {
    const slots = slotsUntil(before, now, anchors.zone);
    const share = last > first ? (due - first) / (last - first) : 1;
    const to = slots[Math.round(share * (slots.length - 1))];
    return { department, task: task.key, from: due, to, due: notBefore(task.due, to) };
  });
}
