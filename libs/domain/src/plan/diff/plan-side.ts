import type { Instant } from '../../time/instant';
import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from '../plan-document';
import type { Anchors } from '../anchors';
import type { ResolvedTimes, TaskInstants } from '../resolve-times';
import { resolveTimes, taskPlanKey } from '../resolve-times';
import type { TimePoint } from '../time-expression';
import { isAnchorTime } from '../time-expression';
import type { Part } from './field-changes';

/** One of the two plans of a comparison, with its parts by key. */
export interface PlanSide {
  readonly plan: PlanDocument;
  readonly anchors: Anchors;
  readonly times: ResolvedTimes;
  readonly items: ReadonlyMap<string, PlanItem>;
  readonly packages: ReadonlyMap<string, PlanAssignment>;
}

const byKey = <T extends { readonly key: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((each) => [each.key, each]));

/** Prepares a plan for comparing: `shown` is what the reader may see of it, `plan` is the whole. */
export function planSide(plan: PlanDocument, anchors: Anchors, shown: PlanDocument): PlanSide {
  return {
    plan: shown,
    anchors,
    times: resolveTimes(plan, anchors),
    items: byKey(shown.items),
    packages: new Map(shown.assignments.map((a) => [a.department, a])),
  };
}

export type Timed = Part & { readonly times: Readonly<Record<string, Instant | null>> };

/** An item with the instants of its times. */
export const timedItem = (side: PlanSide, item: PlanItem): Timed => {
  const at = side.times.items.get(item.key);
  return { ...item, times: { start: at?.start ?? null, end: at?.end ?? null } };
};

const TASK_TIMES = ['due', 'from', 'acknowledgeBy'] as const;

/** A task with the instants of its times. */
export function timedTask(side: PlanSide, department: string, task: PlanTask): Timed {
  const at: Partial<TaskInstants> = side.times.tasks.get(taskPlanKey(department, task.key)) ?? {};
  const times = TASK_TIMES.filter((field) => task[field] != null).map(
    (field) => [field, at[field] ?? null] as const,
  );
  return { ...task, times: Object.fromEntries(times) };
}

/** Keys of the items a time hangs on, in the order in which it names them. */
export function itemsUnder(point: TimePoint | null | undefined): readonly string[] {
  if (point === null || point === undefined || typeof point === 'string') return [];
  if (isAnchorTime(point)) {
    return point.anchor.startsWith('item:') ? [point.anchor.slice('item:'.length)] : [];
  }
  if ('earliest' in point) return point.earliest.flatMap(itemsUnder);
  return 'latest' in point ? point.latest.flatMap(itemsUnder) : [];
}
