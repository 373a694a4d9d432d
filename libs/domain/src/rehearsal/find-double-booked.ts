import type { World } from '../world';
import type { PlaceTable, Presence } from './presence';
import { clash } from './presence';
import type { WeakPoint } from './weak-point';

interface Booked extends Presence {
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
export function findDoubleBooked(world: World, places: PlaceTable): WeakPoint[] {
  const byPerson = new Map<string, Booked[]>();
  for (const b of bookings(world, places)) {
    byPerson.set(b.userId, [...(byPerson.get(b.userId) ?? []), b]);
  }
  return [...byPerson.values()].flatMap((own) => {
    const sorted = [...own].sort((a, b) => a.from - b.from);
    return sorted.flatMap((a, i) => {
      const found: WeakPoint[] = [];
      for (let j = i + 1; j < sorted.length && sorted[j].from < a.until; j++) {
        if (clash(a, sorted[j])) found.push(pair(a, sorted[j]));
      }
      return found;
    });
  });
}
