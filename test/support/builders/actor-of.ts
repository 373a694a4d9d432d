import type { Actor, Principal, Role } from '@app/domain';
import type { BuiltRow } from './reception-rows';

const principal = (user: BuiltRow): Principal => ({
  userId: user.id,
  role: user.role as Role,
  departmentId: (user.department_id as string | undefined) ?? null,
});

/** A person of `userRow` as he acts, with those he stands in for. */
export const actorOf = (user: BuiltRow, ...standsFor: readonly BuiltRow[]): Actor => ({
  ...principal(user),
  standsFor: standsFor.map(principal),
});
