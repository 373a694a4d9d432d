import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import { wholeReception } from '../scope/visible.sql';

/** Something that has happened since somebody last looked. */
export interface NewsRow {
  readonly id: string;
  readonly type: string;
  readonly at: Date;
  readonly receptionId: string;
  readonly receptionTitle: string;
  readonly zone: string;
  readonly what: string | null;
  readonly departmentName: string | null;
  readonly taskId: string | null;
  readonly itemKey: string | null;
  /** Of an item: what it is now; of an approval: its matter; of a stage: the one reached. */
  readonly state: string | null;
  /** Of an item: how much later than planned it began or ended, in minutes. */
  readonly lateMinutes: number | null;
}

/** What a leader wants to know of, the most important first. */
const TELLING: readonly (readonly string[])[] = [
  ['ReceptionCancelled', 'ReceptionPostponed', 'TaskBlocked', 'TaskReturned', 'ItemOverran'],
  ['AmendmentPublished', 'PlanApproved', 'StageAdvanced', 'GateOverridden', 'ReceptionResumed'],
  ['ReceptionLaunched', 'AmendmentSubmitted', 'ApprovalReturned', 'InstructionDispatched'],
  ['ItemProgressed', 'TaskUnblocked', 'FollowUpClosed', 'SummaryApproved', 'ReceptionClosed'],
];
const RANK = TELLING.flatMap((types, rank) => types.map((type) => `('${type}', ${rank})`));

/** More acts of one reception are not looked through. */
const LOOKED_THROUGH = 400;

const uuidIn = (field: string): string =>
  `(CASE WHEN f.fact->>'${field}' ~ '^[0-9a-f-]{36}$' THEN (f.fact->>'${field}')::uuid END)`;

/**
 * What has happened between two instants in the receptions he sees whole: what matters first, of the
 * same about the same thing only the latest.
 */
export async function listNews(
  sql: Sql,
  scope: ReadScope,
  f: { readonly since: Date; readonly until: Date; readonly limit: number },
): Promise<NewsRow[]> {
  const p = new Parameters();
  const { rows } = await sql.query<NewsRow>(
    `WITH r AS (SELECT * FROM reception r WHERE r.status <> 'draft' AND ${wholeReception(p, scope)}),
     told AS (SELECT DISTINCT ON (r.id, f.fact->>'type', object.key) r.id AS reception_id, r.title,
         r.zone, e.seq, f.part, e.at, f.fact, rank.value AS rank
       FROM r CROSS JOIN LATERAL (SELECT * FROM audit_entry x WHERE x.chain = r.id::text
         ORDER BY x.seq DESC LIMIT ${LOOKED_THROUGH}) e
       CROSS JOIN LATERAL jsonb_array_elements(e.body::jsonb->'facts') WITH ORDINALITY AS f(fact, part)
       JOIN (VALUES ${RANK.join(', ')}) AS rank(type, value) ON rank.type = f.fact->>'type'
       CROSS JOIN LATERAL (SELECT coalesce(f.fact->>'taskId', f.fact->>'itemKey',
         f.fact->>'followUpId', f.fact->>'amendmentId', f.fact->>'approvalId', '') AS key) object
       WHERE e.at > ${p.add(f.since)} AND e.at <= ${p.add(f.until)}
       ORDER BY r.id, f.fact->>'type', object.key, e.seq DESC, f.part DESC)
     SELECT f.reception_id || '.' || f.seq || '.' || f.part AS id, f.fact->>'type' AS type, f.at,
       f.reception_id AS "receptionId", f.title AS "receptionTitle", f.zone,
       coalesce(t.what, i.title, w.what) AS what, d.name_zh AS "departmentName", t.id AS "taskId",
       i.key AS "itemKey", coalesce(f.fact->>'status', f.fact->>'to', f.fact->>'matter') AS state,
       CASE f.fact->>'status' WHEN 'started' THEN floor(extract(epoch FROM i.actual_start - i.start_at) / 60)
         WHEN 'done' THEN floor(extract(epoch FROM i.actual_end - i.end_at) / 60) END::int AS "lateMinutes"
     FROM told f LEFT JOIN task t ON t.id = ${uuidIn('taskId')}
     LEFT JOIN itinerary_item i ON i.reception_id = f.reception_id AND i.key = f.fact->>'itemKey'
     LEFT JOIN follow_up w ON w.id = ${uuidIn('followUpId')}
     LEFT JOIN assignment a ON a.id = coalesce(t.assignment_id, w.assignment_id)
     LEFT JOIN department d ON d.id = a.department_id
     ORDER BY f.rank, f.at DESC, f.seq DESC, f.part DESC LIMIT ${p.add(f.limit)}`,
    p.values,
  );
  return rows;
}
