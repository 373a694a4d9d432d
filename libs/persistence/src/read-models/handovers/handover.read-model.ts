import type { HandoverState } from '@app/domain';
import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { headOf, personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { TASK_PLACE } from '../tasks/task-asked.sql';
import { ownAssignment, wholeReception } from '../scope/visible.sql';
import { HANDOVER_LATE, HANDOVER_STATE } from './handover-state.sql';

/** One side of a hand-over: whom to call, and how far its task is. */
export interface HandoverSide {
  readonly assignmentId: string;
  readonly departmentId: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly dutyPhone: string | null;
  readonly leadId: string | null;
  readonly lead: Person | null;
  readonly head: Person | null;
  readonly doerId: string | null;
  readonly doer: Person | null;
  readonly taskStatus: string | null;
  readonly confirmedBy: Person | null;
  readonly confirmedAt: Date | null;
}

/** A hand-over as both its sides read it. */
export interface HandoverRow {
  readonly id: string;
  readonly state: HandoverState;
  /** One side has confirmed and waits longer than it should. */
  readonly late: boolean;
  readonly phase: string;
  readonly taskId: string;
  readonly what: string;
  readonly place: string | null;
  readonly contact: string | null;
  readonly contactPhone: string | null;
  readonly itemKey: string | null;
  readonly due: Date | null;
  readonly takerHasTask: boolean;
  readonly from: HandoverSide;
  readonly to: HandoverSide;
  /** The reception runs and its plan is approved: confirmations are taken. */
  readonly running: boolean;
}

const side = (a: string, d: string, t: string, confirmed: string): string => `json_build_object(
  'assignmentId', ${a}.id, 'departmentId', ${a}.department_id, 'departmentCode', ${a}.department_code,
  'departmentName', ${d}.name_zh, 'dutyPhone', ${d}.duty_phone, 'leadId', ${a}.lead_id,
  'lead', ${personOf(`${a}.lead_id`)}, 'head', ${headOf(`${a}.department_id`)},
  'doerId', ${t}.doer_id, 'doer', ${personOf(`${t}.doer_id`)}, 'taskStatus', ${t}.status,
  'confirmedBy', CASE WHEN h.${confirmed}_hash = h.content_hash THEN ${personOf(`h.${confirmed}_by`)} END,
  'confirmedAt', CASE WHEN h.${confirmed}_hash = h.content_hash THEN h.${confirmed}_at END)`;

const withDates = (given: HandoverSide): HandoverSide => ({
  ...given,
  confirmedAt: given.confirmedAt === null ? null : new Date(given.confirmedAt),
});

/**
 * The hand-overs of a reception: all of them, or those in which a department of the reader gives or
 * takes. Each side reads the other's contact and how far it is. One task only with `taskId`.
 */
export async function listHandovers(
  sql: Sql,
  scope: ReadScope,
  f: { readonly receptionId: string; readonly taskId?: string },
): Promise<HandoverRow[]> {
  const p = new Parameters();
  const all = [`h.reception_id = ${p.add(f.receptionId)}`, `h.status = 'open'`];
  if (f.taskId) all.push(`${p.add(f.taskId)}::uuid IN (h.task_id, h.to_task_id)`);
  const { rows } = await sql.query<HandoverRow>(
    `SELECT h.id, ${HANDOVER_STATE} AS state, ${HANDOVER_LATE} AS late, h.phase,
       h.task_id AS "taskId", t.what, ${TASK_PLACE} AS place, t.contact, t.contact_phone AS "contactPhone",
       t.item_key AS "itemKey", t.due, h.to_task_id IS NOT NULL AS "takerHasTask",
       ${side('a', 'd', 't', 'given')} AS "from", ${side('b', 'e', 'k', 'taken')} AS "to",
       r.status = 'open' AND r.work_since IS NOT NULL AND a.status = 'active' AND b.status = 'active'
         AND t.status <> 'returned' AS running
     FROM handover h JOIN reception r ON r.id = h.reception_id
     JOIN task t ON t.id = h.task_id LEFT JOIN task k ON k.id = h.to_task_id
     JOIN assignment a ON a.id = h.assignment_id JOIN department d ON d.id = a.department_id
     JOIN assignment b ON b.id = h.to_assignment_id JOIN department e ON e.id = b.department_id
     WHERE ${all.join(' AND ')} AND (${wholeReception(p, scope)} OR ${ownAssignment(p, scope, 'a')}
       OR ${ownAssignment(p, scope, 'b')})
     ORDER BY t.due NULLS LAST, h.id`,
    p.values,
  );
  return rows.map((row) => ({ ...row, from: withDates(row.from), to: withDates(row.to) }));
}
