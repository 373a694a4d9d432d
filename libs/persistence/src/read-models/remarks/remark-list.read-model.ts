import type { PlanDocument, PlanEdit, Preview, Remark } from '@app/domain';
import type { Sql } from '../../sql';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';

/** A remark as a list shows it. */
export interface RemarkRow extends Pick<
  Remark,
  'id' | 'version' | 'path' | 'text' | 'status' | 'outcome' | 'answer' | 'answeredIn'
> {
  readonly author: Person | null;
  readonly recordedBy: Person | null;
  readonly at: Date;
  readonly answeredBy: Person | null;
  readonly answeredAt: Date | null;
  readonly followUpId: string;
  /** It has edits. */
  readonly proposes: boolean;
  /** Of the department: the item or task it is bound to is its own. */
  readonly own: boolean;
}

/** `own`: the path names a package of these departments, or an item one of them works on. */
const OWN = `(split_part(k.path, '/', 1) IN ('tasks', 'assignments')
    AND split_part(k.path, '/', 2) IN (SELECT code FROM department WHERE id = ANY ($2::uuid[])))
  OR (split_part(k.path, '/', 1) = 'items' AND EXISTS (
    SELECT 1 FROM task t JOIN assignment a ON a.id = t.assignment_id
    WHERE t.reception_id = k.reception_id AND t.item_key = split_part(k.path, '/', 2)
      AND t.status <> 'withdrawn' AND a.department_id = ANY ($2::uuid[])))`;

/** What a counter-proposal proposes, and the version it was made on. */
export interface CounterProposalRow {
  readonly edits: readonly PlanEdit[];
  readonly preview: Preview;
  readonly document: PlanDocument;
  readonly zone: string;
}

/** Null for a remark that is words only. */
export async function findCounterProposal(
  sql: Sql,
  remarkId: string,
): Promise<CounterProposalRow | null> {
  const { rows } = await sql.query<CounterProposalRow>(
    `SELECT k.edits, k.preview, v.document, r.zone FROM plan_remark k
     JOIN reception r ON r.id = k.reception_id
     JOIN plan_version v ON v.reception_id = k.reception_id AND v.number = k.version
     WHERE k.id = $1 AND k.edits IS NOT NULL`,
    [remarkId],
  );
  return rows.at(0) ?? null;
}

/** The reception of a remark, whoever may read it; null when there is none. */
export async function receptionOfRemark(sql: Sql, remarkId: string): Promise<string | null> {
  const { rows } = await sql.query<{ id: string }>(
    'SELECT reception_id AS id FROM plan_remark WHERE id = $1',
    [remarkId],
  );
  return rows.at(0)?.id ?? null;
}

/** All remarks on the plan versions of a reception, the newest first. */
export async function listRemarks(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<RemarkRow[]> {
  const { rows } = await sql.query<RemarkRow>(
    `SELECT k.id, k.version, k.path, k.text, k.status, k.outcome, k.answer,
       k.answered_in AS "answeredIn", ${personOf('coalesce(k.for_user_id, k.by)')} AS author,
       ${personOf('k.recorded_by')} AS "recordedBy", k.at,
       ${personOf('k.answered_by')} AS "answeredBy", k.answered_at AS "answeredAt",
       k.follow_up_id AS "followUpId", k.edits IS NOT NULL AS proposes, (${OWN}) AS own
     FROM plan_remark k WHERE k.reception_id = $1 ORDER BY k.at DESC, k.id`,
    [receptionId, scope.departmentIds],
  );
  return rows;
}
