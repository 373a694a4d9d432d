import type { FollowUpAbout, Reception } from '@app/domain';
import type { Sql } from '../../sql';
import { INQUIRY_OF } from '../scope/gate-view.sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { ownAssignment, wholeReception } from '../scope/visible.sql';

export interface FollowUpRow {
  readonly id: string;
  readonly kind: string;
  readonly what: string;
  readonly owner: Person | null;
  readonly dueAt: Date | null;
  readonly late: boolean;
  readonly status: string;
  readonly assignmentId: string | null;
  readonly departmentCode: string | null;
  readonly openedBy: Person | null;
  readonly openedAt: Date;
  readonly closedBy: Person | null;
  readonly closedAt: Date | null;
  readonly closeNote: string | null;
  /** He leads the package it belongs to. */
  readonly leads: boolean;
  readonly about: FollowUpAbout | null;
  /** Of an inquiry: the reception whose facts are asked for. */
  readonly inquiryOf: Reception | null;
}

/** Conditions, 补办 items and commitments: all of them, or those of his departments and his own. */
export async function listFollowUps(
  sql: Sql,
  scope: ReadScope,
  f: { readonly receptionId: string; readonly status?: string; readonly kind?: string },
): Promise<FollowUpRow[]> {
  const p = new Parameters();
  const leading = scope.principals.filter(
    ({ role }) => role === 'departmentHead' || role === 'liaison',
  );
  const departments = p.add(leading.flatMap(({ departmentId }) => departmentId ?? []));
  const users = p.add(scope.userIds);
  const { rows } = await sql.query<FollowUpRow>(
    `SELECT f.id, f.kind, f.what, ${personOf('f.owner_id')} AS owner, f.due_at AS "dueAt",
       f.status = 'open' AND f.due_at < clock_timestamp() IS TRUE AS late, f.status,
       f.assignment_id AS "assignmentId", a.department_code AS "departmentCode",
       ${personOf('f.opened_by')} AS "openedBy", f.opened_at AS "openedAt",
       ${personOf('f.closed_by')} AS "closedBy", f.closed_at AS "closedAt",
       f.close_note AS "closeNote", f.about, ${INQUIRY_OF} AS "inquiryOf",
       coalesce(a.lead_id = ANY (${users}::uuid[]), false)
         OR coalesce(a.department_id = ANY (${departments}::uuid[]), false) AS leads
     FROM follow_up f JOIN reception r ON r.id = f.reception_id
     LEFT JOIN assignment a ON a.id = f.assignment_id
     WHERE f.reception_id = ${p.add(f.receptionId)}
       AND (${wholeReception(p, scope)} OR f.owner_id = ANY (${users}::uuid[])
         OR (a.id IS NOT NULL AND ${ownAssignment(p, scope)}))
       AND (${p.add(f.status ?? null)}::text IS NULL OR f.status = $${p.values.length})
       AND (${p.add(f.kind ?? null)}::text IS NULL OR f.kind = $${p.values.length})
     ORDER BY f.status = 'open' DESC, f.due_at NULLS LAST, f.opened_at, f.id`,
    p.values,
  );
  return rows;
}
