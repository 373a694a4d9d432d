import type { StandsFor } from '../access/identity';
import type { Sql } from '../sql';

export interface SubstituteRow {
  readonly id: string;
  readonly absentUserId: string;
  readonly absentName: string;
  readonly substituteUserId: string;
  readonly substituteName: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const ROWS = `
  SELECT s.id, s.absent_user_id AS "absentUserId", a.name AS "absentName",
         s.substitute_user_id AS "substituteUserId", b.name AS "substituteName",
         s.starts_at AS "startsAt", LEAST(s.ends_at, COALESCE(s.ended_at, s.ends_at)) AS "endsAt"
  FROM substitute s JOIN app_user a ON a.id = s.absent_user_id
  JOIN app_user b ON b.id = s.substitute_user_id`;

/** Who acts for this person at this moment. */
export async function listStandIns(sql: Sql, userId: string): Promise<StandsFor[]> {
  const { rows } = await sql.query<StandsFor>(
    `SELECT u.id AS "userId", u.name, u.role, u.department_id AS "departmentId"
     FROM substitute s JOIN app_user u ON u.id = s.substitute_user_id AND u.active
     WHERE s.absent_user_id = $1 AND s.ended_at IS NULL
       AND s.starts_at <= clock_timestamp() AND s.ends_at > clock_timestamp()
     ORDER BY s.starts_at`,
    [userId],
  );
  return rows;
}

/** Absences that are not over: of one person (as absent or as substitute), or of everybody. */
export async function listSubstitutes(
  sql: Sql,
  filter: { userId?: string; departmentId?: string },
): Promise<SubstituteRow[]> {
  const { rows } = await sql.query<SubstituteRow>(
    `${ROWS} WHERE s.ended_at IS NULL AND s.ends_at > clock_timestamp()
       AND ($1::uuid IS NULL OR $1 IN (s.absent_user_id, s.substitute_user_id))
       AND ($2::uuid IS NULL OR a.department_id = $2)
     ORDER BY s.starts_at, s.id LIMIT 500`,
    [filter.userId ?? null, filter.departmentId ?? null],
  );
  return rows;
}

export async function findSubstitute(sql: Sql, id: string): Promise<SubstituteRow | null> {
  const { rows } = await sql.query<SubstituteRow>(`${ROWS} WHERE s.id = $1`, [id]);
  return rows.at(0) ?? null;
}

/** Whether an absence of this person in that time is already covered. */
export async function hasOverlap(
  sql: Sql,
  absentUserId: string,
  time: { startsAt: string; endsAt: string },
): Promise<boolean> {
  const { rows } = await sql.query(
    `SELECT 1 FROM substitute WHERE absent_user_id = $1 AND ended_at IS NULL
       AND starts_at < $3::timestamptz AND ends_at > $2::timestamptz LIMIT 1`,
    [absentUserId, time.startsAt, time.endsAt],
  );
  return rows.length > 0;
}

/** Names a substitute for a time; inside the office's transaction. */
export async function addSubstitute(
  sql: Sql,
  row: { absentUserId: string; substituteUserId: string; startsAt: string; endsAt: string },
): Promise<SubstituteRow> {
  const { rows } = await sql.query<{ id: string }>(
    `INSERT INTO substitute (absent_user_id, substitute_user_id, starts_at, ends_at)
     VALUES ($1, $2, $3, $4) RETURNING id`,
    [row.absentUserId, row.substituteUserId, row.startsAt, row.endsAt],
  );
  const { rows: made } = await sql.query<SubstituteRow>(`${ROWS} WHERE s.id = $1`, [rows[0].id]);
  return made[0];
}

/** Ends an absence now; false when it was over. */
export async function endSubstitute(sql: Sql, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE substitute SET ended_at = clock_timestamp() WHERE id = $1 AND ended_at IS NULL
       AND ends_at > clock_timestamp()`,
    [id],
  );
  return rowCount === 1;
}
