import type { Sql } from '../sql';
import { IDENTITY_COLUMNS, identityIn, type Identity } from './identity';
import { createSecret, hashSecret, TOKEN_PREFIX } from './secret-token';

export interface AccessTokenRow {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
}

const COLUMNS = `id, name, scopes, created_at AS "createdAt", expires_at AS "expiresAt",
  last_used_at AS "lastUsedAt"`;

/** Makes a token; the secret is given out here and never again. `days` until it expires. */
export async function createAccessToken(
  sql: Sql,
  userId: string,
  token: { name: string; scopes: readonly string[]; days: number },
): Promise<AccessTokenRow & { secret: string }> {
  const secret = createSecret(TOKEN_PREFIX);
  const { rows } = await sql.query<AccessTokenRow>(
    `INSERT INTO access_token (token_hash, user_id, name, scopes, expires_at)
     VALUES ($1, $2, $3, $4, clock_timestamp() + make_interval(days => $5)) RETURNING ${COLUMNS}`,
    [hashSecret(secret), userId, token.name, token.scopes, token.days],
  );
  return { ...rows[0], secret };
}

/** The owner and the scopes of a token that is neither expired nor revoked; else null. */
export async function findAccessToken(
  sql: Sql,
  secret: string,
): Promise<{ identity: Identity; scopes: readonly string[] } | null> {
  const { rows } = await sql.query<Identity & { id: string; scopes: string[]; unused: boolean }>(
    `SELECT t.id, t.scopes, ${IDENTITY_COLUMNS},
            COALESCE(t.last_used_at < clock_timestamp() - interval '1 minute', true) AS unused
     FROM access_token t JOIN app_user u ON u.id = t.user_id AND u.active
     WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > clock_timestamp()`,
    [hashSecret(secret)],
  );
  const row = rows.at(0);
  if (!row) return null;
  if (row.unused) {
    await sql.query(`UPDATE access_token SET last_used_at = clock_timestamp() WHERE id = $1`, [
      row.id,
    ]);
  }
  return { identity: identityIn(row), scopes: row.scopes };
}

/** The tokens of one person that still count, newest first. */
export async function listAccessTokens(sql: Sql, userId: string): Promise<AccessTokenRow[]> {
  const { rows } = await sql.query<AccessTokenRow>(
    `SELECT ${COLUMNS} FROM access_token
     WHERE user_id = $1 AND revoked_at IS NULL AND expires_at > clock_timestamp()
     ORDER BY created_at DESC LIMIT 200`,
    [userId],
  );
  return rows;
}

/** Revokes one token of this person at once. */
export async function revokeAccessToken(sql: Sql, userId: string, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE access_token SET revoked_at = clock_timestamp()
     WHERE id = $1 AND user_id = $2 AND revoked_at IS NULL`,
    [id, userId],
  );
  return rowCount === 1;
}

/** Revokes all tokens of this person: his account was closed or his password reset. */
export async function revokeAccessTokens(sql: Sql, userId: string): Promise<void> {
  await sql.query(
    `UPDATE access_token SET revoked_at = clock_timestamp()
     WHERE user_id = $1 AND revoked_at IS NULL`,
    [userId],
  );
}
