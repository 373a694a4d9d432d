import type { GateView } from '@app/domain';
import type { Sql } from '../../sql';
import { LATE_SIGNATURES, LATE_TASKS, OPEN_OBJECTION } from '../receptions/health-signs.sql';
import { healthSigns } from '../receptions/health-signs.sql';
import type { HealthSigns } from '../receptions/health';
import { GATE_VIEW_COLUMNS } from '../scope/gate-view.sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { headOf, personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { knownReception, ownAssignment, wholeReception } from '../scope/visible.sql';

/** One department on the board, without any task's text. */
export interface BoardDepartment {
  readonly assignmentId: string;
  readonly departmentId: string;
  readonly departmentName: string;
  readonly departmentNameEn: string;
  readonly dutyPhone: string | null;
  readonly own: boolean;
  readonly lead: Person | null;
  readonly head: Person | null;
  readonly late: number;
  readonly lateSignatures: number;
  readonly objection: boolean;
  readonly disputedTasks: number;
}

export interface Board {
  readonly now: Date;
  readonly whole: boolean;
  readonly view: GateView;
  readonly signs: HealthSigns;
  readonly departments: readonly BoardDepartment[];
}

/**
 * One reception at a glance, in two statements whatever its size: what a gate reads, and per
 * department what people ask first. Null when the person may not know of it.
 */
export async function findBoard(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<Board | null> {
  const p = new Parameters();
  const { rows } = await sql.query<
    GateView & { whole: boolean; now: Date; signs: Omit<HealthSigns, 'status'> }
  >(
    `SELECT ${GATE_VIEW_COLUMNS}, ${wholeReception(p, scope)} AS whole,
       date_trunc('milliseconds', clock_timestamp()) AS now, to_json(s) AS signs
     FROM reception r CROSS JOIN ${healthSigns(p, scope)}
     WHERE r.id = ${p.add(receptionId)} AND ${knownReception(p, scope)}`,
    p.values,
  );
  const [row] = rows;
  if (!row) return null;
  const { reception, items, assignments, signatures, followUps, handovers } = row;
  return {
    now: row.now,
    whole: row.whole,
    view: { reception, items, assignments, signatures, followUps, handovers },
    signs: { ...row.signs, status: reception.status },
    departments: await listDepartments(sql, scope, receptionId),
  };
}

async function listDepartments(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<BoardDepartment[]> {
  const p = new Parameters();
  const own = ownAssignment(p, scope);
  const { rows } = await sql.query<BoardDepartment>(
    `SELECT a.id AS "assignmentId", a.department_id AS "departmentId",
       d.name_zh AS "departmentName", d.name_en AS "departmentNameEn", d.duty_phone AS "dutyPhone",
       ${own} AS own, ${personOf('a.lead_id')} AS lead, ${headOf('a.department_id')} AS head,
       ${LATE_TASKS} AS late, ${LATE_SIGNATURES} AS "lateSignatures", ${OPEN_OBJECTION} AS objection,
       (SELECT count(*)::int FROM task t WHERE t.assignment_id = a.id AND t.disputed) AS "disputedTasks"
     FROM assignment a JOIN reception r ON r.id = a.reception_id
     JOIN department d ON d.id = a.department_id
     WHERE a.reception_id = ${p.add(receptionId)} AND ${knownReception(p, scope)}
       AND (${wholeReception(p, scope)} OR ${own})
     ORDER BY d.sort_order, a.department_code, a.generation`,
    p.values,
  );
  return rows;
}
