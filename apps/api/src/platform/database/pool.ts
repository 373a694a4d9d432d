import { Logger } from '@nestjs/common';
import pg from 'pg';

/** Token of the process's one `pg.Pool` (weak role). */
export const POOL = Symbol('pool');

// A stopped process must not hold a reception, and a person must not wait for one that does.
const LIMITS = '-c lock_timeout=5s -c idle_in_transaction_session_timeout=15s';

/** The pool of the api; connections are made when needed, so the api starts without Postgres. */
export function createApiPool(url: string, max: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'yingbin-api',
    connectionTimeoutMillis: 5000,
    options: LIMITS,
    keepAlive: true,
  });
  const note = (): void => new Logger('database').warn('connection lost');
  pool.on('error', note);
  // A checked-out client emits its own error when Postgres dies, and `pool.on('error')` misses it.
  pool.on('connect', (client) => client.on('error', note));
  return pool;
}
