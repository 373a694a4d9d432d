import type { Task } from '../assignment/task';
import { isOwed } from '../assignment/task';
import { runningEnd } from '../itinerary-course/running-end';
import { PLAN_LIMITS } from '../plan/plan-document';
import type { ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';
import type { Deadline } from './step';

/** How many prompts lie before an instant; the first is one interval after the real start. */
export const promptsBefore = (start: Instant, every: number, until: Instant): number =>
  Math.max(0, Math.ceil((until - start) / every) - 1);

/**
 * The prompts of a repeated task that are still to come (F50): so often after the real start of its
 * item, strictly before its end, and only while it runs. Each is counted once.
 */
export function promptDeadlines(task: Task, items: readonly ItineraryItem[]): Deadline[] {
  const { repeatEvery: every, promptsFired, id, assignmentId } = task;
  // Hardly any task repeats: nobody else looks for its item.
  if (every === null || !isOwed(task)) return [];
  const item = items.find((i) => i.key === task.repeatItem);
  const start = item?.actualStart ?? null;
  if (item?.status !== 'started' || start === null) return [];
  const end = runningEnd(item);
  const planned = end === null ? PLAN_LIMITS.occurrences : promptsBefore(start, every, end);
  const count = Math.min(planned, PLAN_LIMITS.occurrences) - promptsFired;
  return Array.from({ length: Math.max(0, count) }, (_, i): Deadline => {
    const n = promptsFired + 1 + i;
    const subject = { kind: 'task-prompt', id, assignmentId, n } as const;
    return { subject, step: 'prompt', at: start + n * every };
  });
}

/** Is a prompt still worth telling: its item runs, and the next one is not due yet? */
export function isFresh(
  task: Task,
  items: readonly ItineraryItem[],
  due: Instant,
  now: Instant,
): boolean {
  const item = items.find((i) => i.key === task.repeatItem);
  if (item?.status !== 'started' || task.repeatEvery === null) return false;
  const end = runningEnd(item);
  return now - due < task.repeatEvery && (end === null || now < end);
}
