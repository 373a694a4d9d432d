import { Inject, Injectable } from '@nestjs/common';
import type { CreateSubstituteDto, SubstituteDto } from '@app/contracts/http';
import {
  conflict,
  forbidden,
  invalid,
  notFound,
  readInstant,
  type Actor,
  type Refusal,
} from '@app/domain';
import {
  addSubstitute,
  endSubstitute,
  findSubstitute,
  findUser,
  hasOverlap,
  listSubstitutes,
  type Sql,
  type UserRow,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import type { Permission } from '../platform/permissions';
import { invalidInput } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { OfficeDoor } from './office-door';

/** Who asks, and whether he keeps the absences of others. */
export interface Asker {
  readonly actor: Actor;
  readonly permissions: ReadonlySet<Permission>;
}

const DAY = 24 * 3_600_000;
const LONGEST = 366 * DAY;

/** Absences: while somebody is away, somebody else acts for him ("X 代 Y"). */
@Injectable()
export class Substitutes {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {}

  /** One's own; a department head's department; everybody's for the office and administrators. */
  async list(asker: Asker): Promise<SubstituteDto[]> {
    const { actor, permissions } = asker;
    if (!permissions.has('substitute.manage')) {
      return listSubstitutes(this.pool, { userId: actor.userId });
    }
    if (actor.role !== 'departmentHead') return listSubstitutes(this.pool, {});
    const departmentId = actor.departmentId ?? undefined;
    return listSubstitutes(this.pool, departmentId ? { departmentId } : { userId: actor.userId });
  }

  /** Throws 403, 404 `user.unknown`, 409 `substitute.overlap`, 422 for impossible times or people. */
  async add(asker: Asker, meta: CommandMeta, body: CreateSubstituteDto): Promise<SubstituteDto> {
    const { actor } = asker;
    const { substituteUserId, startsAt, endsAt } = body;
    checkTimes(startsAt, endsAt);
    const absentUserId = body.absentUserId ?? actor.userId;
    return this.door.act({ actor, meta, kind: 'substitute.add' }, async ({ client }) => {
      const absent = await findUser(client, absentUserId);
      if (!absent?.active) return notFound('user.unknown');
      if (!mayManage(asker, absent)) return forbidden();
      const refusal = await checkPair(client, absent, substituteUserId);
      if (refusal) return refusal;
      if (await hasOverlap(client, absentUserId, { startsAt, endsAt })) {
        return conflict('substitute.overlap');
      }
      const names = { absentUserId, substituteUserId, startsAt, endsAt };
      const row = await addSubstitute(client, names);
      const fact = { type: 'SubstituteNamed', substitutionId: row.id, ...names };
      return { facts: [fact], answer: row };
    });
  }

  /** Ends an absence now. Throws 404 for what is over or may not be known. */
  async end(asker: Asker, meta: CommandMeta, id: string): Promise<{ id: string }> {
    const { actor } = asker;
    return this.door.act({ actor, meta, kind: 'substitute.end' }, async ({ client }) => {
      const row = await findSubstitute(client, id);
      const absent = row && (await findUser(client, row.absentUserId));
      if (!absent || !mayManage(asker, absent)) return notFound();
      if (!(await endSubstitute(client, id))) return notFound();
      return { facts: [{ type: 'SubstituteEnded', substitutionId: id }], answer: { id } };
    });
  }
}

/** Everybody his own absence; a department head his department's; office and administrators all. */
function mayManage({ actor, permissions }: Asker, absent: UserRow): boolean {
  if (absent.id === actor.userId) return true;
  if (!permissions.has('substitute.manage')) return false;
  if (actor.role !== 'departmentHead') return true;
  return absent.departmentId !== null && absent.departmentId === actor.departmentId;
}

async function checkPair(sql: Sql, absent: UserRow, substituteId: string): Promise<Refusal | null> {
  if (absent.id === substituteId) return invalid('substitute.self');
  const watches = absent.role === 'administrator' || absent.role === 'auditor';
  if (watches) return invalid('substitute.outranked');
  const substitute = await findUser(sql, substituteId);
  return substitute?.active ? null : invalid('user.unknown');
}

function checkTimes(startsAt: string, endsAt: string): void {
  const [start, end] = [readInstant(startsAt) ?? 0, readInstant(endsAt) ?? 0];
  if (end <= start) throw invalidInput([{ path: 'endsAt', code: 'time.order' }]);
  if (end - start > LONGEST) throw invalidInput([{ path: 'endsAt', code: 'time.out-of-range' }]);
}
