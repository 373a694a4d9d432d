import type { Sql } from '../sql';

/** Until when this person has seen what his board had to tell; null before his first look. */
export async function findBoardLook(sql: Sql, userId: string): Promise<Date | null> {
  const { rows } = await sql.query<{ lookedAt: Date }>(
    `SELECT looked_at AS "lookedAt" FROM board_look WHERE user_id = $1`,
    [userId],
  );
  return rows.at(0)?.lookedAt ?? null;
}

/** He has seen everything until then; a look is never moved back, nor ahead of the clock. */
export async function noteBoardLook(sql: Sql, userId: string, until: string): Promise<void> {
  await sql.query(
    `INSERT INTO board_look (user_id, looked_at) VALUES ($1, LEAST($2, clock_timestamp()))
     ON CONFLICT (user_id) DO UPDATE
       SET looked_at = GREATEST(board_look.looked_at, EXCLUDED.looked_at)`,
    [userId, until],
  );
}
