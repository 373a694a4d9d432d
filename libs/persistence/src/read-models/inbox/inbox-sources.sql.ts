import { SCOPE_STAGES } from '@app/domain';
import { HANDOVER_DUE, HANDOVER_STATE } from '../handovers/handover-state.sql';
import { IS_OPEN_OBJECTION } from './open-objection.sql';
import { OWED_TASK } from '../scope/owed-task.sql';

/**
 * What a person owes, one source per kind. Each gives the columns of `COLUMNS` and joins `me`
 * (rank, id, role, department): himself, then those he stands in for. The conditions are those the
 * door decides by: what is listed can be done, and nobody else's is listed.
 */
const LEADS = `(me.id = a.lead_id OR
  (me.department = a.department_id AND me.role IN ('departmentHead', 'liaison')))`;

const RUNNING = `r.status = 'open'`;

const seconds = (pace: string): string => `(r.pace->>'${pace}')::float8 / 1000`;

const batchTime = (fold: 'min' | 'max', direction: string): string =>
  `(SELECT to_timestamp(${fold}((b->>'at')::float8) / 1000) FROM jsonb_array_elements(r.batches) b
     WHERE b->>'direction' = '${direction}')`;

/** `signBy` of libs/domain, where rows must be ordered by it before they are loaded. */
export const SIGN_BY = `CASE s.scope
  WHEN 'plan' THEN a.sent_at + ${seconds('answerWithin')} * interval '1 second'
  WHEN 'ready' THEN (SELECT CASE WHEN arrival.at IS NOT NULL THEN GREATEST(
      arrival.at - ${seconds('readyBefore')} * interval '1 second',
      LEAST(r.stage_since + ${seconds('answerWithin')} * interval '1 second',
        GREATEST(arrival.at, r.stage_since))) END
    FROM (SELECT ${batchTime('min', 'arrival')} AS at) arrival)
  ELSE ${batchTime('max', 'departure')} + ${seconds('doneWithin')} * interval '1 second' END`;

/** Scopes a department is asked to sign in the present stage. */
export const SCOPE_ASKED = `(${Object.entries(SCOPE_STAGES)
  .map(([scope, stages]) => {
    const those = stages.map((stage) => `'${stage}'`).join(', ');
    return `(s.scope = '${scope}' AND r.stage IN (${those}))`;
  })
  .join(' OR ')})`;

export const UNSIGNED = `NOT a.waived ? s.scope AND NOT EXISTS (SELECT 1 FROM signature g
  WHERE g.assignment_id = a.id AND g.scope = s.scope AND g.status = 'standing')`;

/**
 * Tasks he does himself, or (without a doer) of the packages he leads. An estimate that has passed is
 * no time any more: nobody is late for what has not really happened.
 */
const task = (condition: string): string => `SELECT 'task' AS kind, t.id,
    CASE WHEN t.estimate AND t.due < $2 THEN NULL ELSE t.due END AS due,
    t.acknowledged_hash IS DISTINCT FROM t.content_hash AND t.acknowledge_by < $2 AS unread_late,
    r.id AS reception_id, a.id AS assignment_id, t.id AS task_id, NULL::uuid AS approval_id,
    NULL::uuid AS follow_up_id, NULL AS scope, me.rank, me.id AS me_id
  FROM me JOIN ${condition}
  JOIN reception r ON r.id = a.reception_id AND ${RUNNING}
  WHERE ${OWED_TASK}`;

const OWN_TASK = task(`task t ON t.doer_id = me.id
  JOIN assignment a ON a.id = t.assignment_id AND a.status = 'active'
    AND a.department_id = me.department`);

const LED_TASK = task(`assignment a ON a.status = 'active' AND ${LEADS}
  JOIN task t ON t.assignment_id = a.id AND t.doer_id IS NULL`);

/** What a department gave back waits for those who sent it. */
const RETURNED = `SELECT 'task', t.id, t.due, false, r.id, a.id, t.id, NULL, NULL, NULL,
    me.rank, me.id
  FROM me JOIN task t ON t.status = 'returned'
  JOIN assignment a ON a.id = t.assignment_id AND a.status = 'active'
  JOIN reception r ON r.id = a.reception_id AND ${RUNNING}
  WHERE me.id IN (coalesce(r.officer_id, r.created_by), r.coordinator_id)`;

