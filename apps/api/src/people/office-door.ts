import { Inject, Injectable } from '@nestjs/common';
import { officeAct, type OfficeOutcome, type OfficeTx } from '@app/commands';
import { isRefusal, type Actor, type Refusal } from '@app/domain';
import { lastSave, OFFICE_CHAIN } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { refused } from '../platform/problems/problem-of';
import type { CommandMeta } from '../platform/request/meta.decorator';

interface OfficeAct {
  readonly actor: Actor;
  readonly meta: CommandMeta;
  readonly kind: string;
  /** What is written, as the audit names it: who was too late is told who was faster. */
  readonly of?: string;
}

/** The door for what has no reception: one transaction under the office's lock, audited. */
@Injectable()
export class OfficeDoor {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Does `work` as one act; a refusal is thrown as the problem it is answered with. */
  async act<T>(
    { actor, meta, kind, of }: OfficeAct,
    work: (tx: OfficeTx) => Promise<OfficeOutcome<T> | Refusal>,
  ): Promise<T> {
    const answer = await officeAct(this.pool, { ...meta, kind, actorId: actor.userId }, work);
    if (!isRefusal(answer)) return answer;
    const isStale = answer.status === 412 && of !== undefined;
    const what = { chain: OFFICE_CHAIN, kind, of: of ?? '' };
    throw refused(answer, isStale ? await lastSave(this.pool, what) : null);
  }
}
