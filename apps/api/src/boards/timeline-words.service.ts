import { Inject, Injectable } from '@nestjs/common';
import type { TimelineEntryDto } from '@app/contracts/http';
import { findSealer, writtenWords, type Keyring, type TimelineRow } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';
import { KEYRING } from '../platform/door/door.module';
import { RowIds } from '../platform/paging/row-ids';
import { timelineView } from './views/timeline-view';

/** Entries of the timeline with what people wrote: it is sealed in the audit, and opened here. */
@Injectable()
export class TimelineWords {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(KEYRING) private readonly keyring: Keyring,
    private readonly ids: RowIds,
  ) {}

  async of(receptionId: string, rows: readonly TimelineRow[]): Promise<TimelineEntryDto[]> {
    const sealer = await findSealer(this.pool, this.keyring, receptionId);
    return rows.map((row) => {
      const id = this.ids.of(receptionId, row.seq, row.part);
      const nothing = { reason: null, changes: [] };
      return timelineView(id, row, sealer ? writtenWords(sealer, row.sealed) : nothing);
    });
  }
}