const CHECK = `SELECT 'check', t.id, NULL::timestamptz, false, r.id, a.id, t.id, NULL, NULL, NULL,
    me.rank, me.id
  FROM me JOIN task t ON t.status = 'done' AND t.check_needed
    AND me.id IS DISTINCT FROM t.done_by AND me.id IS DISTINCT FROM t.doer_id
    AND t.done_by IS DISTINCT FROM (SELECT id FROM me WHERE rank = 0)
  JOIN assignment a ON a.id = t.assignment_id AND a.status = 'active'
  JOIN reception r ON r.id = a.reception_id AND ${RUNNING}
  WHERE CASE WHEN t.checker_id IS NOT NULL THEN t.checker_id = me.id
    ELSE me.id = a.lead_id OR (me.department = a.department_id AND me.role = 'departmentHead') END`;

const SIGNATURE = `SELECT 'signature', a.id, ${SIGN_BY}, false, r.id, a.id, NULL, NULL, NULL, s.scope,
    me.rank, me.id
  FROM me JOIN assignment a ON a.status = 'active' AND a.required AND ${LEADS}
  JOIN reception r ON r.id = a.reception_id AND ${RUNNING}
  CROSS JOIN (VALUES ('plan'), ('ready'), ('done')) AS s(scope)
  WHERE ${SCOPE_ASKED} AND ${UNSIGNED}`;

/** `decidesAt` of libs/domain: may `me` decide at the step that waits? */
export const DECIDES = `CASE
  WHEN p.steps->p.current->'approver' ? 'userId'
    THEN p.steps->p.current->'approver'->>'userId' = me.id::text
  WHEN p.steps->p.current->'approver' ? 'role'
    THEN p.steps->p.current->'approver'->>'role' = me.role
  WHEN p.steps->p.current->'approver'->>'person' = 'leaderInCharge'
    THEN CASE WHEN r.leader_id IS NULL THEN me.role = 'leader' ELSE r.leader_id = me.id END
  ELSE CASE WHEN r.coordinator_id IS NULL THEN me.role = 'officeHead'
       ELSE r.coordinator_id = me.id END END
  AND me.id <> p.submitted_by AND p.submitted_by <> (SELECT id FROM me WHERE rank = 0)`;

const APPROVAL = `SELECT 'approval', p.id,
    p.waiting_since + ${seconds('answerWithin')} * interval '1 second', false, r.id, NULL, NULL, p.id,
    NULL, NULL, me.rank, me.id
  FROM me CROSS JOIN approval p
  JOIN reception r ON r.id = p.reception_id AND r.status IN ('open', 'postponed')
  WHERE p.status = 'pending' AND ${DECIDES}`;

/** What was given back waits for the one who handed it in, until he does so again or lets it be. */
const RETURNED_APPROVAL = `SELECT 'approval', p.id, NULL::timestamptz, false, r.id, NULL, NULL, p.id,
    NULL, NULL, me.rank, me.id
  FROM me JOIN approval p ON p.status = 'returned' AND p.submitted_by = me.id
  JOIN reception r ON r.id = p.reception_id AND r.status IN ('open', 'postponed')
  WHERE CASE WHEN p.subject ? 'amendment' THEN EXISTS (SELECT 1 FROM amendment m
      WHERE m.approval_id = p.id AND m.status = 'returned')
    ELSE p.matter = 'waiver' OR NOT EXISTS (SELECT 1 FROM approval later
    WHERE later.reception_id = p.reception_id AND later.matter = p.matter
      AND later.submitted_at > p.submitted_at) END`;

/**
 * A proposed change that is on no route waits for the office, and for the deputy when its clock has
 * run out. `scope` is its number.
 */
const CHANGE = `SELECT 'change', m.id, to_timestamp((m.clock->>'decideBy')::float8 / 1000), false, r.id,
    NULL, NULL, NULL, NULL, m.number::text, me.rank, me.id
  FROM me JOIN amendment m ON m.status IN ('proposed', 'submitted')
  JOIN reception r ON r.id = m.reception_id AND ${RUNNING}
  WHERE (m.status = 'proposed' AND me.id IN (coalesce(r.officer_id, r.created_by), r.coordinator_id))
    OR ((m.clock->>'deputyId')::uuid = me.id
      AND to_timestamp((m.clock->>'decideBy')::float8 / 1000) <= $2)`;

