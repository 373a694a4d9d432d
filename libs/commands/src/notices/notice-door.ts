import type { DeliveryOutcome, NoticeView } from '@app/contracts/workflow';
import type { NoticeKind, ObjectRef } from '@app/domain';
import type { SeenAndNow } from '@app/persistence';
import { SEEN_AND_NOW } from '@app/persistence';
import type { Pool } from 'pg';
import { noticeWorkflowId } from '@app/contracts/workflow';
import { FIRST_OF_SUMMARY, SAME_SUMMARY } from './summary';

interface LookedAt {
  readonly kind: NoticeKind;
  readonly hold: string | null;
  readonly tried: string[];
  /** Another one of the same summary goes out, with this in it. */
  readonly carried: boolean;
}

const GONE: NoticeView = { over: true, holdMs: 0, channels: [] };

/** More are not written out in a summary; the inbox of the product has them all. */
const LISTED = 100;

/** Where the first of a summary carries the others, they look again after this. */
const CARRIED_MS = 60_000;

/**
 * Where one bundle stands, and which of `channels` (outside the product, best first) are still to be
 * tried; kinds in `inside` stay in the product's inbox. Unknown, delivered, dead or withdrawn: nothing
 * more to do.
 */
export async function lookNotice(
  pool: Pool,
  noticeId: string,
  channels: readonly string[],
  inside: readonly NoticeKind[] = [],
): Promise<NoticeView> {
  const { rows } = await pool.query<LookedAt>(
    `SELECT kind, NOT (${FIRST_OF_SUMMARY}) AS carried, (extract(epoch FROM hold_until - clock_timestamp()) * 1000)::bigint::text AS hold,
       coalesce((SELECT array_agg(channel) FROM delivery d
         WHERE d.notice_id = n.id AND d.at >= coalesce(n.resent_at, n.created_at)), '{}') AS tried
     FROM notice n WHERE id = $1 AND status = 'pending'`,
    [noticeId],
  );
  const row = rows.at(0);
  if (!row) return GONE;
  return {
    over: false,
    holdMs: Math.max(row.carried ? CARRIED_MS : 0, Number(row.hold ?? 0)),
    channels: inside.includes(row.kind) ? [] : channels.filter((c) => !row.tried.includes(c)),
  };
}

/**
 * Records what came of one channel; the first that took the message ends its way. A summary is one
 * message: what came of its first came of all.
 */
export async function recordDelivery(
  pool: Pool,
  noticeId: string,
  channel: string,
  outcome: DeliveryOutcome,
): Promise<void> {
  await pool.query(
    `WITH seen AS (${SAME_SUMMARY} FOR UPDATE OF m),
       said AS (INSERT INTO delivery (notice_id, channel, outcome) SELECT id, $2, $3 FROM seen)
     UPDATE notice SET status = CASE WHEN $3 = 'sent' THEN 'delivered' ELSE status END,
       delivered_by = CASE WHEN $3 = 'sent' THEN $2 ELSE delivered_by END
     WHERE id IN (SELECT id FROM seen)`,
    [noticeId, channel, outcome],
  );
}

/** No channel is left: a dead letter, visible to the office, which may send it again. */
export async function recordDeadLetter(pool: Pool, noticeId: string): Promise<void> {
  await pool.query(
    `UPDATE notice SET status = 'dead' WHERE id IN (SELECT id FROM (${SAME_SUMMARY}) x)`,
    [noticeId],
  );
}

/** Sends a dead letter again, from the first channel on. False when it is not dead. */
export async function resendNotice(pool: Pool, noticeId: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `WITH again AS (UPDATE notice SET status = 'pending', resent_at = clock_timestamp()
         WHERE id = $1 AND status = 'dead' RETURNING id)
     INSERT INTO wake (kind, workflow_id, notice_id) SELECT 'notice', $2, id FROM again`,
    [noticeId, noticeWorkflowId(noticeId)],
  );
  return rowCount === 1;
}

/** One thing a message is about, as far as it is told. */
export interface NoticeEntryRow {
  readonly what: string;
  readonly at: string | null;
  readonly place: string | null;
  readonly who: string | null;
  /** Of a task that asks for its 签收 again. */
  readonly seenAndNow: SeenAndNow | null;
}

