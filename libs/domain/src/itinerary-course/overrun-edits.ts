import type { PlanEdit } from '../plan/plan-edit';
import type { ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import type { CourseItem, CourseStop } from './expected-course';
import { expectedCourse } from './expected-course';

/** Less than this is made up on the way; nobody plans anew for it. */
export const OVERRUN_FROM = 10 * MINUTE;

/** An item that overruns, and what that does to what comes after it. */
export interface Overrun {
  readonly item: string;
  /** How long after its planned end, in ms. */
  readonly by: number;
  /** Later soft items that become late. */
  readonly pushed: readonly string[];
  /** Fixed items that it runs into. */
  readonly conflicts: CourseStop['conflicts'];
  /** What an amendment would have to do; empty when only a fixed item is in the way. */
  readonly edits: readonly PlanEdit[];
}

const iso = (at: Instant): string => new Date(at).toISOString();

/** What an item makes late, also through what it makes late, and the fixed items that this runs into. */
function followed(
  course: readonly CourseStop[],
  key: string,
): { pushed: readonly CourseStop[]; conflicts: CourseStop['conflicts'] } {
  const chain = new Set([key]);
  for (const stop of course) {
    if (stop.pushedBy !== null && chain.has(stop.pushedBy)) chain.add(stop.key);
  }
  return {
    pushed: course.filter((s) => s.key !== key && chain.has(s.key)),
    conflicts: course.flatMap((s) => s.conflicts.filter((c) => chain.has(c.item))),
  };
}

/**
 * What to propose when an item overruns by ten minutes or more and makes a later soft item late or runs
 * into a fixed one; `null` when nothing has to move. An item that still runs gets its new end, and what
 * comes after makes room; of one that is over, the first item that it makes late is moved.
 */
export function overrunOf(
  key: string,
  items: readonly ItineraryItem[],
  plan: readonly CourseItem[],
  now: Instant,
): Overrun | null {
  const course = expectedCourse(items, plan, now);
  const stop = course.find((s) => s.key === key);
  const row = items.find((i) => i.key === key);
  if (!row || !stop || stop.expectedEnd === null || stop.plannedEnd === null) return null;
  const by = stop.expectedEnd - stop.plannedEnd;
  if (by < OVERRUN_FROM) return null;
  const { pushed, conflicts } = followed(course, key);
  if (pushed.length === 0 && conflicts.length === 0) return null;
  const overrun = { item: key, by, pushed: pushed.map((s) => s.key), conflicts };
  if (row.status === 'started') {
    const end = iso(stop.expectedEnd);
    return { ...overrun, edits: [{ op: 'move-item', item: key, end, ripple: 'shift' }] };
  }
  const edits = pushed.slice(0, 1).flatMap((first): PlanEdit[] => {
    const { expectedStart: start, expectedEnd: end } = first;
    if (start === null) return [];
    const to = { start: iso(start), ...(end === null ? {} : { end: iso(end) }) };
    return [{ op: 'move-item', item: first.key, ...to, ripple: 'shift' }];
  });
  return { ...overrun, edits };
}
