import type { Span } from './presence';

/** From one stop to the next there is less time than is needed. All in ms. */
export interface ShortWay<P> {
  readonly before: P;
  readonly next: P;
  readonly gap: number;
  readonly needed: number;
}

/** What the way between two stops must leave time for, each thing by itself; ms. */
export type Needs<P> = (before: P, next: P) => readonly number[];

/** Where a course does not leave the time for the way from a stop to the next one. One pass. */
export function shortWays<P extends Span>(
  course: readonly P[],
  needs: Needs<P>,
  /** Goes on while the guests are at the stop before: no stop of its own. */
  alongside: (outer: P, inner: P) => boolean = () => false,
): readonly ShortWay<P>[] {
  const found: ShortWay<P>[] = [];
  let before: P | null = null;
  for (const next of course) {
    if (before) {
      const stop: P = before;
      if (alongside(stop, next)) continue;
      const gap = next.from - stop.until;
      for (const needed of needs(stop, next)) {
        if (gap < needed) found.push({ before: stop, next, gap, needed });
      }
    }
    before = next;
  }
  return found;
}
