import pg from 'pg';
import { hangFeedBell } from './feed/feed-bell';

/** What a worker calls the connections by which it hands on what is due. */
export const RELAY_NAME = 'yingbin-relay';

export interface PoolOptions {
  readonly max: number;
  readonly applicationName: string;
  /** False: live readers hear of its acts by their own looking only. Default true. */
  readonly tellsFeed?: boolean;
}

// A stopped process must not hold a reception, and nobody waits long for one that is held.
const LIMITS = '-c lock_timeout=5s -c idle_in_transaction_session_timeout=15s';

/** Connections for the door. They survive the death of Postgres: errors are counted, not thrown. */
export function createPool(url: string, options: PoolOptions): pg.Pool {
  const { max, applicationName, tellsFeed = true } = options;
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: applicationName,
    connectionTimeoutMillis: 4000,
    options: LIMITS,
    keepAlive: true,
  });
  const note = (): void => undefined;
  // The query that was running rejects by itself; these only keep the process alive.
  pool.on('error', note);
  pool.on('connect', (client) => client.on('error', note));
  if (tellsFeed) hangFeedBell(pool);
  return pool;
}
