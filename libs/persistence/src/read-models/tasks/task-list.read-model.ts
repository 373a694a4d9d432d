import type { Sql } from '../../sql';
import { Parameters } from '../scope/parameters';
import type { ReadScope } from '../scope/read-scope';
import type { TaskRow } from './task-row.sql';
import { IS_LATE, readableTask, TASK_COLUMNS, TASK_FROM } from './task-row.sql';

export interface TaskFilter {
  readonly receptionId: string;
  readonly assignmentId?: string;
  readonly department?: string;
  readonly status?: readonly string[];
  readonly late?: boolean;
  readonly mine?: boolean;
  readonly itemKey?: string;
  readonly after: readonly unknown[] | null;
  readonly limit: number;
}

export type ListedTask = TaskRow & { readonly position: readonly [number, string] };

/** Tasks without a time come last. */
const DUE_KEY = `coalesce((extract(epoch FROM t.due) * 1000000)::bigint, 9000000000000000)`;

/** Tasks of one reception, by due time; of his own departments unless he sees it whole. */
export async function listTasks(sql: Sql, scope: ReadScope, f: TaskFilter): Promise<ListedTask[]> {
  const p = new Parameters();
  const all = [`t.reception_id = ${p.add(f.receptionId)}`, readableTask(p, scope)];
  if (f.assignmentId) all.push(`t.assignment_id = ${p.add(f.assignmentId)}`);
  if (f.department) all.push(`a.department_code = ${p.add(f.department)}`);
  if (f.status?.length) all.push(`t.status = ANY (${p.add(f.status)}::text[])`);
  else all.push(`t.status <> 'withdrawn'`);
  if (f.late !== undefined) all.push(`${IS_LATE} = ${p.add(f.late)}`);
  if (f.mine) all.push(`t.doer_id = ANY (${p.add(scope.userIds)}::uuid[])`);
  if (f.itemKey) all.push(`t.item_key = ${p.add(f.itemKey)}`);
  if (f.after) {
    const [due, id] = [p.add(f.after[0]), p.add(f.after[1])];
    all.push(`(${DUE_KEY}, t.id) > (${due}::bigint, ${id}::uuid)`);
  }
  const { rows } = await sql.query<ListedTask>(
    `SELECT ${TASK_COLUMNS}, json_build_array(${DUE_KEY}, t.id) AS position ${TASK_FROM}
     WHERE ${all.join(' AND ')} ORDER BY ${DUE_KEY}, t.id LIMIT ${p.add(f.limit)}`,
    p.values,
  );
  return rows;
}
