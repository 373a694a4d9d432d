import type { Sql } from '../../sql';
import { SCOPE_ASKED, SIGN_BY, UNSIGNED } from '../inbox/inbox-sources.sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { OWED_TASK } from '../scope/owed-task.sql';
import { wholeReception } from '../scope/visible.sql';
import { IS_LATE } from '../tasks/task-row.sql';
import { HANDOVER_DUE, HANDOVER_LATE, HANDOVER_STATE } from '../handovers/handover-state.sql';
import { UNREPORTED } from '../receptions/health-signs.sql';

/** Something that goes wrong now: by which rule, for how long, and who has it in hand. */
export interface ExceptionRow {
  readonly rule: string;
  readonly receptionId: string;
  readonly receptionCode: string;
  readonly receptionTitle: string;
  readonly zone: string;
  readonly assignmentId: string | null;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly departmentNameEn: string | null;
  readonly objectType: string;
  readonly objectId: string;
  readonly what: string | null;
  readonly since: Date;
  readonly minutes: number;
  readonly person: Person | null;
}

const DEPARTMENT_LEAD = `coalesce(a.lead_id, (SELECT u.id FROM app_user u
  WHERE u.department_id = a.department_id AND u.role = 'departmentHead' AND u.active
  ORDER BY u.name, u.id LIMIT 1))`;

const TASKS = (rule: string, condition: string, since: string, urgency: number): string =>
  `SELECT '${rule}' AS rule, ${urgency} AS rank, r.id AS reception_id, a.id AS assignment_id,
     'task' AS object_type, t.id AS object_id, t.what, ${since} AS since,
     coalesce(t.doer_id, ${DEPARTMENT_LEAD}) AS person_id
   FROM r JOIN assignment a ON a.reception_id = r.id AND a.status = 'active'
   JOIN task t ON t.assignment_id = a.id WHERE ${condition}`;

const SOURCES = [
  TASKS('task.late', IS_LATE, 't.due', 0),
  `SELECT 'objection.open', 0, r.id, a.id, 'assignment', a.id, NULL, g.at,
     coalesce(r.leader_id, r.coordinator_id, r.officer_id)
   FROM r JOIN assignment a ON a.reception_id = r.id AND a.status = 'active'
   JOIN signature g ON g.assignment_id = a.id AND g.scope = 'plan' AND g.status = 'standing'
     AND g.answer = 'object' AND g.decided_at IS NULL`,
  `SELECT 'signature.late', 0, r.id, a.id, 'assignment', a.id, s.scope, ${SIGN_BY}, ${DEPARTMENT_LEAD}
   FROM r JOIN assignment a ON a.reception_id = r.id AND a.status = 'active' AND a.required
   CROSS JOIN (VALUES ('plan'), ('ready'), ('done')) AS s(scope)
   WHERE ${SCOPE_ASKED} AND ${UNSIGNED} AND ${SIGN_BY} < clock_timestamp()`,
  `SELECT 'decision.late', 0, r.id, NULL, 'approval', q.id, q.matter,
     q.waiting_since + (r.pace->>'answerWithin')::float8 / 1000 * interval '1 second',
     CASE WHEN q.steps->q.current->'approver' ? 'userId'
            THEN (q.steps->q.current->'approver'->>'userId')::uuid
          WHEN q.steps->q.current->'approver'->>'person' = 'leaderInCharge' THEN r.leader_id
          WHEN q.steps->q.current->'approver'->>'person' = 'coordinator' THEN r.coordinator_id
          ELSE (SELECT u.id FROM app_user u WHERE u.active
            AND u.role = q.steps->q.current->'approver'->>'role' ORDER BY u.name, u.id LIMIT 1) END
   FROM r JOIN approval q ON q.reception_id = r.id AND q.status = 'pending'
     AND q.waiting_since + (r.pace->>'answerWithin')::float8 / 1000 * interval '1 second'
       < clock_timestamp()`,
  `SELECT 'handover.late', 0, r.id, a.id, 'handover', h.id, t.what, ${HANDOVER_DUE}, ${DEPARTMENT_LEAD}
   FROM r JOIN handover h ON h.reception_id = r.id AND ${HANDOVER_LATE}
   JOIN task t ON t.id = h.task_id
   JOIN assignment a ON a.id = CASE ${HANDOVER_STATE} WHEN 'given' THEN h.to_assignment_id
     ELSE h.assignment_id END`,
  `SELECT 'item.unreported', 1, r.id, NULL, 'item', i.id, i.title,
     CASE i.status WHEN 'planned' THEN coalesce(i.expected_start, i.start_at)
       ELSE coalesce(i.expected_end, i.end_at) END,
     coalesce((r.liaison_ids->>0)::uuid, r.coordinator_id, r.officer_id)
   FROM r JOIN itinerary_item i ON i.reception_id = r.id AND ${UNREPORTED}`,
  TASKS(
    'acknowledgement.late',
    `${OWED_TASK} AND t.acknowledged_hash IS DISTINCT FROM t.content_hash
       AND t.acknowledge_by < clock_timestamp() AND NOT ${IS_LATE}`,
    't.acknowledge_by',
    1,
  ),
  TASKS('task.blocked', `t.status = 'blocked'`, 'coalesce(t.acknowledged_at, t.sent_at)', 1),
  TASKS('task.returned', `t.status = 'returned'`, 't.sent_at', 1),
];

/**
 * The worst first: what is red before what is amber, the longest first. Running receptions only;
 * `among`: only these, so that the limit is not used up by others.
 */
export async function listExceptions(
  sql: Sql,
  scope: ReadScope,
  limit: number,
  among?: readonly string[],
): Promise<ExceptionRow[]> {
  const p = new Parameters();
  const only = among ? `AND r.id = ANY (${p.add(among)}::uuid[])` : '';
  const { rows } = await sql.query<ExceptionRow>(
    `WITH r AS (SELECT * FROM reception r WHERE r.status = 'open' AND ${wholeReception(p, scope)} ${only}),
     wrong AS (SELECT * FROM (${SOURCES.join(' UNION ALL ')}) w
       ORDER BY rank, since, object_id LIMIT ${p.add(limit)})
     SELECT w.rule, r.id AS "receptionId", r.code AS "receptionCode", r.title AS "receptionTitle",
       r.zone, w.assignment_id AS "assignmentId", a.department_code AS "departmentCode",
       d.name_zh AS "departmentName", d.name_en AS "departmentNameEn",
       w.object_type AS "objectType", w.object_id AS "objectId",
       w.what, w.since,
       floor(extract(epoch FROM clock_timestamp() - w.since) / 60)::int AS minutes,
       CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name,
         'title', u.title, 'phone', coalesce(u.duty_phone, u.phone, d.duty_phone)) END AS person
     FROM wrong w JOIN r ON r.id = w.reception_id
     LEFT JOIN assignment a ON a.id = w.assignment_id
     LEFT JOIN department d ON d.id = a.department_id LEFT JOIN app_user u ON u.id = w.person_id
     ORDER BY w.rank, w.since, w.object_id`,
    p.values,
  );
  return rows;
}
