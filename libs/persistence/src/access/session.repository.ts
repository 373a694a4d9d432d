import type { Sql } from '../sql';
import { IDENTITY_COLUMNS, identityIn, type Identity } from './identity';
import { createSecret, hashSecret } from './secret-token';

/** Limits of a session. Idle: a working day; absolute: a week, then the password is asked again. */
const SESSION_LIMITS = { idle: '12 hours', absolute: '7 days' } as const;
/** How exact `last_seen_at` is: a write per request would cost more than it tells. */
const SEEN_EVERY = '1 minute';

export interface SessionRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly agent: string | null;
}

/** Begins a session; the token is given out here and never again. */
export async function startSession(
  sql: Sql,
  userId: string,
  agent: string | null,
): Promise<{ id: string; token: string }> {
  const token = createSecret();
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO user_session (token_hash, user_id, expires_at, agent)
     VALUES ($1, $2, clock_timestamp() + $3::interval, $4) RETURNING id`,
    [hashSecret(token), userId, SESSION_LIMITS.absolute, agent],
  );
  return { id: rows[0].id, token };
}

/** The person behind a session that is neither idle nor over, of an active account; else null. */
export async function findSession(
  sql: Sql,
  token: string,
): Promise<{ sessionId: string; identity: Identity } | null> {
  const { rows } = await sql.query<Identity & { sessionId: string; unseen: boolean }>(
    `SELECT s.id AS "sessionId", s.last_seen_at < clock_timestamp() - $3::interval AS unseen,
            ${IDENTITY_COLUMNS}
     FROM user_session s JOIN app_user u ON u.id = s.user_id AND u.active
     WHERE s.token_hash = $1 AND s.expires_at > clock_timestamp()
       AND s.last_seen_at > clock_timestamp() - $2::interval`,
    [hashSecret(token), SESSION_LIMITS.idle, SEEN_EVERY],
  );
  const row = rows.at(0);
  if (!row) return null;
  if (row.unseen) {
    await sql.query(`UPDATE user_session SET last_seen_at = clock_timestamp() WHERE id = $1`, [
      row.sessionId,
    ]);
  }
  return { sessionId: row.sessionId, identity: identityIn(row) };
}

/** Of these sessions those that still count, with the people behind them. Being asked is not being used. */
export async function findIdentitiesOf(
  sql: Sql,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, Identity>> {
  const { rows } = await sql.query<Identity & { sessionId: string }>(
    `SELECT s.id AS "sessionId", ${IDENTITY_COLUMNS}
     FROM user_session s JOIN app_user u ON u.id = s.user_id AND u.active
     WHERE s.id = ANY ($1::uuid[]) AND s.expires_at > clock_timestamp()
       AND s.last_seen_at > clock_timestamp() - $2::interval`,
    [sessionIds, SESSION_LIMITS.idle],
  );
  return new Map(rows.map((row) => [row.sessionId, identityIn(row)]));
}

/** The sessions of one person that still count, newest first. */
export async function listSessions(sql: Sql, userId: string): Promise<SessionRow[]> {
  const { rows } = await sql.query<SessionRow>(
    `SELECT id, created_at AS "createdAt", last_seen_at AS "lastSeenAt",
            expires_at AS "expiresAt", agent
     FROM user_session
     WHERE user_id = $1 AND expires_at > clock_timestamp()
       AND last_seen_at > clock_timestamp() - $2::interval
     ORDER BY created_at DESC LIMIT 200`,
    [userId, SESSION_LIMITS.idle],
  );
  return rows;
}

/** Ends one session of this person. */
export async function endSession(sql: Sql, userId: string, sessionId: string): Promise<boolean> {
  const { rowCount } = await sql.query(`DELETE FROM user_session WHERE id = $1 AND user_id = $2`, [
    sessionId,
    userId,
  ]);
  return rowCount === 1;
}

/** Ends all sessions of this person, but for one that may stay. */
export async function endSessions(sql: Sql, userId: string, except?: string): Promise<number> {
  const { rowCount } = await sql.query(
    `DELETE FROM user_session WHERE user_id = $1 AND id IS DISTINCT FROM $2::uuid`,
    [userId, except ?? null],
  );
  return rowCount ?? 0;
}

/** Removes what is over, of everybody. Called now and then, when somebody signs in. */
export async function sweepSessions(sql: Sql): Promise<void> {
  await sql.query(
    `DELETE FROM user_session WHERE expires_at < clock_timestamp()
        OR last_seen_at < clock_timestamp() - $1::interval`,
    [SESSION_LIMITS.idle],
  );
  await sql.query(`DELETE FROM login_attempt WHERE last_at < clock_timestamp() - interval '1 day'`);
}
