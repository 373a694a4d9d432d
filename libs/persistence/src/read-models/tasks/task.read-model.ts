import type { ChecklistLine, Ticked, TimePoint } from '@app/domain';
import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { Person } from '../scope/person.sql';
import { personOf } from '../scope/person.sql';
import type { ReadScope } from '../scope/read-scope';
import type { SeenAndNow } from './personal-diff.sql';
import { SEEN_AND_NOW } from './personal-diff.sql';
import { TASK_ASKED_AT, TASK_ASKED_BY } from './task-asked.sql';
import type { TaskRow } from './task-row.sql';
import { readableTask, TASK_COLUMNS, TASK_FROM } from './task-row.sql';

/** Everything about one task. */
export interface TaskDetail extends TaskRow {
  readonly receptionCode: string;
  readonly receptionTitle: string;
  readonly standard: string | null;
  readonly cautions: string | null;
  readonly checker: Person | null;
  readonly assignedBy: Person | null;
  readonly sentAt: Date;
  readonly askedBy: Person | null;
  readonly askedAt: Date;
  readonly timedAt: Date;
  readonly contentHash: string;
  readonly acknowledgedBy: Person | null;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedHash: string | null;
  readonly doneByPerson: Person | null;
  readonly checkedBy: Person | null;
  readonly checkedAt: Date | null;
  readonly dueExpression: TimePoint;
  readonly checklist: readonly ChecklistLine[];
  readonly ticked: readonly Ticked[];
  readonly handoverTask: string | null;
  readonly repeatItem: string | null;
  readonly cites: readonly string[];
  readonly itemTitle: string | null;
  readonly itemStart: Date | null;
  readonly itemEnd: Date | null;
  /** The act that may be undone now, by this person. */
  readonly undoActId: string | null;
  readonly undoUntil: Date | null;
  readonly seenAndNow: SeenAndNow | null;
}

const UNDO_UNTIL = `to_timestamp(((t.last_act->>'at')::float8
  + coalesce((r.pace->>'undoWithin')::float8, 10000)) / 1000)`;

/** One task, or null: not there and not his look the same. */
export async function findTask(sql: Sql, scope: ReadScope, id: string): Promise<TaskDetail | null> {
  const p = new Parameters();
  const me = p.add(scope.principals[0]?.userId);
  const undo = `t.last_act->>'by' = ${me}::text AND ${UNDO_UNTIL} > clock_timestamp()`;
  const { rows } = await sql.query<TaskDetail>(
    `SELECT ${TASK_COLUMNS}, r.code AS "receptionCode", r.title AS "receptionTitle", t.standard,
       t.cautions, ${personOf('t.checker_id')} AS checker,
       ${personOf('t.assigned_by')} AS "assignedBy", t.sent_at AS "sentAt",
       ${personOf(TASK_ASKED_BY)} AS "askedBy", ${TASK_ASKED_AT} AS "askedAt",
       t.timed_at AS "timedAt", t.content_hash AS "contentHash",
       ${personOf('t.acknowledged_by')} AS "acknowledgedBy",
       t.acknowledged_at AS "acknowledgedAt", t.acknowledged_hash AS "acknowledgedHash",
       ${personOf('t.done_by')} AS "doneByPerson",
       ${personOf('t.checked_by')} AS "checkedBy", t.checked_at AS "checkedAt",
       t.checklist, t.ticked, t.handover_task AS "handoverTask", t.repeat_item AS "repeatItem", t.cites,
       t.due_expression AS "dueExpression", i.title AS "itemTitle", i.start_at AS "itemStart",
       i.end_at AS "itemEnd", CASE WHEN ${undo} THEN t.last_act->>'id' END AS "undoActId",
       CASE WHEN ${undo} THEN ${UNDO_UNTIL} END AS "undoUntil",
       ${SEEN_AND_NOW} AS "seenAndNow"
     ${TASK_FROM}
     LEFT JOIN itinerary_item i ON i.reception_id = t.reception_id AND i.key = coalesce(
       substring(t.due_expression->>'anchor' FROM '^item:(.*)$'), t.item_key)
     WHERE t.id = ${p.add(id)} AND ${readableTask(p, scope)}`,
    p.values,
  );
  return rows[0] ?? null;
}
