import type { Sql } from '../sql';

/**
 * Remembers a signed message by its signature, and forgets those older than `keepMs`, which are too old
 * to be taken anyway. False when it was there: somebody sends it again.
 */
export async function rememberHook(sql: Sql, key: string, keepMs: number): Promise<boolean> {
  const { rowCount } = await sql.query(
    `WITH old AS (DELETE FROM hook_call WHERE key <> $1
         AND at < clock_timestamp() - $2::float8 * interval '1 millisecond')
     INSERT INTO hook_call (key) VALUES ($1) ON CONFLICT (key) DO NOTHING`,
    [key, keepMs],
  );
  return rowCount === 1;
}
