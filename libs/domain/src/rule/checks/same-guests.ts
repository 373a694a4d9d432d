import { waysOf } from '../../itinerary-course/same-guests';
import type { Judged, JudgedItem } from './judged';

/**
 * Timed items in the order in which each group of guests goes through them. Groups run side by side;
 * in an item without a group all take part.
 */
export function waysOfGuests(on: Judged, without: readonly string[] = []): JudgedItem[][] {
  const timed = on.items
    .filter((one) => one.start !== null && !without.includes(one.item.kind))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
  return waysOf(timed, (one) => one.item);
}
