import { waysOf } from '../../itinerary-course/same-guests';
import type { Span } from '../../presence/presence';
import type { Judged, JudgedItem } from './judged';

/** An item that has a time; one whose end is open counts by its start. */
export interface TimedItem extends JudgedItem, Span {}

/**
 * Timed items in the order in which each group of guests goes through them. Groups run side by side;
 * in an item without a group all take part.
 */
export function waysOfGuests(on: Judged, without: readonly string[] = []): TimedItem[][] {
  const timed = on.items
    .flatMap((one): TimedItem[] =>
      one.start === null || without.includes(one.item.kind)
        ? []
        : [{ ...one, from: one.start, until: one.end ?? one.start }],
    )
    .sort((a, b) => a.from - b.from || (a.end ?? 0) - (b.end ?? 0));
  return waysOf(timed, (one) => one.item);
}
