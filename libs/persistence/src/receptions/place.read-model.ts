import type { Sql } from '../sql';
import { receptionWithin, type Reach } from './reception-reach';

export type PlaceKind = 'reception' | 'assignment' | 'task' | 'approval' | 'follow-up';

/** Where an object belongs. */
export interface Place {
  readonly receptionId: string;
  readonly assignmentId: string | null;
}

// $2 departments, $3 users, $4 roles of the one who asks.
const OF_DEPARTMENT = `(a.department_id = ANY ($2::uuid[]) OR a.lead_id::text = ANY ($3::text[]))`;
const DECIDES = `EXISTS (SELECT 1 FROM jsonb_array_elements(p.steps) s
  WHERE s->'approver'->>'userId' = ANY ($3::text[]) OR s->'approver'->>'role' = ANY ($4::text[]))`;

const PLACES: Readonly<Record<PlaceKind, { readonly from: string; readonly within: string }>> = {
  reception: {
    from: `SELECT r.id AS "receptionId", NULL AS "assignmentId" FROM reception r WHERE r.id = $1`,
    within: receptionWithin(2),
  },
  assignment: {
    from: `SELECT a.reception_id AS "receptionId", a.id AS "assignmentId"
             FROM assignment a WHERE a.id = $1`,
    within: `(${OF_DEPARTMENT} OR EXISTS (
      SELECT 1 FROM task t WHERE t.assignment_id = a.id AND t.checker_id::text = ANY ($3::text[])))`,
  },
  task: {
    from: `SELECT t.reception_id AS "receptionId", t.assignment_id AS "assignmentId"
             FROM task t JOIN assignment a ON a.id = t.assignment_id WHERE t.id = $1`,
    within: `(${OF_DEPARTMENT} OR t.checker_id::text = ANY ($3::text[]))`,
  },
  approval: {
    from: `SELECT p.reception_id AS "receptionId", NULL AS "assignmentId"
             FROM approval p WHERE p.id = $1`,
    within: DECIDES,
  },
  'follow-up': {
    from: `SELECT f.reception_id AS "receptionId", f.assignment_id AS "assignmentId"
             FROM follow_up f LEFT JOIN assignment a ON a.id = f.assignment_id WHERE f.id = $1`,
    within: `(f.owner_id::text = ANY ($3::text[]) OR ${OF_DEPARTMENT})`,
  },
};

/**
 * Where an object belongs, or null: what does not exist and what this person may not know of look
 * the same. It never changes, so no lock is needed; what he may do is decided under the lock.
 */
export async function findPlace(
  sql: Sql,
  reach: Reach,
  kind: PlaceKind,
  id: string,
): Promise<Place | null> {
  const { from, within } = PLACES[kind];
  if (reach === 'everything') return (await sql.query<Place>(from, [id])).rows.at(0) ?? null;
  const asked = [id, reach.departmentIds, reach.userIds, reach.roles];
  // Every statement has all four, so that each kind may use those it needs.
  const known = `$2::uuid[] IS NOT NULL AND $3::text[] IS NOT NULL AND $4::text[] IS NOT NULL`;
  const { rows } = await sql.query<Place>(`${from} AND ${known} AND ${within}`, asked);
  return rows.at(0) ?? null;
}
