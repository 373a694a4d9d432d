import type { Sql } from '../../sql';
import { IS_LATE } from '../tasks/task-row.sql';
import { OWED_TASK } from '../scope/owed-task.sql';

/** A piece of the itinerary as a wall shows it. */
export interface WallItemRow {
  readonly receptionId: string;
  readonly key: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly startAt: Date | null;
  readonly endAt: Date | null;
  readonly actualStart: Date | null;
  readonly actualEnd: Date | null;
}

/** A department's duty as a wall shows it: what, from when to when, how it stands; never whose. */
export interface WallTaskRow {
  readonly receptionId: string;
  readonly departmentCode: string;
  readonly departmentName: string;
  readonly departmentNameEn: string;
  readonly what: string;
  readonly startAt: Date;
  readonly endAt: Date;
  readonly status: string;
  readonly late: boolean;
  readonly acknowledged: boolean;
}

/** Duties of today by how they stand. */
export interface WallSumRow {
  readonly receptionId: string;
  readonly today: number;
  readonly done: number;
  readonly blocked: number;
  readonly late: number;
  readonly unacknowledged: number;
}

export interface WallRows {
  readonly items: readonly WallItemRow[];
  readonly tasks: readonly WallTaskRow[];
  readonly sums: readonly WallSumRow[];
  /** Names of people that could stand in a text somebody wrote. */
  readonly names: readonly string[];
}

/** What a wall's window shows: from two hours ago, half a day on. */
const WINDOW = `tstzrange(clock_timestamp() - interval '2 hours', clock_timestamp() + interval '12 hours')`;
const FROM = `coalesce(t.opens_at, i.start_at, t.due - interval '1 hour')`;
const TO = `coalesce(t.due, i.end_at)`;
const ITS = `WHERE t.reception_id = ANY ($1::uuid[]) AND a.status <> 'withdrawn' AND t.status <> 'withdrawn'`;
const RESTRICTED = `i.restricted IS NOT TRUE`;
const UNREAD = `(${OWED_TASK} AND t.acknowledged_hash IS DISTINCT FROM t.content_hash)`;
const TODAY = `(t.due AT TIME ZONE r.zone)::date = (clock_timestamp() AT TIME ZONE r.zone)::date`;

const TABLES = `FROM task t JOIN assignment a ON a.id = t.assignment_id
  JOIN reception r ON r.id = t.reception_id JOIN department d ON d.id = a.department_id
  LEFT JOIN itinerary_item i ON i.reception_id = t.reception_id AND i.key = t.item_key`;

/** Rows of the receptions named; restricted items and what hangs on them are not a wall's business. */
export async function readWall(sql: Sql, receptionIds: readonly string[]): Promise<WallRows> {
  const ids = [receptionIds];
  const [items, tasks, sums, names] = await Promise.all([
    sql.query<WallItemRow>(
      `SELECT i.reception_id AS "receptionId", i.key, i.kind, i.title, i.status,
         i.start_at AS "startAt", i.end_at AS "endAt", i.actual_start AS "actualStart",
         i.actual_end AS "actualEnd"
       FROM itinerary_item i WHERE i.reception_id = ANY ($1::uuid[]) AND ${RESTRICTED}
         AND i.status NOT IN ('removed', 'skipped') ORDER BY i.start_at NULLS LAST, i.position`,
      ids,
    ),
    sql.query<WallTaskRow>(
      `SELECT r.id AS "receptionId", a.department_code AS "departmentCode",
         d.name_zh AS "departmentName", d.name_en AS "departmentNameEn", t.what,
         LEAST(${FROM}, ${TO}) AS "startAt", ${TO} AS "endAt",
         t.status, ${IS_LATE} AS late, NOT ${UNREAD} AS acknowledged
       ${TABLES} ${ITS} AND ${RESTRICTED} AND ${TO} IS NOT NULL
         AND tstzrange(LEAST(${FROM}, ${TO}), ${TO}, '[]') && ${WINDOW}
       ORDER BY d.sort_order, a.department_code, ${TO} LIMIT 600`,
      ids,
    ),
    sql.query<WallSumRow>(
      `SELECT r.id AS "receptionId", count(*) FILTER (WHERE ${TODAY})::int AS today,
         count(*) FILTER (WHERE ${TODAY} AND t.status IN ('done', 'checked'))::int AS done,
         count(*) FILTER (WHERE t.status = 'blocked')::int AS blocked,
         count(*) FILTER (WHERE ${IS_LATE})::int AS late,
         count(*) FILTER (WHERE ${UNREAD})::int AS unacknowledged
       ${TABLES} ${ITS} GROUP BY r.id`,
      ids,
    ),
    sql.query<{ name: string }>(
      `SELECT DISTINCT name FROM (SELECT name FROM app_user
         UNION ALL SELECT lead_guest FROM reception WHERE id = ANY ($1::uuid[])) x
       WHERE length(name) >= 2`,
      ids,
    ),
  ]);
  return {
    items: items.rows,
    tasks: tasks.rows,
    sums: sums.rows,
    names: names.rows.map(({ name }) => name),
  };
}
