import type { Instant } from '../time/instant';

/** A point of a plan in time. */
export interface Timed {
  /** By what is known: real where it hangs on something real that has happened. `null` = open. */
  readonly at: Instant | null;
  /** As planned, whatever has really happened. */
  readonly planned: Instant | null;
  /** `at` hangs on something real that has not happened yet. */
  readonly estimate: boolean;
}

export const OPEN: Timed = { at: null, planned: null, estimate: false };

export const timed = (at: Instant | null): Timed => ({ at, planned: at, estimate: false });

/** The same move made to both lights of a point. */
export function moved(point: Timed, move: (at: Instant) => Instant | null): Timed {
  const { at, planned, estimate } = point;
  const to = at === null ? null : move(at);
  return {
    at: to,
    planned: planned === at ? to : planned === null ? null : move(planned),
    estimate: estimate && to !== null,
  };
}

const isOpen = (t: Timed): boolean => t.at === null;

/**
 * The earliest; open when one of them is open. It is an estimate when the one that wins is: whatever
 * else still moves can only make it earlier, and is told then.
 */
export function earliestOf(all: readonly Timed[]): Timed {
  if (all.length === 0 || all.some(isOpen)) return OPEN;
  const at = Math.min(...all.map((t) => t.at ?? 0));
  return {
    at,
    planned: planned(all, Math.min),
    estimate: all.filter((t) => t.at === at).every((t) => t.estimate),
  };
}

/** The latest; open when one of them is open, and an estimate as long as one of them may grow. */
export function latestOf(all: readonly Timed[]): Timed {
  if (all.length === 0 || all.some(isOpen)) return OPEN;
  return {
    at: Math.max(...all.map((t) => t.at ?? 0)),
    planned: planned(all, Math.max),
    estimate: all.some((t) => t.estimate),
  };
}

const planned = (
  all: readonly Timed[],
  pick: (...instants: Instant[]) => Instant,
): Instant | null =>
  all.some((t) => t.planned === null) ? null : pick(...all.map((t) => t.planned ?? 0));
