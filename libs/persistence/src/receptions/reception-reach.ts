import type { Actor, Role } from '@app/domain';

/**
 * How far somebody sees, himself or for whom he stands in: every reception, or those his departments
 * work in and those that name him.
 */
export type Reach =
  | 'everything'
  | {
      readonly departmentIds: readonly string[];
      readonly userIds: readonly string[];
      readonly roles: readonly Role[];
    };

const SEE_EVERYTHING: readonly Role[] = ['officer', 'officeHead', 'leader', 'auditor'];

export function reachOf(actor: Actor): Reach {
  const each = [actor, ...actor.standsFor];
  // A liaison of the office itself goes with any guests.
  const seesAll = each.some(
    ({ role, departmentId }) =>
      SEE_EVERYTHING.includes(role) || (role === 'liaison' && departmentId === null),
  );
  if (seesAll) return 'everything';
  return {
    departmentIds: each.flatMap(({ departmentId }) => departmentId ?? []),
    userIds: each.map(({ userId }) => userId),
    roles: each.map(({ role }) => role),
  };
}

/** `reception r` within the reach: `$from` departments, `$from+1` users. */
export const receptionWithin = (from: number): string =>
  `(EXISTS (SELECT 1 FROM assignment w
             WHERE w.reception_id = r.id AND w.department_id = ANY ($${from}::uuid[]))
    OR r.liaison_ids ?| $${from + 1}::text[])`;
