import { Inject, Injectable } from '@nestjs/common';
import type { LawTable } from '@app/persistence';
import type pg from 'pg';
import { OfficeDoor } from '../people/office-door';
import { POOL } from '../platform/database/pool';
import { LawKind } from './law-kind';

/** What plans are judged and computed by: rules, standards and calendars, each kept in the same way (F82). */
@Injectable()
export class LawLibrary {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly door: OfficeDoor,
  ) {}

  kind<T extends object>(table: LawTable): LawKind<T> {
    return new LawKind<T>(table, this.pool, this.door);
  }
}
