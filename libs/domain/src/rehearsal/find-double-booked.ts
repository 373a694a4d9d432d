import { clashingPairs } from '../presence/clashes';
import type { Presence } from '../presence/presence';
import { coursesOf } from '../presence/presence';
import type { World } from '../world';
import type { PlaceTable, WorkSpan } from './place-table';
import { AT_WORK } from './place-table';
import type { WeakPoint } from './weak-point';

interface Booked extends WorkSpan, Presence {
  /** Given to him in the play, not by the plan. */
  readonly assigned: boolean;
}

function bookings(world: World, places: PlaceTable): Booked[] {
  const codes = new Map(world.assignments.map((a) => [a.id, a.departmentCode]));
  const tasks = world.tasks.flatMap((t): Booked[] => {
    const code = codes.get(t.assignmentId);
    if (t.doerId === null || t.status === 'withdrawn' || code === undefined) return [];
    const span = places.ofTask(code, t);
    return span ? [{ ...span, userId: t.doerId, assigned: t.assignedBy !== null }] : [];
  });
  return [...tasks, ...places.ofCompanions().map((p) => ({ ...p, assigned: false }))];
}

function pair(a: Booked, b: Booked): WeakPoint {
  const code = a.assigned || b.assigned ? 'double-booked.short-handed' : 'double-booked.person';
  return {
    code,
    userId: a.userId,
    department: a.department,
    task: a.task,
    item: a.item,
    with: { department: b.department, task: b.task, item: b.item },
    at: Math.max(a.from, b.from),
    by: Math.min(a.until, b.until) - Math.max(a.from, b.from),
  };
}

/** People who would have to be in two places at once, each pair of windows once. */
export const findDoubleBooked = (world: World, places: PlaceTable): WeakPoint[] =>
  [...coursesOf(bookings(world, places)).values()].flatMap((course) =>
    clashingPairs(course, AT_WORK).map(({ first, second }) => pair(first, second)),
  );
