import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import { wholeReception } from '../scope/visible.sql';

/** What the rows say about a reception that is summed up; nobody retypes it. */
export interface SummaryState {
  readonly status: string;
  readonly text: string | null;
  readonly lessons: string | null;
}

export interface SummaryTask {
  readonly id: string;
  readonly departmentCode: string;
  readonly what: string;
  readonly status: string;
  readonly due: Date | null;
  readonly doneAt: Date | null;
  /** Positive: how much too late; for an open one, by now. */
  readonly lateMinutes: number | null;
  readonly reason: string | null;
}

export interface PlanChange {
  readonly number: number;
  readonly createdAt: Date;
  readonly createdBy: Person | null;
  readonly note: string | null;
}

export interface Objection {
  readonly id: string;
  readonly departmentCode: string;
  readonly remark: string | null;
  readonly by: Person | null;
  readonly at: Date;
  readonly status: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: Date | null;
}

export interface UnsignedScope {
  readonly assignmentId: string;
  readonly departmentCode: string;
  readonly scope: string;
}

export interface SummaryRows {
  readonly state: SummaryState;
  readonly taskTotal: number;
  readonly late: readonly SummaryTask[];
  readonly open: readonly SummaryTask[];
  readonly changes: readonly PlanChange[];
  readonly objections: readonly Objection[];
  readonly unsigned: readonly UnsignedScope[];
}

const OPEN_STATUS = `t.status NOT IN ('checked', 'withdrawn')
  AND NOT (t.status = 'done' AND NOT t.check_needed)`;
const FINISHED = `coalesce(t.done_at, clock_timestamp())`;

const TASK = `t.id, a.department_code AS "departmentCode", t.what, t.status, t.due,
  t.done_at AS "doneAt", CASE WHEN t.due < ${FINISHED}
    THEN floor(extract(epoch FROM ${FINISHED} - t.due) / 60)::int END AS "lateMinutes", t.reason`;

async function rowsOf<R extends object>(
  sql: Sql,
  scope: ReadScope,
  id: string,
  statement: string,
): Promise<R[]> {
  const p = new Parameters();
  const text = statement
    .replaceAll('$ID', () => p.add(id))
    .replaceAll('$WHOLE', () => wholeReception(p, scope));
  const { rows } = await sql.query<R>(text, p.values);
  return rows;
}

/** The facts of the summary from the rows; null for who may not read the whole reception. */
export async function findSummaryRows(
  sql: Sql,
  scope: ReadScope,
  id: string,
): Promise<SummaryRows | null> {
  const of = <R extends object>(statement: string): Promise<R[]> =>
    rowsOf<R>(sql, scope, id, statement);
  const [state] = await of<SummaryState & { taskTotal: number }>(
    `SELECT r.summary_status AS status, r.summary_text AS text, r.summary_lessons AS lessons,
       (SELECT count(*)::int FROM task t WHERE t.reception_id = r.id AND t.status <> 'withdrawn')
         AS "taskTotal"
     FROM reception r WHERE r.id = $ID AND $WHOLE`,
  );
  if (!state) return null;
  const tasks = (where: string): Promise<SummaryTask[]> =>
    of<SummaryTask>(
      `SELECT ${TASK} FROM task t JOIN assignment a ON a.id = t.assignment_id
       JOIN reception r ON r.id = t.reception_id WHERE r.id = $ID AND $WHOLE AND ${where}
       ORDER BY t.due NULLS LAST, t.id`,
    );
  const { taskTotal, ...summary } = state;
  return {
    state: summary,
    taskTotal,
    late: await tasks(`t.status NOT IN ('withdrawn', 'returned') AND r.work_since IS NOT NULL
      AND ((t.due_fired & 2) <> 0 OR t.due < ${FINISHED})`),
    open: await tasks(OPEN_STATUS),
    changes: await of<PlanChange>(
      `SELECT v.number, v.created_at AS "createdAt", ${personOf('v.created_by')} AS "createdBy",
         v.change_note AS note FROM plan_version v JOIN reception r ON r.id = v.reception_id
       WHERE r.id = $ID AND $WHOLE ORDER BY v.number`,
    ),
    objections: await of<Objection>(
      `SELECT g.id, a.department_code AS "departmentCode", g.remark, ${personOf('g.by')} AS by, g.at,
         g.status, ${personOf('g.decided_by')} AS "decidedBy", g.decided_at AS "decidedAt"
       FROM signature g JOIN assignment a ON a.id = g.assignment_id
       JOIN reception r ON r.id = g.reception_id
       WHERE r.id = $ID AND $WHOLE AND g.answer = 'object' AND g.status <> 'undone' ORDER BY g.at`,
    ),
    unsigned: await of<UnsignedScope>(
      `SELECT a.id AS "assignmentId", a.department_code AS "departmentCode", s.scope
       FROM assignment a JOIN reception r ON r.id = a.reception_id
       CROSS JOIN (VALUES ('plan'), ('ready'), ('done')) AS s(scope)
       WHERE r.id = $ID AND $WHOLE AND a.status <> 'withdrawn' AND a.required
         AND NOT a.waived ? s.scope AND NOT EXISTS (SELECT 1 FROM signature g
           WHERE g.assignment_id = a.id AND g.scope = s.scope AND g.status = 'standing')
       ORDER BY a.department_code, s.scope`,
    ),
  };
}
