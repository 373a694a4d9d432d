import type { Actor, Principal } from '../people/actor';
import { GUEST_GROUPS } from './guest-field';
import type { GuestGroup } from './guest-field';

/** A department that works on the reception, with the groups its row allows. */
export interface WorkingDepartment {
  readonly departmentId: string;
  readonly guestGroups: readonly string[];
}

const LEADER_GROUPS: readonly GuestGroup[] = ['identity', 'contact', 'travel'];
/** A liaison of the office goes with the guests. */
const LIAISON_GROUPS: readonly GuestGroup[] = ['contact', 'diet', 'travel'];

/**
 * The groups of guest fields this person may read in a reception, himself or for whom he stands in.
 * `departments`: those with an active assignment in it. null = he does not see the guests at all.
 */
export function guestGroupsFor(
  actor: Actor,
  departments: readonly WorkingDepartment[],
): readonly GuestGroup[] | null {
  const each = [actor, ...actor.standsFor].map((p) => groupsOf(p, departments));
  if (each.every((groups) => groups === null)) return null;
  return GUEST_GROUPS.filter((group) => each.some((groups) => groups?.includes(group)));
}

function groupsOf(
  principal: Principal,
  departments: readonly WorkingDepartment[],
): readonly string[] | null {
  switch (principal.role) {
    case 'officer':
    case 'officeHead':
      return GUEST_GROUPS;
    case 'leader':
      return LEADER_GROUPS;
    case 'auditor':
    case 'administrator':
      return null;
    case 'liaison':
      if (principal.departmentId === null) return LIAISON_GROUPS;
      return groupsOfDepartment(principal, departments);
    case 'departmentHead':
    case 'departmentMember':
      return groupsOfDepartment(principal, departments);
  }
}

const groupsOfDepartment = (
  { departmentId }: Principal,
  departments: readonly WorkingDepartment[],
): readonly string[] | null =>
  departments.find((d) => d.departmentId === departmentId)?.guestGroups ?? null;
