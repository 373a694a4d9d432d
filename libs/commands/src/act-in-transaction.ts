import type { Outcome } from '@app/persistence';
import { inTransaction } from '@app/persistence';
import type { Pool, PoolClient } from 'pg';
import { ringFeed } from './feed/feed-bell';
import { BusyError } from './refused-error';

const RETRY: readonly string[] = ['40001', '40P01', '23505'];
const LOCK_TIMEOUT = '55P03';
const TRIES = 5;

const codeOf = (error: unknown): string | undefined =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined;

/**
 * One act in one transaction, told to live readers when it is committed; tried again when Postgres found two acts in each other's way. Throws
 * `BusyError` when the lock did not come in time.
 */
export async function actInTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Outcome<T>>,
): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      let committed = false;
      const value = await inTransaction(pool, async (client) => {
        const outcome = await work(client);
        committed = outcome.commit;
        return outcome;
      });
      if (committed) ringFeed(pool);
      return value;
    } catch (error) {
      const code = codeOf(error);
      if (code === LOCK_TIMEOUT) throw new BusyError();
      if (code === undefined || !RETRY.includes(code) || tries >= TRIES) throw error;
      if (isLetter(error)) throw error;
    }
  }
}

/** A repeated 文号 does not go away by trying again. */
export const isLetter = (error: unknown): boolean =>
  codeOf(error) === '23505' &&
  (error as { constraint?: unknown }).constraint === 'reception_letter_key';
