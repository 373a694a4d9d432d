import { Inject, Injectable } from '@nestjs/common';
import {
  GUEST_GROUPS,
  guestGroupsFor,
  refuse,
  ruleOfGuestField,
  type Actor,
  type GuestField,
  type GuestGroup,
} from '@app/domain';
import {
  findReceptionHead,
  findSealer,
  listWorkingDepartments,
  readScopeOf,
  type Keyring,
  type Sealer,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { KEYRING } from '../platform/door/door.module';
import { notFound } from '../platform/problems/problem';
import { refused } from '../platform/problems/problem-of';

const FORBIDDEN = 'guest.group-forbidden';

/** What a person may read of the guests of one reception. */
export interface GuestAccess {
  readonly sealer: Sealer;
  readonly allowed: readonly GuestGroup[];
}

/** Groups and single fields a reader asked for. */
export interface WantedFields {
  readonly groups: readonly GuestGroup[];
  readonly has: (field: GuestField) => boolean;
}

/** Says who may read what of a reception's guests; the data decides, and no department is named. */
@Injectable()
export class GuestReader {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  /** 404 for a reception that does not exist, and for one he may not know of: department, secrecy. */
  async accessTo(actor: Actor, receptionId: string): Promise<GuestAccess> {
    if (!(await findReceptionHead(this.pool, readScopeOf(actor), receptionId))) throw notFound();
    const departmentIds = [actor, ...actor.standsFor].flatMap((p) => p.departmentId ?? []);
    const departments = departmentIds.length
      ? await listWorkingDepartments(this.pool, receptionId, departmentIds)
      : [];
    const allowed = guestGroupsFor(actor, departments);
    const sealer = allowed && (await findSealer(this.pool, this.keyring, receptionId));
    if (!allowed || !sealer) throw notFound();
    return { sealer, allowed };
  }

  /** 403 with every group that was asked for and is not allowed. */
  choose(
    { allowed }: GuestAccess,
    asked: readonly string[] | undefined,
    otherwise: readonly GuestGroup[],
  ): WantedFields {
    if (!asked) return wantedFields(otherwise);
    const wanted = wantedFields(asked);
    const closed = wanted.groups.filter((group) => !allowed.includes(group));
    if (closed.length === 0) return wanted;
    const objects = closed.map((group) => ({ type: 'fact' as const, id: `guest.${group}` }));
    throw refused(refuse(403, FORBIDDEN, [{ code: FORBIDDEN, objects }]));
  }
}

function wantedFields(asked: readonly string[]): WantedFields {
  const isGroup = (name: string): name is GuestGroup =>
    (GUEST_GROUPS as readonly string[]).includes(name);
  const whole = asked.filter(isGroup);
  const single = asked.filter((name) => !isGroup(name)) as GuestField[];
  const groupOf = (field: GuestField) => ruleOfGuestField(field).group;
  return {
    groups: GUEST_GROUPS.filter((g) => whole.includes(g) || single.some((f) => groupOf(f) === g)),
    has: (field) => {
      const group = groupOf(field);
      return group === 'plain' || whole.includes(group) || single.includes(field);
    },
  };
}
