import type { DeliveryOutcome, NoticeView } from '@app/contracts/workflow';
import type { Pool } from 'pg';
import { loadLetter } from './letter.read-model';
import type { NoticeDoor } from './notice-door';

const OVER: NoticeView = { over: true, holdMs: 0, channels: [] };

const LOOK = `SELECT u.email IS NOT NULL AND u.active AS "hasEmail",
    greatest(0, ceil(extract(epoch FROM n.hold_until - clock_timestamp()) * 1000))::integer AS "holdMs"
  FROM notice n JOIN app_user u ON u.id = n.user_id
  WHERE n.id = $1 AND n.status = 'pending'`;

/** One statement, so that a repeated activity finds nothing pending and changes nothing. */
const RECORD = `WITH closed AS (
    UPDATE notice SET status = $3, delivered_by = $4
    WHERE id = $1 AND status = 'pending' AND $3 <> 'pending' RETURNING reception_id),
  kept AS (
    INSERT INTO delivery (notice_id, channel, outcome)
    SELECT $1, $2, $5 FROM notice WHERE id = $1 AND status = 'pending' AND $2 <> '')
  INSERT INTO change_feed (reception_id, kind) SELECT reception_id, 'notice' FROM closed`;

export interface NoticeDoorOptions {
  readonly pool: Pool;
  /** The channels this installation has set up. */
  readonly channels: ReadonlySet<string>;
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

/** Looks at notices and records what came of them. A notice's outcome is no fact of a reception. */
export function createNoticeDoor({ pool, channels, baseUrl }: NoticeDoorOptions): NoticeDoor {
  const look = async (noticeId: string): Promise<NoticeView> => {
    const { rows } = await pool.query<{ hasEmail: boolean; holdMs: number | null }>(LOOK, [
      noticeId,
    ]);
    const [row] = rows;
    if (!row) return OVER;
    // Who can be reached outside is: what fails there must show as a dead letter. For all others
    // the inbox is the way, and it has carried the message already.
    const canMail = row.hasEmail && channels.has('email');
    return { over: false, holdMs: row.holdMs ?? 0, channels: [canMail ? 'email' : 'inbox'] };
  };
  return {
    lookNotice: look,
    loadLetter: (noticeId) => loadLetter(pool, noticeId, baseUrl),
    async recordDelivery(noticeId, channel, outcome: DeliveryOutcome) {
      const isSent = outcome === 'sent';
      const status = isSent ? 'delivered' : 'pending';
      await pool.query(RECORD, [noticeId, channel, status, isSent ? channel : null, outcome]);
      return look(noticeId);
    },
    async recordDeadLetter(noticeId) {
      await pool.query(RECORD, [noticeId, '', 'dead', null, null]);
      return OVER;
    },
  };
}
