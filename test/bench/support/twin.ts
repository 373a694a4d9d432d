import type pg from 'pg';

/** Bytes of one reception as they lie in its rows, read as one JSON text: the least a load can be. */
const LOAD = `SELECT
  (SELECT to_jsonb(r) FROM reception r WHERE id = $1)::text AS reception,
  (SELECT json_agg(t) FROM task t WHERE reception_id = $1)::text AS tasks,
  (SELECT json_agg(t) FROM assignment t WHERE reception_id = $1)::text AS assignments,
  (SELECT json_agg(t) FROM itinerary_item t WHERE reception_id = $1)::text AS items,
  (SELECT json_agg(t) FROM signature t WHERE reception_id = $1)::text AS signatures,
  (SELECT v.document FROM plan_version v JOIN reception r ON r.id = v.reception_id
     AND r.plan_version = v.number WHERE r.id = $1)::text AS plan,
  (SELECT document FROM plan_draft WHERE reception_id = $1)::text AS draft`;

/** What a bare program would do on the same database: no rule, no audit, no message. */
export class Twin {
  constructor(private readonly pool: pg.Pool) {}

  async prepare(): Promise<void> {
    await this.pool.query('CREATE TABLE IF NOT EXISTS bench_row (id int PRIMARY KEY, body jsonb)');
    await this.pool.query('CREATE TABLE IF NOT EXISTS bench_log (id bigserial, body jsonb)');
    await this.pool.query(`INSERT INTO bench_row VALUES (1, '{}') ON CONFLICT DO NOTHING`);
  }

  /** One load of a reception and one insert of so many bytes, in one transaction. */
  async loadAndInsert(receptionId: string, body: string): Promise<void> {
    await this.inTransaction(async (client) => {
      const { rows } = await client.query<Record<string, string | null>>({
        name: 'twin-load',
        text: LOAD,
        values: [receptionId],
      });
      for (const text of Object.values(rows[0])) if (text) JSON.parse(text);
      await client.query({
        name: 'twin-insert',
        text: 'INSERT INTO bench_log (body) VALUES ($1)',
        values: [body],
      });
    });
  }

  /** One row changed and one inserted. */
  async updateAndInsert(row: string, log: string): Promise<void> {
    await this.inTransaction(async (client) => {
      await client.query({
        name: 'twin-update',
        text: 'UPDATE bench_row SET body = $1 WHERE id = 1',
        values: [row],
      });
      await client.query({
        name: 'twin-insert',
        text: 'INSERT INTO bench_log (body) VALUES ($1)',
        values: [log],
      });
    });
  }

  private async inTransaction(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await work(client);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
  }
}
