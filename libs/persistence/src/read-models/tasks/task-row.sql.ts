import type { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { readableAssignment } from '../scope/visible.sql';
import type { OfferRow } from './offer-row';
import { OWED_TASK } from '../scope/owed-task.sql';
import { TASK_PLACE } from './task-asked.sql';

/** A task as a list shows it. */
export interface TaskRow extends OfferRow {
  readonly id: string;
  readonly receptionId: string;
  readonly assignmentId: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly key: string;
  readonly itemKey: string | null;
  readonly what: string;
  readonly place: string | null;
  readonly contact: string | null;
  readonly contactPhone: string | null;
  readonly phase: string;
  readonly due: Date | null;
  readonly opensAt: Date | null;
  readonly estimate: boolean;
  readonly repeatEvery: number | null;
  readonly handoverTo: string | null;
  readonly acknowledgeBy: Date | null;
  readonly late: boolean;
  readonly doer: Person | null;
  readonly reason: string | null;
  readonly disputed: boolean;
  readonly remindedAt: Date | null;
  readonly startedAt: Date | null;
  readonly doneAt: Date | null;
  readonly zone: string;
}

/** Open and past due by the clock, once work may be done. */
export const IS_LATE = `(r.status = 'open' AND a.status = 'active' AND r.work_since IS NOT NULL
  AND t.due < clock_timestamp() AND NOT t.estimate
  AND ${OWED_TASK})`;

/** The last beginning of its work that the audit knows; work that was never begun has none. */
const STARTED_AT = `(SELECT e.at FROM audit_entry e
    CROSS JOIN LATERAL jsonb_array_elements(e.body::jsonb->'facts') AS f(fact)
  WHERE e.chain = r.id::text AND e.command = 'task.start' AND strpos(e.body, t.id::text) > 0
    AND t.status NOT IN ('pending', 'acknowledged')
    AND f.fact->>'type' = 'TaskStarted' AND f.fact->>'taskId' = t.id::text
  ORDER BY e.seq DESC LIMIT 1)`;

export const TASK_COLUMNS = `t.id, t.reception_id AS "receptionId", a.id AS "assignmentId",
  a.department_code AS "departmentCode", d.name_zh AS "departmentName", t.key,
  t.item_key AS "itemKey", t.what, ${TASK_PLACE} AS place, t.contact, t.contact_phone AS "contactPhone", t.phase,
  t.status, t.due, t.opens_at AS "opensAt", t.estimate, t.repeat_every AS "repeatEvery",
  t.handover_to AS "handoverTo", t.acknowledge_by AS "acknowledgeBy", ${IS_LATE} AS late,
  t.acknowledged_hash IS NOT DISTINCT FROM t.content_hash AS acknowledged,
  ${personOf('t.doer_id')} AS doer, t.reason, t.disputed, t.reminded_at AS "remindedAt",
  ${STARTED_AT} AS "startedAt", t.done_at AS "doneAt", r.zone,
  a.department_id AS "departmentId", a.lead_id AS "leadId", t.doer_id AS "doerId",
  t.checker_id AS "checkerId", t.done_by AS "doneBy", t.check_needed AS "checkNeeded",
  a.status AS "assignmentStatus", r.status AS "receptionStatus", r.work_since AS "workSince"`;

export const TASK_FROM = `FROM task t JOIN assignment a ON a.id = t.assignment_id
  JOIN reception r ON r.id = t.reception_id JOIN department d ON d.id = a.department_id`;

/** Tasks of his departments, or of a reception that is his to see whole. */
export const readableTask = (p: Parameters, scope: ReadScope): string =>
  readableAssignment(p, scope);
