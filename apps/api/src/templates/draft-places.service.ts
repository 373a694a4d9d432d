import { Inject, Injectable } from '@nestjs/common';
import type { Directory, DraftPlace } from '@app/domain';
import { findLaw, findPlanPeople, listDepartments } from '@app/persistence';
import type pg from 'pg';
import { POOL } from '../platform/database/pool';

/** Where drafts are made: people, open departments in the office's order, and rules as they are now. */
@Injectable()
export class DraftPlaces {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async now(): Promise<DraftPlace> {
    const [{ people }, all, law] = await Promise.all([
      findPlanPeople(this.pool),
      listDepartments(this.pool),
      findLaw(this.pool),
    ]);
    const departments = all.filter(({ active }) => active).map(({ id, code }) => ({ id, code }));
    const directory = { people, departments, routes: {}, substitutes: {} } as Directory;
    return { directory, law, now: Date.now() };
  }
}
