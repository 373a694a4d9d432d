import type { Actor, Principal, World } from '@app/domain';
import { isOfficeRole } from '@app/domain';

/** May this person know that the package exists? Another department's object is not found (F64). */
export function isVisible(actor: Actor, world: World, assignmentId: string | null): boolean {
  if (assignmentId === null) return true;
  const a = world.assignments.find((x) => x.id === assignmentId);
  if (!a) return true; // the decision says that it is not there
  const sees = (p: Principal): boolean =>
    isOfficeRole(p.role) ||
    p.role === 'leader' ||
    p.departmentId === a.departmentId ||
    p.userId === a.leadId ||
    world.tasks.some((t) => t.checkerId === p.userId && t.assignmentId === a.id) ||
    world.reception.liaisonIds.includes(p.userId);
  return [actor, ...actor.standsFor].some(sees);
}
