import type { ChangeSize, PlanDocument, PlanVersion } from '@app/domain';
import type { Person } from '../read-models/scope/person.sql';
import { personOf } from '../read-models/scope/person.sql';
import type { ReadScope } from '../read-models/scope/read-scope';
import type { Sql } from '../sql';

/** The draft of a reception; null while none was saved. */
export async function findPlanDraft(sql: Sql, receptionId: string): Promise<PlanDocument | null> {
  const { rows } = await sql.query<{ document: PlanDocument }>(
    'SELECT document FROM plan_draft WHERE reception_id = $1',
    [receptionId],
  );
  return rows.at(0)?.document ?? null;
}

/** When a revision of a draft was saved, and by whom. */
export interface DraftSaving {
  readonly savedAt: Date | null;
  readonly savedBy: Person | null;
}

/** Who saved this revision of the draft; nulls when it is no longer kept, or nothing was saved. */
export async function findDraftSaving(
  sql: Sql,
  receptionId: string,
  revision: number,
): Promise<DraftSaving> {
  const { rows } = await sql.query<DraftSaving>(
    `SELECT saved_at AS "savedAt", ${personOf('r.saved_by')} AS "savedBy"
     FROM plan_draft_revision r WHERE reception_id = $1 AND revision = $2`,
    [receptionId, revision],
  );
  return rows.at(0) ?? { savedAt: null, savedBy: null };
}

/** A frozen plan as a list shows it. */
export interface PlanVersionRow {
  readonly number: number;
  readonly hash: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly changeNote: string | null;
  readonly author: Person | null;
  readonly size: ChangeSize | null;
}

const COLUMNS = `number, hash, created_by AS "createdBy", created_at AS "createdAt",
  change_note AS "changeNote", size, ${personOf('plan_version.created_by')} AS author`;

/** All frozen plans of a reception, newest first. */
export async function listPlanVersions(sql: Sql, receptionId: string): Promise<PlanVersionRow[]> {
  const { rows } = await sql.query<PlanVersionRow>(
    `SELECT ${COLUMNS} FROM plan_version WHERE reception_id = $1 ORDER BY number DESC`,
    [receptionId],
  );
  return rows;
}

/** A frozen plan with its document and what its times hung on. */
export type FrozenPlan = PlanVersionRow & Pick<PlanVersion, 'document' | 'anchors'>;

/** One frozen plan with its document, or null. */
export async function findPlanVersion(
  sql: Sql,
  receptionId: string,
  number: number,
): Promise<FrozenPlan | null> {
  const { rows } = await sql.query<FrozenPlan>(
    `SELECT ${COLUMNS}, document, anchors FROM plan_version WHERE reception_id = $1 AND number = $2`,
    [receptionId, number],
  );
  return rows.at(0) ?? null;
}

/** A frozen plan with who decided on it. */
export interface DecidedPlan extends FrozenPlan {
  /** Of the submissions it was decided in: who agreed, and when. */
  readonly approvals: readonly {
    readonly id: string;
    readonly matter: string;
    readonly status: string;
    readonly decided: readonly { readonly by: Person | null; readonly at: number }[];
  }[];
}

const APPROVALS = `(SELECT coalesce(json_agg(json_build_object('id', p.id, 'matter', p.matter,
    'status', p.status, 'decided', (SELECT coalesce(json_agg(json_build_object(
      'by', ${personOf(`(s->>'decidedBy')::uuid`)}, 'at', (s->>'decidedAt')::float8)), '[]'::json)
      FROM jsonb_array_elements(p.steps) s WHERE s->>'decidedBy' IS NOT NULL))
    ORDER BY p.submitted_at), '[]'::json)
  FROM approval p WHERE p.reception_id = plan_version.reception_id
    AND (p.subject->>'planVersion')::int = plan_version.number)`;

/** All frozen plans with their documents and decisions, oldest first, in one query. */
export async function listDecidedPlans(sql: Sql, receptionId: string): Promise<DecidedPlan[]> {
  const { rows } = await sql.query<DecidedPlan>(
    `SELECT ${COLUMNS}, document, anchors, ${APPROVALS} AS approvals
     FROM plan_version WHERE reception_id = $1 ORDER BY number`,
    [receptionId],
  );
  return rows;
}

/** Codes of the departments a person reads for. */
export async function listOwnDepartments(sql: Sql, scope: ReadScope): Promise<string[]> {
  const { rows } = await sql.query<{ code: string }>(
    'SELECT code FROM department WHERE id = ANY ($1::uuid[]) ORDER BY code',
    [scope.departmentIds],
  );
  return rows.map(({ code }) => code);
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
