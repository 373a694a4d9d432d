import { Inject, Injectable } from '@nestjs/common';
import type { WallDto } from '@app/contracts/http';
import {
  listExceptions,
  listReceptions,
  readOfficeClock,
  readWall,
  WALL_SCOPE,
} from '@app/persistence';
import type pg from 'pg';
import { receptionRowView } from '../boards/views/reception-row-view';
import { overviewRows } from '../overview/overview-rows';
import { POOL } from '../platform/database/pool';
import { wallReception } from './wall-view';
import { withoutNames } from './without-names';

/** All walls of a process share one reading of this age, in ms. */
const FRESH_MS = 1000;
const SHOWN = 8;
const EXCEPTIONS = 12;

type Shown = Omit<WallDto, 'name'>;

/** Reads what walls show: the same for all of them, so it is read once. */
@Injectable()
export class WallData {
  private reading: Promise<Shown> | null = null;
  private readAt = 0;

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  read(): Promise<Shown> {
    if (this.reading && Date.now() - this.readAt < FRESH_MS) return this.reading;
    this.readAt = Date.now();
    this.reading = this.readNow();
    // A failed reading is not what the next one gets.
    this.reading.catch(() => (this.reading = null));
    return this.reading;
  }

  private async readNow(): Promise<Shown> {
    const [{ now, zone }, rows] = await Promise.all([
      readOfficeClock(this.pool),
      listReceptions(this.pool, WALL_SCOPE, {
        ...{ status: ['open'], sort: 'next', after: null, limit: 50 },
      }),
    ]);
    const running = overviewRows(rows.map(receptionRowView), now);
    const today = running.filter((row) => row.today || row.stage === 'execute');
    const shown = (today.length > 0 ? today : running).slice(0, SHOWN);
    const ids = shown.map(({ id }) => id);
    const [wall, exceptions] = await Promise.all([
      readWall(this.pool, ids),
      listExceptions(this.pool, WALL_SCOPE, EXCEPTIONS, ids),
    ]);
    const clean = withoutNames(wall.names);
    return {
      now,
      zone,
      receptions: shown.map((row) => wallReception(row, wall, clean)),
      exceptions: exceptions.map((row) => ({
        rule: row.rule,
        receptionId: row.receptionId,
        receptionTitle: clean(row.receptionTitle),
        departmentName: row.departmentName,
        departmentNameEn: row.departmentNameEn,
        what: row.what === null ? null : clean(row.what),
        since: row.since,
        minutes: row.minutes,
      })),
    };
  }
}
