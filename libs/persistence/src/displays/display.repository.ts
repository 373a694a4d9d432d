import { createSecret, hashSecret } from '../access/secret-token';
import type { Sql } from '../sql';

export interface DisplayRow {
  readonly id: string;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  /** When a wall last asked for its data. */
  readonly seenAt: Date | null;
}

/** Prefix of a display's secret: one that lies around is recognised. */
export const DISPLAY_PREFIX = 'ybd_';

const COLUMNS = `d.id, d.name, u.name AS "createdBy", d.created_at AS "createdAt",
  d.seen_at AS "seenAt"`;

/** Makes a display; its secret is given out here and never again. */
export async function createDisplay(
  sql: Sql,
  display: { readonly name: string; readonly createdBy: string },
): Promise<DisplayRow & { readonly secret: string }> {
  const secret = createSecret(DISPLAY_PREFIX);
  const { rows } = await sql.query<DisplayRow>(
    `WITH d AS (INSERT INTO display (name, secret_hash, created_by) VALUES ($1, $2, $3) RETURNING *)
     SELECT ${COLUMNS} FROM d JOIN app_user u ON u.id = d.created_by`,
    [display.name, hashSecret(secret), display.createdBy],
  );
  return { ...rows[0], secret };
}

/** Displays that still count, the newest first. */
export async function listDisplays(sql: Sql): Promise<DisplayRow[]> {
  const { rows } = await sql.query<DisplayRow>(
    `SELECT ${COLUMNS} FROM display d JOIN app_user u ON u.id = d.created_by
     WHERE d.revoked_at IS NULL ORDER BY d.created_at DESC, d.id LIMIT 200`,
  );
  return rows;
}

/** Revokes a display at once. False when there is none, or it is revoked already. */
export async function revokeDisplay(sql: Sql, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE display SET revoked_at = clock_timestamp() WHERE id = $1 AND revoked_at IS NULL`,
    [id],
  );
  return rowCount === 1;
}

/** The display of a secret, unless it is revoked; notes (at most once a minute) that it is there. */
export async function findDisplay(
  sql: Sql,
  secret: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const { rows } = await sql.query<{ id: string; name: string; isStale: boolean }>(
    `SELECT id, name, coalesce(seen_at < clock_timestamp() - interval '1 minute', true) AS "isStale"
     FROM display WHERE secret_hash = $1 AND revoked_at IS NULL`,
    [hashSecret(secret)],
  );
  const row = rows.at(0);
  if (!row) return null;
  if (row.isStale) {
    await sql.query(`UPDATE display SET seen_at = clock_timestamp() WHERE id = $1`, [row.id]);
  }
  return { id: row.id, name: row.name };
}
