import { Inject, Injectable } from '@nestjs/common';
import type { RemarkListDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findPlace,
  findReception,
  listRemarks,
  readScopeOf,
  type RemarkRow,
} from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { remarkView } from './remark-view';

/** Reads remarks on plan versions, as far as the person may. */
@Injectable()
export class Remarks {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async list(actor: Actor, receptionId: string): Promise<RemarkListDto> {
    const scope = readScopeOf(actor);
    const rows = await this.readable(actor, receptionId);
    return { receptionId, items: rows.map((row) => remarkView(row, scope)) };
  }

  /** All of them to who sees or reviews the whole; to a department those on its own work. */
  async readable(actor: Actor, receptionId: string): Promise<readonly RemarkRow[]> {
    const scope = readScopeOf(actor);
    const [found, review] = await Promise.all([
      findReception(this.pool, scope, receptionId),
      findPlace(this.pool, scope, 'review', receptionId),
    ]);
    if (!found && !review) throw notFound();
    const rows = await listRemarks(this.pool, scope, receptionId);
    return !found || found.whole ? rows : rows.filter((row) => row.own);
  }
}
