import type { Actor, Role } from '@app/domain';
import type { Identity } from '@app/persistence';
import { permissionsOf, type Permission } from '../permissions';

/** Who sends this request, and what he may open. */
export interface Current {
  readonly identity: Identity;
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
  /** Null for a request with a personal token. */
  readonly sessionId: string | null;
}

/** What a session or a token stands for. Scopes narrow the permissions; they never add any. */
export function currentOf(
  identity: Identity,
  { sessionId, scopes }: { sessionId: string | null; scopes?: readonly string[] },
): Current {
  const actor = actorOf(identity);
  const all = permissionsOf(actor);
  const kept = scopes
    ? [...all].filter((one) => one !== 'self.secure' && scopes.includes(one))
    : [...all];
  return { identity, actor, permissions: new Set(kept), sessionId };
}

function actorOf(identity: Identity): Actor {
  return {
    userId: identity.userId,
    role: identity.role as Role,
    departmentId: identity.departmentId,
    standsFor: identity.standsFor.map(({ userId, role, departmentId }) => ({
      userId,
      role: role as Role,
      departmentId,
    })),
  };
}
