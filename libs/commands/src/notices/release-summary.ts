import { quietUntil } from '@app/domain';
import { noticeWorkflowId } from '@app/contracts/workflow';
import type { Pool } from 'pg';

interface QuietRow {
  readonly zone: string;
  readonly from: number | null;
  readonly until: number | null;
  /** Milliseconds since the epoch. */
  readonly now: string;
}

/**
 * What is held for the summary of somebody who takes none any more goes out now, or when his quiet
 * hours end, in one message. What is due already is on its way. Answers how much there was.
 */
export async function releaseSummary(pool: Pool, userId: string): Promise<number> {
  const { rows } = await pool.query<QuietRow>(
    `SELECT o.zone, coalesce(s.quiet_from, o.quiet_from) AS from, coalesce(s.quiet_until, o.quiet_until) AS until,
       floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now
     FROM office o LEFT JOIN user_setting s ON s.user_id = $1`,
    [userId],
  );
  const [quiet] = rows;
  const now = Number(quiet.now);
  const { zone, from, until } = quiet;
  const at = from === null || until === null ? null : quietUntil(now, { zone, from, until });
  const { rowCount } = await pool.query(
    `WITH released AS (UPDATE notice SET hold_until = to_timestamp($2::double precision / 1000)
         WHERE user_id = $1 AND status = 'pending' AND in_summary AND resent_at IS NULL
           AND hold_until > clock_timestamp() RETURNING id)
     INSERT INTO wake (kind, workflow_id, notice_id) SELECT 'notice', $3 || id::text, id FROM released`,
    [userId, at ?? now, noticeWorkflowId('')],
  );
  return rowCount ?? 0;
}
