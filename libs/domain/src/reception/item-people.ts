import type { Assignment } from '../assignment/assignment';
import type { Case } from '../decision';
import type { Principal } from '../people/actor';
import { isOffice, leadsPackage } from '../people/authority';
import { planInForce } from '../plan/put-in-force';

/** The office, and those who go with the guests: they run the whole itinerary. */
export const runsItinerary =
  (on: Case) =>
  (p: Principal): boolean =>
    isOffice(p) ||
    on.world.reception.liaisonIds.includes(p.userId) ||
    (p.role === 'liaison' && p.departmentId === null);

/**
 * Who may report what happens to one item: beside those who run the itinerary, who leads a department
 * with a task on it, who does such a task, and who goes along as the plan says.
 */
export function reportsItem(on: Case, itemKey: string): (p: Principal) => boolean {
  const tasks = on.world.tasks.filter((t) => t.itemKey === itemKey && t.status !== 'withdrawn');
  const packages = on.world.assignments.filter(
    (a) => a.status === 'active' && tasks.some((t) => t.assignmentId === a.id),
  );
  const doers = (a: Assignment, p: Principal): boolean =>
    p.departmentId === a.departmentId &&
    tasks.some((t) => t.assignmentId === a.id && t.doerId === p.userId);
  const planned = planInForce(on)?.items.find((i) => i.key === itemKey);
  const along = planned?.companions?.flatMap((c) => c.userId ?? []) ?? [];
  return (p) =>
    runsItinerary(on)(p) ||
    along.includes(p.userId) ||
    packages.some((a) => leadsPackage(a)(p) || doers(a, p));
}
