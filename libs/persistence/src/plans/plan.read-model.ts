import type { PlanDocument } from '@app/domain';
import type { Sql } from '../sql';

/** The draft of a reception; null while none was saved. */
export async function findPlanDraft(sql: Sql, receptionId: string): Promise<PlanDocument | null> {
  const { rows } = await sql.query<{ document: PlanDocument }>(
    'SELECT document FROM plan_draft WHERE reception_id = $1',
    [receptionId],
  );
  return rows.at(0)?.document ?? null;
}

/** A frozen plan as a list shows it. */
export interface PlanVersionRow {
  readonly number: number;
  readonly hash: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly changeNote: string | null;
}

const COLUMNS = `number, hash, created_by AS "createdBy", created_at AS "createdAt",
  change_note AS "changeNote"`;

/** All frozen plans of a reception, newest first. */
export async function listPlanVersions(sql: Sql, receptionId: string): Promise<PlanVersionRow[]> {
  const { rows } = await sql.query<PlanVersionRow>(
    `SELECT ${COLUMNS} FROM plan_version WHERE reception_id = $1 ORDER BY number DESC`,
    [receptionId],
  );
  return rows;
}

/** One frozen plan with its document, or null. */
export async function findPlanVersion(
  sql: Sql,
  receptionId: string,
  number: number,
): Promise<(PlanVersionRow & { readonly document: PlanDocument }) | null> {
  const { rows } = await sql.query<PlanVersionRow & { document: PlanDocument }>(
    `SELECT ${COLUMNS}, document FROM plan_version WHERE reception_id = $1 AND number = $2`,
    [receptionId, number],
  );
  return rows.at(0) ?? null;
}

/** What a check of a plan needs to know of people and departments. */
export interface PlanPeople {
  readonly people: readonly { userId: string; role: string; departmentId: string | null }[];
  readonly departments: readonly { id: string; code: string }[];
}

export async function findPlanPeople(sql: Sql): Promise<PlanPeople> {
  const { rows } = await sql.query<PlanPeople>(
    `SELECT
       (SELECT coalesce(json_agg(json_build_object(
                 'userId', id, 'role', role, 'departmentId', department_id)), '[]'::json)
          FROM app_user WHERE active) AS people,
       (SELECT coalesce(json_agg(json_build_object('id', id, 'code', code)), '[]'::json)
          FROM department) AS departments`,
  );
  return rows[0];
}
