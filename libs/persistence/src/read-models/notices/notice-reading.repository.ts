import type { Sql } from '../../sql';

/** His other screens hear of it. */
const TELL = `INSERT INTO change_feed (tx, kind, topic, audience, user_id)
  SELECT (pg_current_xact_id()::text)::bigint, 'notice.read', 'notice', 'person', user_id`;

/** Marks one's own message as read; false when it is not his. Reading it again changes nothing. */
export async function markNoticeRead(sql: Sql, userId: string, id: string): Promise<boolean> {
  const { rows } = await sql.query<{ found: boolean }>(
    `WITH mine AS (SELECT id, read_at FROM notice WHERE id = $1 AND user_id = $2),
       read AS (UPDATE notice n SET read_at = clock_timestamp() FROM mine
         WHERE n.id = mine.id AND mine.read_at IS NULL RETURNING n.user_id),
       told AS (${TELL} FROM read)
     SELECT EXISTS (SELECT 1 FROM mine) AS found`,
    [id, userId],
  );
  return rows[0].found;
}

/** Marks all of one's messages as read; the number that were not. */
export async function markAllNoticesRead(sql: Sql, userId: string): Promise<number> {
  const { rows } = await sql.query<{ read: number }>(
    `WITH read AS (UPDATE notice SET read_at = clock_timestamp()
         WHERE user_id = $1 AND read_at IS NULL RETURNING user_id),
       told AS (${TELL} FROM (SELECT DISTINCT user_id FROM read) read)
     SELECT count(*)::int AS read FROM read`,
    [userId],
  );
  return rows[0].read;
}
