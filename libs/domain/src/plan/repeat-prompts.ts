import { parseOffset } from '../time/duration';
import type { Instant } from '../time/instant';
import type { AnchorBook } from './anchor-book';
import type { PlanTask } from './plan-document';
import { PLAN_LIMITS } from './plan-document';
import type { TimeResolver } from './time-resolver';

/** How often, in ms; `null` when it is no exact duration above nothing. */
export function everyOf(text: string): number | null {
  const offset = parseOffset(text);
  return offset !== null && offset.days === 0 && offset.ms > 0 ? offset.ms : null;
}

const countIn = (from: Instant, until: Instant, every: number): number =>
  Math.max(0, Math.ceil((until - from) / every) - 1);

/**
 * The prompts of a repeated task: after `every`, twice `every` …, before its item ends; at the item's
 * real times as far as they are known. None while they are open. Faults are told with their path.
 */
export function promptsOf(
  task: PlanTask,
  book: AnchorBook,
  resolver: TimeResolver,
  path: string,
): readonly Instant[] {
  if (!task.repeat) return [];
  const key = task.repeat.item ?? task.item ?? null;
  const every = everyOf(task.repeat.every);
  if (every === null) resolver.fault('repeat.every-unreadable', `${path}.every`, task.repeat.every);
  if (key === null) resolver.fault('repeat.item-missing', path, task.key);
  else if (!book.items.has(key)) resolver.fault('repeat.item-unknown', `${path}.item`, key);
  if (every === null || key === null) return [];
  const [start, end] = [book.realEdge(key, 'start'), book.realEdge(key, 'end')];
  if (start.planned !== null && end.planned !== null) {
    const count = countIn(start.planned, end.planned, every);
    if (count > PLAN_LIMITS.occurrences) {
      resolver.fault('repeat.too-many', `${path}.every`, String(count));
      return [];
    }
  }
  if (start.at === null || end.at === null) return [];
  const from = start.at;
  const count = Math.min(countIn(from, end.at, every), PLAN_LIMITS.occurrences);
  return Array.from({ length: count }, (_, i) => from + (i + 1) * every);
}
