import type { Sql } from '../../sql';

/** Marks one's own message as read; false when it is not his. Reading it again changes nothing. */
export async function markNoticeRead(sql: Sql, userId: string, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE notice SET read_at = coalesce(read_at, clock_timestamp())
      WHERE id = $1 AND user_id = $2`,
    [id, userId],
  );
  return rowCount === 1;
}

/** Marks all of one's messages as read; the number that were not. */
export async function markAllNoticesRead(sql: Sql, userId: string): Promise<number> {
  const { rowCount } = await sql.query(
    `UPDATE notice SET read_at = clock_timestamp() WHERE user_id = $1 AND read_at IS NULL`,
    [userId],
  );
  return rowCount ?? 0;
}
