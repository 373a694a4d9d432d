import type { Pool, PoolClient } from 'pg';

/**
 * Runs `work` in one transaction. A checked-out connection reports the death of Postgres by an event
 * that the pool's own handler does not cover, and that would end the process: it is caught here, and
 * the broken connection is thrown away.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (connection: PoolClient) => Promise<Result>,
): Promise<Result> {
  const connection = await pool.connect();
  let broken: Error | undefined;
  const onError = (error: Error): void => {
    broken = error;
  };
  connection.on('error', onError);
  try {
    await connection.query('BEGIN');
    const result = await work(connection);
    await connection.query('COMMIT');
    return result;
  } catch (error) {
    await connection.query('ROLLBACK').catch((failed: Error) => {
      broken = failed;
    });
    throw error;
  } finally {
    connection.off('error', onError);
    connection.release(broken);
  }
}
