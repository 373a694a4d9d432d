import { Inject, Injectable } from '@nestjs/common';
import type { Directory, DraftPlace } from '@app/domain';
import { findLaw, findPlanPeople } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';

/** Where drafts are made: people, departments and rules as they are now. */
@Injectable()
export class DraftPlaces {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async now(): Promise<DraftPlace> {
    const [known, law] = await Promise.all([findPlanPeople(this.pool), findLaw(this.pool)]);
    const directory = { ...known, routes: {}, substitutes: {} } as Directory;
    return { directory, law, now: Date.now() };
  }
}
