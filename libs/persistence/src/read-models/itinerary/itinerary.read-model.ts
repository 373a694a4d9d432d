import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import {
  knownReception,
  ownAssignment,
  readableAssignment,
  wholeReception,
} from '../scope/visible.sql';

export interface ItineraryRow {
  readonly id: string;
  readonly key: string;
  readonly position: number;
  readonly kind: string;
  readonly title: string;
  readonly place: string | null;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  readonly zone: string;
  readonly guestGroup: string | null;
  readonly restricted: boolean;
  readonly status: string;
  readonly actualStart: Date | null;
  readonly actualEnd: Date | null;
  readonly skipReason: string | null;
  /** Tasks on it that this person may read. */
  readonly tasks: number;
  readonly openTasks: number;
  /** He runs the whole itinerary, or may report what happens to this item. */
  readonly runs: boolean;
  readonly reports: boolean;
}

/** The office, and those who go with the guests. Alias `r`. */
function runsItinerary(p: Parameters, scope: ReadScope): string {
  const goes = scope.principals.some((o) => o.role === 'liaison' && o.departmentId === null);
  return scope.isOffice || goes ? 'true' : `r.liaison_ids ?| ${p.add(scope.userIds)}::text[]`;
}

/** He leads a package with a task on the item, or does one. Aliases `t`, `a`. */
function hasPart(p: Parameters, scope: ReadScope): string {
  const led = scope.principals.flatMap((o) =>
    o.role === 'departmentHead' || o.role === 'liaison' ? (o.departmentId ?? []) : [],
  );
  const me = `${p.add(scope.userIds)}::uuid[]`;
  return `a.status = 'active' AND (a.lead_id = ANY (${me}) OR a.department_id = ANY (${p.add(led)}::uuid[])
    OR (t.doer_id = ANY (${me}) AND a.department_id = ANY (${p.add(scope.departmentIds)}::uuid[])))`;
}

/**
 * The itinerary in force. Restricted items are left out for a department without a task on them; the
 * 联络员 whom the reception names go along with the guests and see all.
 */
export async function listItinerary(
  sql: Sql,
  scope: ReadScope,
  receptionId: string,
): Promise<ItineraryRow[]> {
  const p = new Parameters();
  const onIt = (whose: string): string => `FROM task t JOIN assignment a ON a.id = t.assignment_id
    WHERE t.reception_id = i.reception_id AND t.item_key = i.key AND t.status <> 'withdrawn'
      AND ${whose}`;
  const open = `t.status NOT IN ('checked', 'returned') AND NOT (t.status = 'done' AND NOT t.check_needed)`;
  const { rows } = await sql.query<ItineraryRow>(
    `SELECT i.id, i.key, i.position, i.kind, i.title, i.place, i.start_at AS "startAt",
       i.end_at AS "endAt", i.zone, i.guest_group AS "guestGroup", i.restricted, i.status,
       i.actual_start AS "actualStart", i.actual_end AS "actualEnd",
       CASE WHEN ${wholeReception(p, scope)} THEN i.skip_reason END AS "skipReason",
       (SELECT count(*)::int ${onIt(readableAssignment(p, scope))}) AS tasks,
       (SELECT count(*)::int ${onIt(readableAssignment(p, scope))} AND ${open}) AS "openTasks",
       ${runsItinerary(p, scope)} AS runs, EXISTS (SELECT 1 ${onIt(hasPart(p, scope))}) AS reports
     FROM itinerary_item i JOIN reception r ON r.id = i.reception_id
     WHERE i.reception_id = ${p.add(receptionId)} AND i.status <> 'removed'
       AND ${knownReception(p, scope)}
       AND (NOT i.restricted OR ${wholeReception(p, scope)}
         OR r.liaison_ids ?| ${p.add(scope.userIds)}::text[]
         OR EXISTS (SELECT 1 ${onIt(ownAssignment(p, scope))}))
     ORDER BY i.start_at NULLS LAST, i.position`,
    p.values,
  );
  return rows;
}
