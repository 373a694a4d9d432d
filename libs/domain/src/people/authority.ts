import type { Assignment } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import type { OnBehalf } from '../command';
import type { By } from '../fact';
import type { Refusal } from '../refusal';
import { forbidden, invalid } from '../refusal';
import type { Instant } from '../time/instant';
import type { Context } from '../world';
import type { Actor, Principal } from './actor';
import { principalWho } from './actor';
import { personOf } from './directory';
import { isOfficeRole } from './role';

/** Who stands behind an act, as a fact tells it. */
export interface Authority {
  readonly by: By;
  /** The person whose authority counts: the actor, the one he stands in for, or the one who spoke. */
  readonly as: Principal;
}

interface Act {
  readonly occurredAt?: Instant | null;
  readonly onBehalf?: OnBehalf | null;
}

export const isOffice = (p: Principal): boolean => isOfficeRole(p.role);
export const isOfficeHead = (p: Principal): boolean => p.role === 'officeHead';
export const isLeaderOrHead = (p: Principal): boolean =>
  p.role === 'officeHead' || p.role === 'leader';

/** Head or 联络员 of the department, or the person named as lead of this package. */
export const leadsPackage =
  (a: Assignment) =>
  (p: Principal): boolean =>
    p.userId === a.leadId ||
    (p.departmentId === a.departmentId && (p.role === 'departmentHead' || p.role === 'liaison'));

export const worksIn =
  (a: Assignment) =>
  (p: Principal): boolean =>
    p.departmentId === a.departmentId;

export const doesTask =
  (a: Assignment, t: Task) =>
  (p: Principal): boolean =>
    (p.userId === t.doerId && worksIn(a)(p)) || leadsPackage(a)(p);

/**
 * Finds the authority for an act. With `onBehalf` (代录) the officer records what another person said:
 * that person must be one who may, and is named as the one who acted. `recorders` narrows who may record.
 */
export function authorityFor(
  actor: Actor,
  ctx: Context,
  act: Act,
  may: (p: Principal) => boolean,
): Authority | Refusal {
  if (
    act.occurredAt !== undefined &&
    act.occurredAt !== null &&
    act.occurredAt > ctx.now + 60_000
  ) {
    return invalid('occurred-at.in-future');
  }
  const occurredAt = act.occurredAt ?? null;
  if (act.onBehalf) {
    const recorder = principalWho(actor, isOffice);
    if (!recorder) return forbidden('on-behalf.office-only');
    const person = personOf(ctx.directory, act.onBehalf.personId);
    if (!person) return invalid('on-behalf.person-unknown');
    if (!may(person)) return forbidden('on-behalf.person-may-not');
    return {
      as: person,
      by: {
        by: person.userId,
        recordedBy: actor.userId,
        means: act.onBehalf.means,
        occurredAt,
        attachmentId: act.onBehalf.attachmentId ?? null,
      },
    };
  }
  const as = principalWho(actor, may);
  if (!as) return forbidden();
  const forUserId = as.userId === actor.userId ? null : as.userId;
  return {
    as,
    by: {
      by: actor.userId,
      ...(forUserId ? { forUserId } : {}),
      ...(occurredAt === null ? {} : { occurredAt }),
    },
  };
}
