import type { Task } from '../assignment/task';
import type { PlanDocument } from '../plan/plan-document';
import type { ResolvedTimes } from '../plan/resolve-times';
import { taskPlanKey } from '../plan/resolve-times';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';

/** Somebody has to be somewhere. */
export interface Presence {
  readonly userId: string;
  readonly from: Instant;
  readonly until: Instant;
  readonly place: string | null;
  /** The plan itself gives this window; without one, the last minutes before the due time are meant. */
  readonly stated: boolean;
  readonly department?: string;
  readonly task?: string;
  readonly item?: string;
}

/** How long before its due time a task without a window keeps its doer. */
const HANDS_ON = 10 * MINUTE;

type Span = Omit<Presence, 'userId'>;

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
  ofTask(department: string, task: Task): Span | null {
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
  ofCompanions(): Presence[] {
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

const somewhereElse = (a: Span, b: Span): boolean => {
  if (a.place !== null && b.place !== null) return a.place !== b.place;
  if (a.item !== undefined && a.item === b.item) return false;
  return a.stated && b.stated;
};

/** Do two windows keep a person from being at both? */
export const clash = (a: Span, b: Span): boolean =>
  a.from < b.until && b.from < a.until && somewhereElse(a, b);
