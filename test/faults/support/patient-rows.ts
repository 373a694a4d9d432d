import { createPool } from '@app/commands';
import type { Pool, QueryResultRow } from 'pg';

/** Reads rows behind the curtain, however often Postgres is away. */
export class PatientRows {
  private readonly pool: Pool;

  constructor(url: string) {
    this.pool = createPool(url, { max: 4, applicationName: 'fault-checker' });
  }

  async all<R extends QueryResultRow>(sql: string, values: unknown[] = []): Promise<R[]> {
    for (const giveUp = Date.now() + 60_000; ;) {
      try {
        return (await this.pool.query<R>(sql, values)).rows;
      } catch (error) {
        if (Date.now() > giveUp) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  /** Asks until the answer is not empty. */
  async until<R extends QueryResultRow>(
    what: string,
    sql: string,
    values: unknown[] = [],
    ms = 60_000,
  ): Promise<R> {
    for (const giveUp = Date.now() + ms; ;) {
      const [row] = await this.all<R>(sql, values);
      if (row) return row;
      if (Date.now() > giveUp) throw new Error(`after ${ms / 1000} s still not: ${what}`);
      await new Promise((done) => setTimeout(done, 50));
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}
