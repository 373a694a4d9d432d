import type { Actor, Principal, Role } from '@app/domain';

/**
 * How far a person sees, himself and for those he stands in for. It becomes part of every WHERE: a row
 * he may not see never leaves the database.
 */
export interface ReadScope {
  /** He himself first, then those he stands in for. */
  readonly principals: readonly Principal[];
  readonly userIds: readonly string[];
  readonly departmentIds: readonly string[];
  /** Office head and auditor: everything, whatever its secrecy. */
  readonly seesAll: boolean;
  /** Officers and leaders: everything internal; 工作秘密 only where the reception names them. */
  readonly seesInternal: boolean;
  /** A leader sees a 工作秘密 reception that names no leader: he may be asked to decide on it. */
  readonly isLeader: boolean;
  /** Speaks for the office: the other side's contacts are for him. */
  readonly isOffice: boolean;
}

const SEES_ALL: readonly Role[] = ['officeHead', 'auditor'];
const SEES_INTERNAL: readonly Role[] = ['officer', 'leader'];
/** What nobody takes over as a substitute: they watch over the others. */
const NOT_PASSED_ON: readonly Role[] = ['administrator', 'auditor'];

/** Whose eyes to read with: the actor and those he stands in for. */
export function readScopeOf(actor: Actor): ReadScope {
  const { userId, role, departmentId } = actor;
  const principals: readonly Principal[] = [
    { userId, role, departmentId },
    ...actor.standsFor.filter((p) => !NOT_PASSED_ON.includes(p.role)),
  ];
  const any = (roles: readonly Role[]): boolean => principals.some((p) => roles.includes(p.role));
  return {
    principals,
    userIds: principals.map((p) => p.userId),
    departmentIds: [...new Set(principals.flatMap((p) => p.departmentId ?? []))],
    seesAll: any(SEES_ALL),
    seesInternal: any(SEES_INTERNAL),
    isLeader: any(['leader']),
    isOffice: any(['officer', 'officeHead']),
  };
}
