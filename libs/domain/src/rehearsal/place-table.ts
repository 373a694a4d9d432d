import type { Task } from '../assignment/task';
import type { PlanDocument } from '../plan/plan-document';
import type { ResolvedTimes } from '../plan/resolve-times';
import { taskPlanKey } from '../plan/resolve-times';
import type { Whereabouts } from '../presence/clashes';
import { overlapping, type Presence, type Span } from '../presence/presence';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';

/** Work keeps somebody somewhere. */
export interface WorkSpan extends Span {
  readonly place: string | null;
  /** The plan itself gives this window; without one, the last minutes before the due time are meant. */
  readonly stated: boolean;
  readonly department?: string;
  readonly task?: string;
  readonly item?: string;
}

/** How long before its due time a task without a window keeps its doer. */
const HANDS_ON = 10 * MINUTE;

/** Where and when the plan's work takes place. */
export class PlaceTable {
  private readonly items: ReadonlyMap<string, PlanDocument['items'][number]>;

  constructor(
    private readonly plan: PlanDocument,
    private readonly times: ResolvedTimes,
  ) {
    this.items = new Map(plan.items.map((i) => [i.key, i]));
  }

  /** The window of a task as planned, `null` when it can be done at any time before it is due. */
  ofTask(department: string, task: Task): WorkSpan | null {
    if (task.due === null) return null;
    const opens = this.opens(department, task.key);
    if (opens === null && task.phase === 'prepare') return null;
    const from = opens ?? task.due - HANDS_ON;
    if (from > task.due) return null;
    const item = task.itemKey ?? undefined;
    const place = task.place ?? (item ? (this.items.get(item)?.place ?? null) : null);
    const stated = opens !== null;
    return { from, until: task.due, place, stated, department, task: task.key, item };
  }

  opens(department: string, task: string): Instant | null {
    return this.times.tasks.get(taskPlanKey(department, task))?.from ?? null;
  }

  /** Those of our own side who are with the guests. */
  ofCompanions(): (Presence & WorkSpan)[] {
    return this.plan.items.flatMap((item) => {
      const at = this.times.items.get(item.key);
      if (!at || at.start === null || at.end === null) return [];
      const span = { from: at.start, until: at.end, place: item.place ?? null, stated: true };
      return (item.companions ?? []).flatMap((c) =>
        c.userId ? [{ ...span, userId: c.userId, item: item.key }] : [],
      );
    });
  }
}

const somewhereElse = (a: WorkSpan, b: WorkSpan): boolean => {
  if (a.place !== null && b.place !== null) return a.place !== b.place;
  if (a.item !== undefined && a.item === b.item) return false;
  return a.stated && b.stated;
};

/** Two places by their names; without a place, two stated windows of different items. */
export const AT_WORK: Whereabouts<WorkSpan> = {
  spot: ({ place, item, stated }) => JSON.stringify([place, item, stated]),
  apart: somewhereElse,
};

/** Do two windows keep a person from being at both? */
export const clash = (a: WorkSpan, b: WorkSpan): boolean =>
  overlapping(a, b) && somewhereElse(a, b);
