import type { Sql } from '../sql';

export interface CredentialRow {
  readonly userId: string;
  /** Argon2id; null when no password was ever set. */
  readonly passwordHash: string | null;
}

/** The password of an active account whose one-time password (if it is one) still counts. */
export async function findCredential(sql: Sql, login: string): Promise<CredentialRow | null> {
  const { rows } = await sql.query<CredentialRow>(
    `SELECT id AS "userId", password_hash AS "passwordHash" FROM app_user
     WHERE login = lower($1) AND active
       AND (password_expires_at IS NULL OR password_expires_at > clock_timestamp())`,
    [login],
  );
  return rows.at(0) ?? null;
}

export async function findCredentialOf(sql: Sql, userId: string): Promise<CredentialRow | null> {
  const { rows } = await sql.query<CredentialRow>(
    `SELECT id AS "userId", password_hash AS "passwordHash" FROM app_user
     WHERE id = $1 AND active`,
    [userId],
  );
  return rows.at(0) ?? null;
}

/**
 * Stores a password hash, if the present one is still `was` (two changes at once must not both
 * win). A person's own password lasts; a one-time password must be changed and expires.
 */
export async function storePassword(
  sql: Sql,
  userId: string,
  hash: string,
  kind: { was: string | null } | { oneTimeHours: number },
): Promise<boolean> {
  const own = 'was' in kind;
  const { rowCount } = await sql.query(
    `UPDATE app_user SET password_hash = $2, must_change_password = $3,
            password_expires_at = clock_timestamp() + make_interval(hours => $4::int)
     WHERE id = $1 AND active AND ($5::boolean IS NOT TRUE OR password_hash IS NOT DISTINCT FROM $6)`,
    [userId, hash, !own, own ? null : kind.oneTimeHours, own, own ? kind.was : null],
  );
  return rowCount === 1;
}
