import { Inject, Injectable } from '@nestjs/common';
import { DEFAULT_PACES, type Pace, type Urgency } from '@app/domain';
import { findOfficeSettings } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';

/** What the office has set for receptions that say nothing themselves. */
@Injectable()
export class OfficeDefaults {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** The zone and the pace of a new reception. */
  async for(urgency: Urgency): Promise<{ zone: string; pace: Pace }> {
    const office = await findOfficeSettings(this.pool);
    const set = office?.paces[urgency] as Partial<Pace> | undefined;
    return { zone: office?.zone ?? 'Asia/Shanghai', pace: { ...DEFAULT_PACES[urgency], ...set } };
  }
}
