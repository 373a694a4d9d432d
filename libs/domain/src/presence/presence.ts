import type { Instant } from '../time/instant';

/** From–until, somebody is wanted. The end is not included: touching is no clash. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** A person is wanted for a time; where, is for each caller to say. */
export interface Presence extends Span {
  readonly userId: string;
}

/** Do two spans have time in common? */
export const overlapping = (a: Span, b: Span): boolean => a.from < b.until && b.from < a.until;

/** In the order in which they begin; what begins together stays as it was given. */
export const inOrder = <P extends Span>(list: readonly P[]): P[] =>
  [...list].sort((a, b) => a.from - b.from);

/** The course of each person, in order. */
export function coursesOf<P extends Presence>(presences: readonly P[]): ReadonlyMap<string, P[]> {
  const courses = new Map<string, P[]>();
  for (const presence of inOrder(presences)) {
    const own = courses.get(presence.userId);
    if (own) own.push(presence);
    else courses.set(presence.userId, [presence]);
  }
  return courses;
}
