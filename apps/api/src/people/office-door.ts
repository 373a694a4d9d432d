import { Inject, Injectable } from '@nestjs/common';
import { officeAct, type OfficeOutcome, type OfficeTx } from '@app/commands';
import { isRefusal, type Actor, type Refusal } from '@app/domain';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { refused } from '../platform/problems/problem-of';
import type { CommandMeta } from '../platform/request/meta.decorator';

/** The door for what has no reception: one transaction under the office's lock, audited. */
@Injectable()
export class OfficeDoor {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Does `work` as one act; a refusal is thrown as the problem it is answered with. */
  async act<T>(
    { actor, meta, kind }: { actor: Actor; meta: CommandMeta; kind: string },
    work: (tx: OfficeTx) => Promise<OfficeOutcome<T> | Refusal>,
  ): Promise<T> {
    const answer = await officeAct(this.pool, { ...meta, kind, actorId: actor.userId }, work);
    if (isRefusal(answer)) throw refused(answer);
    return answer;
  }
}
