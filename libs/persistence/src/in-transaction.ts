import type { Pool, PoolClient } from 'pg';

/** What a transaction leaves behind: its result, and whether its writes stay. */
export interface Outcome<T> {
  readonly value: T;
  readonly commit: boolean;
}

/**
 * Runs `work` in one transaction; whatever it throws undoes everything. A connection that cannot even
 * roll back is thrown away. The pool must come from `createPool` (libs/commands): it hears the death
 * of Postgres on connections that are in use.
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Outcome<T>>,
): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const { value, commit } = await work(client);
    await client.query(commit ? 'COMMIT' : 'ROLLBACK');
    return value;
  } catch (error) {
    await client.query('ROLLBACK').catch((failed: unknown) => {
      broken = failed instanceof Error ? failed : new Error('rollback failed');
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
