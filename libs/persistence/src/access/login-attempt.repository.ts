import { createHash } from 'node:crypto';
import type { Sql } from '../sql';

/** From the n-th failure on, the wait doubles: 1, 2, 4 … seconds, up to 15 minutes. */
export interface LockRule {
  readonly kind: 'login' | 'address';
  readonly freeFailures: number;
}

export const LOGIN_LOCK: LockRule = { kind: 'login', freeFailures: 5 };
/** A whole office may share one address. */
export const ADDRESS_LOCK: LockRule = { kind: 'address', freeFailures: 100 };
const LONGEST_SECONDS = 900;

const keyOf = (rule: LockRule, subject: string): string =>
  createHash('sha256').update(`${rule.kind}:${subject.toLowerCase()}`).digest('hex');

/**
 * Books one try as failed before the password is looked at, so that tries at the same moment count
 * too; `forgiveTry` takes it back. Answers 0, or the seconds to wait when it is locked (then the
 * try is not counted).
 */
export async function bookTry(sql: Sql, rule: LockRule, subject: string): Promise<number> {
  const { rows } = await sql.query<{ failures: number }>(
    `INSERT INTO login_attempt AS a (key, failures, last_at, locked_until)
     VALUES ($1, 1, clock_timestamp(), NULL)
     ON CONFLICT (key) DO UPDATE SET
       failures = CASE WHEN a.last_at < clock_timestamp() - interval '1 day'
                       THEN 1 ELSE a.failures + 1 END,
       last_at = clock_timestamp(),
       locked_until = CASE WHEN a.failures + 1 >= $2::int
         AND a.last_at > clock_timestamp() - interval '1 day' THEN clock_timestamp() +
         make_interval(secs => LEAST($3::int, power(2, LEAST(a.failures + 1 - $2::int, 10)))) END
     WHERE a.locked_until IS NULL OR a.locked_until <= clock_timestamp()
     RETURNING failures`,
    [keyOf(rule, subject), rule.freeFailures, LONGEST_SECONDS],
  );
  return rows.length > 0 ? 0 : secondsLeft(sql, keyOf(rule, subject));
}

async function secondsLeft(sql: Sql, key: string): Promise<number> {
  const { rows } = await sql.query<{ left: string }>(
    `SELECT ceil(extract(epoch FROM locked_until - clock_timestamp())) AS left
     FROM login_attempt WHERE key = $1`,
    [key],
  );
  return Math.max(1, Number(rows.at(0)?.left ?? 1));
}

/**
 * The try went well: a login's failures are forgotten. An address gets its try back and one failure
 * forgiven: an office that shares one address must not collect its slips of months into a lock.
 */
export async function forgiveTry(sql: Sql, rule: LockRule, subject: string): Promise<void> {
  const key = keyOf(rule, subject);
  if (rule.kind === 'login') {
    await sql.query(`DELETE FROM login_attempt WHERE key = $1`, [key]);
    return;
  }
  await sql.query(
    `UPDATE login_attempt SET failures = GREATEST(failures - 2, 0), locked_until = NULL
     WHERE key = $1`,
    [key],
  );
}
