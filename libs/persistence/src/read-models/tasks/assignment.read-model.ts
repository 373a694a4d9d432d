import type { Counts, Scope } from '@app/domain';
import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { headOf, personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { readableAssignment } from '../scope/visible.sql';

/** One department's package, without its tasks. */
export interface AssignmentDetail {
  readonly id: string;
  readonly receptionId: string;
  readonly receptionCode: string;
  readonly receptionTitle: string;
  readonly receptionStatus: string;
  readonly stage: string;
  readonly zone: string;
  readonly departmentId: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly dutyPhone: string | null;
  readonly generation: number;
  readonly status: string;
  readonly required: boolean;
  readonly lead: Person | null;
  readonly head: Person | null;
  readonly leadId: string | null;
  readonly packageVersion: number;
  readonly packageHash: string;
  readonly sentAt: Date;
  readonly announcedAt: Date | null;
  readonly waived: readonly Scope[];
  readonly counts: Counts;
  readonly oldestDue: Date | null;
  readonly workSince: Date | null;
}

/** One department's word, with the remark: for the department itself and the office. */
export interface SignatureRow {
  readonly id: string;
  readonly scope: string;
  readonly answer: string;
  readonly remark: string | null;
  readonly by: Person | null;
  readonly forUser: Person | null;
  readonly recordedBy: Person | null;
  readonly at: Date;
  readonly planVersion: number;
  readonly packageHash: string;
  readonly status: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: Date | null;
  readonly disputed: boolean;
}

/** A package the person may read, or null. */
export async function findAssignment(
  sql: Sql,
  scope: ReadScope,
  id: string,
): Promise<AssignmentDetail | null> {
  const p = new Parameters();
  const { rows } = await sql.query<AssignmentDetail>(
    `SELECT a.id, r.id AS "receptionId", r.code AS "receptionCode", r.title AS "receptionTitle",
       r.status AS "receptionStatus", r.stage, r.zone, a.department_id AS "departmentId",
       a.department_code AS "departmentCode", d.name_zh AS "departmentName",
       d.duty_phone AS "dutyPhone", a.generation, a.status, a.required,
       ${personOf('a.lead_id')} AS lead, ${headOf('a.department_id')} AS head,
       a.lead_id AS "leadId", a.package_version AS "packageVersion",
       a.package_hash AS "packageHash", a.sent_at AS "sentAt", a.announced_at AS "announcedAt",
       a.waived, a.counts, a.oldest_due AS "oldestDue", r.work_since AS "workSince"
     FROM assignment a JOIN reception r ON r.id = a.reception_id
     JOIN department d ON d.id = a.department_id
     WHERE a.id = ${p.add(id)} AND ${readableAssignment(p, scope)}`,
    p.values,
  );
  return rows[0] ?? null;
}

/** Every signature a package ever had, the standing ones first, then the latest. */
export async function listSignatures(
  sql: Sql,
  scope: ReadScope,
  assignmentId: string,
): Promise<SignatureRow[]> {
  const p = new Parameters();
  const { rows } = await sql.query<SignatureRow>(
    `SELECT g.id, g.scope, g.answer, g.remark, ${personOf('g.by')} AS by,
       ${personOf('g.for_user_id')} AS "forUser", ${personOf('g.recorded_by')} AS "recordedBy",
       g.at, g.plan_version AS "planVersion", g.package_hash AS "packageHash", g.status,
       ${personOf('g.decided_by')} AS "decidedBy", g.decided_at AS "decidedAt", g.disputed
     FROM signature g JOIN assignment a ON a.id = g.assignment_id
     JOIN reception r ON r.id = g.reception_id
     WHERE g.assignment_id = ${p.add(assignmentId)} AND ${readableAssignment(p, scope)}
     ORDER BY g.status = 'standing' DESC, g.at DESC, g.id`,
    p.values,
  );
  return rows;
}
