import type { Sql } from '../../sql';

/** After a restore: every place in the feed that was given out before means nothing any more. */
export async function renewFeedEpoch(sql: Sql): Promise<void> {
  await sql.query(`UPDATE office SET feed_epoch = gen_random_uuid() WHERE id = 'office'`);
}

/**
 * A dump that was restored to a younger server brings lines of transactions that have not begun there
 * yet. They are dropped, and the epoch renewed. True when it was so.
 */
export async function dropForeignFeed(sql: Sql): Promise<boolean> {
  const { rowCount } = await sql.query(
    `DELETE FROM change_feed WHERE tx >= pg_snapshot_xmax(pg_current_snapshot())::text::bigint`,
  );
  if (!rowCount) return false;
  await renewFeedEpoch(sql);
  return true;
}

/** Removes lines older than `days`; a reader who comes back later than that loads afresh. */
export async function sweepFeed(sql: Sql, days: number): Promise<number> {
  const { rowCount } = await sql.query(
    // The newest of the old ones stays: from it a reader sees that something before it is gone.
    `DELETE FROM change_feed WHERE tx < (SELECT max(tx) FROM change_feed
       WHERE at < clock_timestamp() - make_interval(days => $1))`,
    [days],
  );
  return rowCount ?? 0;
}
