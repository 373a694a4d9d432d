import type { Instant } from '../time/instant';
import type { Span } from './presence';
import { overlapping } from './presence';

/** What keeps a person, or a group of guests, from being at both of two things. */
export interface Whereabouts<P> {
  /** Names all that makes two presences alike to `apart`, so that it is asked once for all of a spot. */
  readonly spot: (p: P) => string;
  /** Can one not be at both at once? */
  readonly apart: (a: P, b: P) => boolean;
}

/** Nobody is at two of them at once, wherever they are. */
export const EACH_ALONE: Whereabouts<unknown> = { spot: () => '', apart: () => true };

export interface Clash<P> {
  /** What began first, */
  readonly first: P;
  /** and what begins while it lasts. */
  readonly second: P;
}

/** All that goes on at one spot at a moment of the walk. */
interface Spot<P> {
  /** What lasts longest there. */
  longest: P;
  /** Until when anything goes on there. */
  until: Instant;
  running: P[];
}

/** Walks one course in its order and shows each presence the other spots where something goes on. */
function walk<P extends Span>(
  course: readonly P[],
  { spot, apart }: Whereabouts<P>,
  meet: (elsewhere: readonly Spot<P>[], next: P) => void,
): void {
  const spots = new Map<string, Spot<P>>();
  for (const next of course) {
    const elsewhere: Spot<P>[] = [];
    for (const [name, there] of spots) {
      if (there.until <= next.from) spots.delete(name);
      else if (apart(there.longest, next)) elsewhere.push(there);
    }
    meet(elsewhere, next);
    const name = spot(next);
    const here = spots.get(name);
    if (!here) spots.set(name, { longest: next, until: next.until, running: [next] });
    else {
      here.running.push(next);
      if (next.until > here.until) Object.assign(here, { longest: next, until: next.until });
    }
  }
}

/**
 * What begins while the same person or group is still wanted elsewhere: each once, with what lasts
 * longest there. One pass over a course in its order.
 */
export function clashesOf<P extends Span>(
  course: readonly P[],
  where: Whereabouts<P>,
): readonly Clash<P>[] {
  const found: Clash<P>[] = [];
  walk(course, where, (elsewhere, second) => {
    if (elsewhere.length === 0) return;
    const { longest } = elsewhere.reduce((a, b) => (b.until > a.until ? b : a));
    found.push({ first: longest, second });
  });
  return found;
}

/** Every pair that clashes: one pass over a course in its order, and a step for each pair. */
export function clashingPairs<P extends Span>(
  course: readonly P[],
  where: Whereabouts<P>,
): readonly Clash<P>[] {
  const found: Clash<P>[] = [];
  walk(course, where, (elsewhere, second) => {
    for (const there of elsewhere) {
      there.running = there.running.filter(({ until }) => until > second.from);
      for (const first of there.running) {
        if (overlapping(first, second)) found.push({ first, second });
      }
    }
  });
  return found;
}
