import type { Role } from './role';

/** Somebody whose authority is asked for: himself, or the person he stands in for. */
export interface Principal {
  readonly userId: string;
  readonly role: Role;
  readonly departmentId: string | null;
}

/** Who acts. `standsFor`: people who are away now and named this one as substitute ("X 代 Y"). */
export interface Actor extends Principal {
  readonly standsFor: readonly Principal[];
}

/**
 * The first of the actor's principals that satisfies `may`: himself before anyone he stands in for.
 * `null` when none does.
 */
export function principalWho(actor: Actor, may: (p: Principal) => boolean): Principal | null {
  return [actor, ...actor.standsFor].find(may) ?? null;
}
