import { Inject, Injectable } from '@nestjs/common';
import type { Door } from '@app/commands';
import type { PasteGuestsDto, PastedGuestsDto } from '@app/contracts/http';
import { readGuestTable, type Actor, type GuestTable } from '@app/domain';
import { changeFact, insertGuests, listGuestLikenesses, type Sql } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { DOOR } from '../platform/door/door.module';
import { Problem } from '../platform/problems/problem';
import type { CommandMeta } from '../platform/request/meta.decorator';
import { batchesOf } from './guest-changes.service';

/** Takes over a list of guests out of a spreadsheet: all of it or nothing. */
@Injectable()
export class GuestTableService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(DOOR) private readonly door: Door,
  ) {}

  async paste(
    actor: Actor,
    meta: CommandMeta,
    receptionId: string,
    body: PasteGuestsDto,
  ): Promise<PastedGuestsDto> {
    if (body.dryRun) {
      const table = await this.read(this.pool, actor, receptionId, body);
      return { added: table.guests.length, dryRun: true, ids: [] };
    }
    return this.door.content(actor, { ...meta, receptionId, kind: 'guest.paste' }, async (tx) => {
      const { guests } = await this.read(tx.client, actor, receptionId, body);
      const values = guests.map((guest) => guest.values);
      const { ids, changes } = await insertGuests(tx.client, tx.sealer, receptionId, values);
      const fact = changeFact(tx.sealer, 'GuestsPasted', { guestIds: ids }, changes);
      return { facts: [fact], answer: { added: ids.length, dryRun: false, ids: [...ids] } };
    });
  }

  private async read(
    sql: Sql,
    actor: Actor,
    receptionId: string,
    { text, sameNamesAreOthers, unknownColumnsLeftOut }: PasteGuestsDto,
  ): Promise<GuestTable> {
    const batches = await batchesOf(sql, actor, receptionId);
    const listed = sameNamesAreOthers ? null : await listGuestLikenesses(sql, receptionId);
    const table = readGuestTable(text, {
      batches,
      listed,
      leavesOutUnknown: unknownColumnsLeftOut,
    });
    if (table.faults.length === 0) return table;
    throw new Problem(422, 'guest-table.invalid', {
      errors: table.faults.map(({ code, row, column, max }) => ({
        code,
        path: column === null ? `row[${row}]` : `row[${row}].column[${column}]`,
        max,
      })),
    });
  }
}