const FOLLOW_UP = `SELECT 'follow-up', f.id, f.due_at, false, r.id, f.assignment_id, NULL, NULL, f.id,
    NULL, me.rank, me.id
  FROM me JOIN follow_up f ON f.status = 'open'
  JOIN reception r ON r.id = f.reception_id AND r.status IN ('open', 'postponed')
  WHERE f.owner_id = me.id OR (f.owner_id IS NULL
    AND me.id IN (coalesce(r.officer_id, r.created_by), r.coordinator_id))`;

/** The other side has confirmed: `scope` says which side is his. Without a task, whoever works there. */
const HANDOVER = `SELECT 'handover', h.id, ${HANDOVER_DUE}, false, r.id, a.id, h.task_id, NULL, NULL,
    side.act, me.rank, me.id
  FROM me CROSS JOIN handover h
  CROSS JOIN LATERAL (VALUES ('give', 'taken', h.assignment_id, h.task_id),
    ('take', 'given', h.to_assignment_id, h.to_task_id)) AS side(act, state, assignment_id, task_id)
  JOIN assignment a ON a.id = side.assignment_id AND a.status = 'active'
  JOIN reception r ON r.id = h.reception_id AND ${RUNNING}
  LEFT JOIN task t ON t.id = side.task_id
  WHERE h.status = 'open' AND side.state = ${HANDOVER_STATE}
    AND (${LEADS} OR (a.department_id = me.department AND (t.id IS NULL OR t.doer_id = me.id)))`;

/**
 * 不适用 that a second person has to confirm: the officer, 总协调 and leader of the reception, never the
 * one who declared it or whoever stands in for him. `scope` is the finding.
 */
const DECLARATION = `SELECT 'declaration', r.id,
    to_timestamp((d->>'declaredAt')::float8 / 1000) + ${seconds('answerWithin')} * interval '1 second',
    false, r.id, NULL, NULL, NULL, NULL, d->>'finding', me.rank, me.id
  FROM me CROSS JOIN reception r CROSS JOIN LATERAL jsonb_array_elements(r.declarations) d
  WHERE r.declarations <> '[]' AND r.status IN ('open', 'draft') AND d->>'confirmedBy' IS NULL
    AND me.role IN ('officer', 'officeHead', 'leader')
    AND me.id IN (coalesce(r.officer_id, r.created_by), r.coordinator_id, r.leader_id)
    AND d->>'declaredBy' <> me.id::text
    AND d->>'declaredBy' <> (SELECT id::text FROM me WHERE rank = 0)`;

/** A department's 不同意 that the leader of the reception has not decided yet. */
const OBJECTION = `SELECT 'objection', a.id,
    g.at + ${seconds('answerWithin')} * interval '1 second', false, r.id, a.id, NULL, NULL, NULL, NULL,
    me.rank, me.id
  FROM me JOIN reception r ON ${RUNNING} AND me.role IN ('leader', 'officeHead')
    AND me.id = coalesce(r.leader_id, r.coordinator_id)
  JOIN assignment a ON a.reception_id = r.id AND a.status = 'active'
  JOIN signature g ON g.assignment_id = a.id AND ${IS_OPEN_OBJECTION}`;

/** $1 principals as JSON, $2 now. One row per thing, however many principals of his owe it. */
export const OWED = `WITH me AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS x(rank int, id uuid, role text, department uuid)
  ), owed AS (
    SELECT DISTINCT ON (kind, id, scope) * FROM (
      ${[OWN_TASK, LED_TASK, RETURNED, SIGNATURE, APPROVAL, RETURNED_APPROVAL, CHANGE, FOLLOW_UP, CHECK, HANDOVER, DECLARATION, OBJECTION].join(' UNION ALL ')}
    ) each_one ORDER BY kind, id, scope, rank
  )`;

/**
 * In which bucket a thing lies: days end at midnight where the reception is, the week on
 * Sunday: what says 今天 lies under 今天. Reads `r`, the reception.
 */
export const BUCKET = `CASE
  WHEN owed.due < $2 OR owed.unread_late THEN 'overdue'
  WHEN owed.due IS NULL THEN 'none'
  WHEN owed.due < (date_trunc('day', $2 AT TIME ZONE r.zone) + interval '1 day') AT TIME ZONE r.zone
    THEN 'today'
  WHEN owed.due < (date_trunc('day', $2 AT TIME ZONE r.zone) + interval '2 days') AT TIME ZONE r.zone
    THEN 'tomorrow'
  WHEN owed.due < (date_trunc('week', $2 AT TIME ZONE r.zone) + interval '7 days') AT TIME ZONE r.zone
    THEN 'week'
  ELSE 'later' END`;
