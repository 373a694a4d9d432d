import type { PlanDocument, PlanTask } from '@app/domain';

/** One task with its department. */
export interface TaskRow {
  readonly department: string;
  readonly task: PlanTask;
}

export interface TaskGroup {
  readonly key: string;
  readonly rows: readonly TaskRow[];
}

const holds = (row: TaskRow, search: string): boolean =>
  [row.task.what, row.task.place, row.task.standard, row.task.cautions].some((text) =>
    text?.toLowerCase().includes(search),
  );

/** The tasks in groups: by department in the plan's order, or by item in the itinerary's. */
export function taskGroups(
  plan: PlanDocument,
  grouping: 'department' | 'item',
  search: string,
): readonly TaskGroup[] {
  const wanted = search.trim().toLowerCase();
  const rows = plan.assignments
    .flatMap(({ department, tasks }) => tasks.map((task) => ({ department, task })))
    .filter((row) => wanted === '' || holds(row, wanted));
  const keys =
    grouping === 'department'
      ? plan.assignments.map((a) => a.department)
      : [...plan.items.map((item) => item.key), ''];
  const keyOf = (row: TaskRow): string =>
    grouping === 'department' ? row.department : (row.task.item ?? '');
  const byKey = new Map<string, TaskRow[]>();
  for (const row of rows) {
    const own = byKey.get(keyOf(row));
    if (own) own.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return keys
    .map((key) => ({ key, rows: byKey.get(key) ?? [] }))
    .filter(({ rows: own }) => own.length > 0 || (wanted === '' && grouping === 'department'));
}
