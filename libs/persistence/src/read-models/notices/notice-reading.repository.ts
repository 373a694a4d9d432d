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

/**
 * Sends a dead letter again: it is pending, and its workflow is woken, in one statement. False when it
 * is no dead letter (any more).
 */
export async function resendNotice(sql: Sql, id: string): Promise<boolean> {
  const { rowCount } = await sql.query(
    `WITH again AS (
       UPDATE notice SET status = 'pending', delivered_by = NULL, hold_until = NULL
        WHERE id = $1 AND status = 'dead' RETURNING id)
     INSERT INTO wake (kind, workflow_id, notice_id)
     SELECT 'notice', 'notice/' || id, id FROM again`,
    [id],
  );
  return rowCount === 1;
}
