import type { NoticeKind, ObjectRef } from '@app/domain';
import type { Sql } from '../../sql';
import type { SeenAndNow } from '../tasks/personal-diff.sql';
import { SEEN_AND_NOW } from '../tasks/personal-diff.sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { stillOpen, titleFor, wholeReception } from '../scope/visible.sql';

/** A message to oneself. What its objects are called is told only while he may read them. */
export interface NoticeRow {
  readonly id: string;
  readonly receptionId: string;
  readonly receptionCode: string;
  readonly receptionTitle: string;
  readonly zone: string;
  readonly kind: NoticeKind;
  readonly refs: readonly ObjectRef[];
  readonly entries: readonly NoticeEntryRow[];
  readonly others: readonly NoticeEntryRow[];
  /** Of the tasks named, also of those beyond `entries`. */
  readonly entryCount: number;
  readonly status: string;
  readonly holdUntil: Date | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
  readonly createdAtKey: number;
}

export interface NoticeEntryRow {
  readonly id: string;
  readonly what: string;
  /** ms since the epoch. */
  readonly at: number | null;
  readonly place: string | null;
  /** To the office: whose task it is. */
  readonly who: string | null;
  /** Of a task that asks for its 签收 again. */
  readonly seenAndNow: SeenAndNow | null;
}

const KEY = `(-(extract(epoch FROM n.created_at) * 1000000)::bigint)`;

/** Tasks named by a notice, at most twelve: of the reader's own department, or of the whole to the office. */
const entriesFor = (whole: string): string => `(SELECT coalesce(json_agg(x), '[]'::json) FROM (
  SELECT t.id, t.what, t.place, (extract(epoch FROM t.due) * 1000)::bigint AS at,
    CASE WHEN u.department_id IS NULL THEN d.name_zh END AS who,
    ${SEEN_AND_NOW} AS "seenAndNow"
  FROM task t JOIN assignment a ON a.id = t.assignment_id JOIN app_user u ON u.id = n.user_id
    JOIN department d ON d.id = a.department_id
  WHERE t.reception_id = n.reception_id AND (n.refs @> jsonb_build_array(
      jsonb_build_object('type', 'task', 'id', t.id::text))
    AND (a.department_id = u.department_id OR a.lead_id = u.id OR ${whole})
    OR EXISTS (SELECT 1 FROM handover h WHERE h.task_id = t.id AND h.status = 'open'
      AND n.refs @> jsonb_build_array(jsonb_build_object('type', 'handover', 'id', h.id::text))))
  ORDER BY t.due NULLS LAST, t.id LIMIT 12) x)`;

/** Items named by a notice: it goes to those who run the itinerary only. */
const itemsFor = (open: string): string => `(SELECT coalesce(json_agg(x), '[]'::json) FROM (
  SELECT i.id, i.title AS what, i.place, (extract(epoch FROM i.start_at) * 1000)::bigint AS at,
    NULL AS who, NULL AS "seenAndNow"
  FROM itinerary_item i
  WHERE i.reception_id = n.reception_id AND ${open}
    AND n.refs @> jsonb_build_array(jsonb_build_object('type', 'item', 'id', i.key))
  ORDER BY i.start_at NULLS LAST, i.key LIMIT 12) x)`;

/** Meetings named by a notice, to those who attend. */
const MEETINGS = `(SELECT coalesce(json_agg(x), '[]'::json) FROM (
  SELECT m.id, m.title AS what, m.place, (extract(epoch FROM m.at) * 1000)::bigint AS at,
    (SELECT name FROM app_user WHERE id = m.chair_id) AS who, NULL AS "seenAndNow"
  FROM meeting m
  WHERE m.reception_id = n.reception_id AND n.refs @> jsonb_build_array(
      jsonb_build_object('type', 'meeting', 'id', m.id::text))
    AND (m.chair_id = n.user_id OR m.attendee_ids ? n.user_id::text)
  ORDER BY m.at, m.id) x)`;

/** One's own messages, the latest first. */
export async function listNotices(
  sql: Sql,
  scope: ReadScope,
  f: {
    readonly unread?: boolean;
    readonly receptionId?: string;
    readonly after: readonly unknown[] | null;
    readonly limit: number;
  },
): Promise<NoticeRow[]> {
  const p = new Parameters();
  const all = [`n.user_id = ${p.add(scope.userIds[0])}`, `n.status <> 'withdrawn'`];
  if (f.unread !== undefined) all.push(`(n.read_at IS NULL) = ${p.add(f.unread)}`);
  if (f.receptionId) all.push(`n.reception_id = ${p.add(f.receptionId)}`);
  if (f.after) {
    const [at, id] = [p.add(f.after[0]), p.add(f.after[1])];
    all.push(`(${KEY}, n.id) > (${at}::bigint, ${id}::uuid)`);
  }
  const entries = entriesFor(wholeReception(p, scope));
  const items = itemsFor(stillOpen(p, scope));
  const { rows } = await sql.query<NoticeRow>(
    `SELECT n.id, r.id AS "receptionId", r.code AS "receptionCode", ${titleFor(p, scope)} AS "receptionTitle",
       r.zone, n.kind, n.refs, (SELECT count(*)::int FROM jsonb_array_elements(n.refs) ref WHERE ref->>'type' = 'task')
         AS "entryCount", ${entries} AS entries, (${MEETINGS}::jsonb || ${items}::jsonb) AS others,
       n.status, n.hold_until AS "holdUntil", n.created_at AS "createdAt", n.read_at AS "readAt",
       ${KEY}::float8 AS "createdAtKey"
     FROM notice n JOIN reception r ON r.id = n.reception_id
     WHERE ${all.join(' AND ')} ORDER BY ${KEY}, n.id LIMIT ${p.add(f.limit)}`,
    p.values,
  );
  return rows;
}

/** How many of one's messages are unread. */
export async function countUnreadNotices(sql: Sql, userId: string): Promise<number> {
  const { rows } = await sql.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM notice
      WHERE user_id = $1 AND read_at IS NULL AND status <> 'withdrawn'`,
    [userId],
  );
  return rows[0].n;
}
