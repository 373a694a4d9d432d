import type { Instant } from '../time/instant';
import { WorkCalendar } from '../time/work-calendar';
import type { Anchors } from './anchors';
import { AnchorBook } from './anchor-book';
import type { Finding } from './finding';
import type { PlanDocument, PlanItem, PlanTask } from './plan-document';
import { promptsOf } from './repeat-prompts';
import type { PlannedTimes } from './task-content';
import { TimeResolver } from './time-resolver';
import type { Walk } from './walk-items';
import { walkItems } from './walk-items';

export type { Anchors } from './anchors';

export interface ItemInstants {
  readonly start: Instant | null;
  readonly end: Instant | null;
  /** One of them hangs on something real that has not happened yet. */
  readonly estimate: boolean;
  /** As planned, whatever has really happened. */
  readonly planned: { readonly start: Instant | null; readonly end: Instant | null };
}

export interface TaskInstants {
  readonly due: Instant | null;
  /** The window opens. */
  readonly from: Instant | null;
  readonly acknowledgeBy: Instant | null;
  /** `due` hangs on something real that has not happened yet: the clock fires nothing. */
  readonly estimate: boolean;
  /** When a repeated task is to be done, while its item runs. */
  readonly prompts: readonly Instant[];
  /** As planned, whatever has really happened since: 签收 binds to these. */
  readonly planned: PlannedTimes;
}

export interface ResolvedTimes {
  readonly items: ReadonlyMap<string, ItemInstants>;
  /** Keyed by `taskPlanKey`. `null` = open: an anchor has no time yet. */
  readonly tasks: ReadonlyMap<string, TaskInstants>;
  readonly findings: readonly Finding[];
}

export const taskPlanKey = (department: string, task: string): string => `${department}/${task}`;

/** A cycle as a person reads it: `a.start → b.end → a.start`. */
const wayOf = (cycle: Walk['cycles'][number], items: readonly PlanItem[]): string =>
  cycle.map(({ index, edge }) => `${items[index].key}.${edge}`).join(' → ');

function resolveItems(items: readonly PlanItem[], book: AnchorBook, resolver: TimeResolver): void {
  const { order, cycles } = walkItems(items);
  for (const cycle of cycles) {
    const [{ index, edge }] = cycle;
    resolver.fault('time.cycle', `items[${index}].${edge}`, wayOf(cycle, items));
  }
  for (const { index, edge } of order) {
    const item = items[index];
    const home = book.zoneOfItem(item.key);
    book.set(item.key, edge, resolver.point(item[edge], `items[${index}].${edge}`, home));
  }
}

function itemInstants(key: string, book: AnchorBook): ItemInstants {
  const [start, end] = [book.edge(key, 'start'), book.edge(key, 'end')];
  return {
    start: start.at,
    end: end.at,
    estimate: start.estimate || end.estimate,
    planned: { start: start.planned, end: end.planned },
  };
}

function taskInstants(
  task: PlanTask,
  book: AnchorBook,
  resolver: TimeResolver,
  path: string,
): TaskInstants {
  const home = book.zoneOfItem(task.item);
  const due = resolver.point(task.due, `${path}.due`, home);
  const from = resolver.point(task.from, `${path}.from`, home);
  return {
    due: due.at,
    from: from.at,
    acknowledgeBy: resolver.point(task.acknowledgeBy, `${path}.acknowledgeBy`, home).at,
    estimate: due.estimate,
    prompts: promptsOf(task, book, resolver, `${path}.repeat`),
    planned: { due: due.planned, from: from.planned },
  };
}

/** What was resolved, with the book of everything that times hang on. */
export interface Resolution extends ResolvedTimes {
  readonly book: AnchorBook;
}

/** As `resolveTimes`, with what an explanation needs. */
export function resolveWithBook(plan: PlanDocument, anchors: Anchors): Resolution {
  const book = new AnchorBook(plan.items, anchors);
  const resolver = new TimeResolver(book, new WorkCalendar(anchors.holidays));
  resolveItems(plan.items, book, resolver);
  const items = new Map(plan.items.map(({ key }) => [key, itemInstants(key, book)]));
  const tasks = new Map<string, TaskInstants>();
  plan.assignments.forEach(({ department, tasks: planned }, a) =>
    planned.forEach((task, t) => {
      const at = taskInstants(task, book, resolver, `assignments[${a}].tasks[${t}]`);
      tasks.set(taskPlanKey(department, task.key), at);
    }),
  );
  return { items, tasks, findings: resolver.findings, book };
}

/**
 * Turns every time of a plan into an instant (F2). Pure, and each point is looked at once. Cycles,
 * unknown anchors and unreadable times are findings with their path. An open time stays `null`, and so
 * does what hangs on it. What hangs on a real event is an estimate until it has happened.
 */
export function resolveTimes(plan: PlanDocument, anchors: Anchors): ResolvedTimes {
  const { items, tasks, findings } = resolveWithBook(plan, anchors);
  return { items, tasks, findings };
}
