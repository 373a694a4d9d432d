import { Parameters } from '../read-models/scope/parameters';
import type { ReadScope } from '../read-models/scope/read-scope';
import {
  knownReception,
  readableAssignment,
  wholeReception,
} from '../read-models/scope/visible.sql';
import { attendsMeeting } from '../read-models/scope/attends.sql';
import type { Sql } from '../sql';

export type PlaceKind =
  | 'reception'
  | 'assignment'
  | 'task'
  | 'approval'
  | 'follow-up'
  /** The package of the side that acts. */
  | 'handover-give'
  | 'handover-take'
  | 'review'
  | 'remark'
  | 'meeting';

/** Where an object belongs. */
export interface Place {
  readonly receptionId: string;
  readonly assignmentId: string | null;
}

const me = (p: Parameters, { userIds }: ReadScope): string => `${p.add(userIds)}::uuid[]`;

/** A liaison of the office itself goes with any guests, as far as their visit is no secret. */
const runsItems = ({ principals }: ReadScope): string =>
  principals.some((one) => one.role === 'liaison' && one.departmentId === null)
    ? `r.secrecy = 'internal'`
    : 'false';

/** A station of the route names him, or everybody of his role. */
function decides(p: Parameters, { userIds, principals }: ReadScope): string {
  const roles = principals.map(({ role }) => role);
  return `EXISTS (SELECT 1 FROM jsonb_array_elements(a.steps) s
    WHERE s->'approver'->>'userId' = ANY (${p.add(userIds)}::text[])
       OR s->'approver'->>'role' = ANY (${p.add(roles)}::text[]))`;
}

/** A submission of this reception has him on its way. */
const reviews = (p: Parameters, scope: ReadScope): string =>
  `EXISTS (SELECT 1 FROM approval a WHERE a.reception_id = r.id AND ${decides(p, scope)})`;

type Statement = (p: Parameters, id: string, scope: ReadScope) => string;

/** Either side may know of a hand-over; whose side acts is decided by the door. */
const handoverSide = (p: Parameters, id: string, scope: ReadScope, side: string): string =>
  `SELECT r.id AS "receptionId", a.id AS "assignmentId"
     FROM handover h JOIN assignment a ON a.id = h.${side} JOIN reception r ON r.id = h.reception_id
    WHERE h.id = ${id} AND ${readableAssignment(p, scope)}`;

const PLACES: Readonly<Record<PlaceKind, Statement>> = {
  reception: (p, id, scope) =>
    `SELECT r.id AS "receptionId", NULL AS "assignmentId" FROM reception r
      WHERE r.id = ${id} AND (${knownReception(p, scope)} OR ${runsItems(scope)})`,
  assignment: (p, id, scope) =>
    `SELECT r.id AS "receptionId", a.id AS "assignmentId"
       FROM assignment a JOIN reception r ON r.id = a.reception_id
      WHERE a.id = ${id} AND (${readableAssignment(p, scope)} OR EXISTS (
        SELECT 1 FROM task t WHERE t.assignment_id = a.id AND t.checker_id = ANY (${me(p, scope)})))`,
  task: (p, id, scope) =>
    `SELECT r.id AS "receptionId", a.id AS "assignmentId"
       FROM task t JOIN assignment a ON a.id = t.assignment_id JOIN reception r ON r.id = t.reception_id
      WHERE t.id = ${id}
        AND (${readableAssignment(p, scope)} OR t.checker_id = ANY (${me(p, scope)}))`,
  approval: (p, id, scope) =>
    `SELECT r.id AS "receptionId", NULL AS "assignmentId"
       FROM approval a JOIN reception r ON r.id = a.reception_id
      WHERE a.id = ${id} AND (${wholeReception(p, scope)} OR ${decides(p, scope)})`,
  'handover-give': (p, id, scope) => handoverSide(p, id, scope, 'assignment_id'),
  'handover-take': (p, id, scope) => handoverSide(p, id, scope, 'to_assignment_id'),
  'follow-up': (p, id, scope) =>
    `SELECT r.id AS "receptionId", f.assignment_id AS "assignmentId"
       FROM follow_up f JOIN reception r ON r.id = f.reception_id
       LEFT JOIN assignment a ON a.id = f.assignment_id
      WHERE f.id = ${id}
        AND (${readableAssignment(p, scope)} OR f.owner_id = ANY (${me(p, scope)}))`,
  review: (p, id, scope) =>
    `SELECT r.id AS "receptionId", NULL AS "assignmentId" FROM reception r
      WHERE r.id = ${id} AND (${knownReception(p, scope)} OR ${reviews(p, scope)})`,
  remark: (p, id, scope) =>
    `SELECT r.id AS "receptionId", NULL AS "assignmentId"
       FROM plan_remark k JOIN reception r ON r.id = k.reception_id
      WHERE k.id = ${id} AND (${wholeReception(p, scope)} OR ${reviews(p, scope)})`,
  meeting: (p, id, scope) =>
    `SELECT r.id AS "receptionId", NULL AS "assignmentId"
       FROM meeting m JOIN reception r ON r.id = m.reception_id
      WHERE m.id = ${id} AND (${wholeReception(p, scope)} OR ${attendsMeeting(p, scope)})`,
};

/**
 * Where an object belongs, or null: what does not exist and what this person may not know of look
 * the same. It never changes, so no lock is needed; what he may do is decided under the lock.
 */
export async function findPlace(
  sql: Sql,
  scope: ReadScope,
  kind: PlaceKind,
  id: string,
): Promise<Place | null> {
  const p = new Parameters();
  const { rows } = await sql.query<Place>(PLACES[kind](p, p.add(id), scope), p.values);
  return rows.at(0) ?? null;
}