/** What a message is made of when it is sent or read. */
export interface LoadedNotice {
  readonly noticeId: string;
  readonly userId: string;
  readonly email: string | null;
  /** Channels by which this person wants nothing. */
  readonly declined: readonly string[];
  readonly language: string;
  readonly kind: string;
  readonly receptionId: string;
  readonly receptionTitle: string;
  readonly zone: string;
  readonly refs: readonly ObjectRef[];
  readonly entries: readonly NoticeEntryRow[];
}

interface NoticeRow extends Omit<LoadedNotice, 'entries'> {
  readonly secret: boolean;
}

/**
 * The content of a notice, read when it is needed; null when it is no longer wanted. Of a 工作秘密
 * reception only its number and that there is something to do leave the product.
 */
export async function loadNotice(pool: Pool, noticeId: string): Promise<LoadedNotice | null> {
  const { rows } = await pool.query<NoticeRow>(
    `SELECT n.id AS "noticeId", n.user_id AS "userId", u.language, n.kind, n.refs,
       u.email, CASE WHEN s.email IS FALSE THEN ARRAY['email'] ELSE '{}' END AS declined,
       r.id AS "receptionId", r.secrecy <> 'internal' AS secret, r.zone,
       CASE WHEN r.secrecy = 'internal' THEN r.title ELSE r.code END AS "receptionTitle"
     FROM notice n JOIN app_user u ON u.id = n.user_id AND u.active JOIN reception r ON r.id = n.reception_id
       LEFT JOIN user_setting s ON s.user_id = u.id
     WHERE n.id = $1 AND n.status = 'pending'`,
    [noticeId],
  );
  const row = rows.at(0);
  if (!row) return null;
  const { secret, ...notice } = row;
  return { ...notice, entries: secret ? [] : await loadEntries(pool, notice) };
}

/** What goes out with this message, the earliest first: itself alone, or the whole summary. */
export async function loadSummary(pool: Pool, noticeId: string): Promise<readonly LoadedNotice[]> {
  const { rows } = await pool.query<{ id: string }>(
    `${SAME_SUMMARY} ORDER BY m.created_at, m.id LIMIT ${LISTED}`,
    [noticeId],
  );
  const loaded = await Promise.all(rows.map(({ id }) => loadNotice(pool, id)));
  return loaded.filter((each) => each !== null);
}

const idsOf = (refs: readonly ObjectRef[], type: ObjectRef['type']): string[] =>
  refs.filter((r) => r.type === type).map((r) => r.id);

/** The objects a message names, in one statement, in the order of their due times. */
async function loadEntries(
  pool: Pool,
  { receptionId, refs }: Pick<LoadedNotice, 'receptionId' | 'refs'>,
): Promise<readonly NoticeEntryRow[]> {
  const { rows } = await pool.query<NoticeEntryRow>(
    `SELECT t.what, to_char(t.due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at, t.place,
         t.contact AS who, ${SEEN_AND_NOW} AS "seenAndNow"
       FROM task t WHERE t.id = ANY($1::uuid[])
     UNION ALL SELECT d.name_zh, NULL, NULL, NULL, NULL FROM assignment a JOIN department d ON d.id = a.department_id
       WHERE a.id = ANY($2::uuid[]) OR a.id IN (SELECT assignment_id FROM signature WHERE id = ANY($3::uuid[]))
     UNION ALL SELECT what, to_char(due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), NULL, NULL, NULL
       FROM follow_up WHERE id = ANY($4::uuid[])
     UNION ALL SELECT title, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), place,
         (SELECT name FROM app_user WHERE id = chair_id), NULL FROM meeting WHERE id = ANY($5::uuid[])
     UNION ALL SELECT coalesce(answer, text), NULL, NULL, NULL, NULL
       FROM plan_remark WHERE id = ANY($6::uuid[])
     UNION ALL SELECT t.what, to_char(t.due AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), t.place, t.contact, NULL
       FROM handover h JOIN task t ON t.id = h.task_id WHERE h.id = ANY($7::uuid[])
     UNION ALL SELECT title, to_char(start_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), place, NULL, NULL
       FROM itinerary_item WHERE reception_id = $8 AND key = ANY($9::text[])
     ORDER BY 2 NULLS LAST, 1`,
    [
      idsOf(refs, 'task'),
      idsOf(refs, 'assignment'),
      idsOf(refs, 'signature'),
      idsOf(refs, 'follow-up'),
      idsOf(refs, 'meeting'),
      idsOf(refs, 'remark'),
      idsOf(refs, 'handover'),
      receptionId,
      idsOf(refs, 'item'),
    ],
  );
  return rows;
}
