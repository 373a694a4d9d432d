import { Inject, Injectable } from '@nestjs/common';
import type { RemarkDetailDto, RemarkListDto } from '@app/contracts/http';
import type { Actor } from '@app/domain';
import {
  findCounterProposal,
  findPlace,
  findReception,
  listNames,
  listOwnDepartments,
  listRemarks,
  receptionOfRemark,
  readScopeOf,
  type RemarkRow,
} from '@app/persistence';
import type { Language } from '@app/texts';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { notFound } from '../platform/problems/problem';
import { counterProposalView } from './counter-proposal-view';
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

  /** One with what it proposes; a department reads its own part of the preview. */
  async show(actor: Actor, id: string, language: Language): Promise<RemarkDetailDto> {
    const scope = readScopeOf(actor);
    const receptionId = await receptionOfRemark(this.pool, id);
    if (receptionId === null) throw notFound();
    const row = (await this.readable(actor, receptionId)).find((r) => r.id === id);
    if (!row) throw notFound();
    const view = remarkView(row, scope);
    const proposal = await findCounterProposal(this.pool, id);
    if (!proposal) return { ...view, edits: null, preview: null };
    const found = await findReception(this.pool, scope, receptionId);
    const own = found?.whole === false ? await listOwnDepartments(this.pool, scope) : null;
    const names = await listNames(this.pool, language);
    return { ...view, ...counterProposalView(proposal, own, { names, language }) };
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
