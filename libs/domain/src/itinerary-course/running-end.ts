import type { ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';

type Run = Pick<ItineraryItem, 'startAt' | 'endAt' | 'actualStart' | 'actualEnd' | 'expectedEnd'>;

/**
 * When an item that runs will be over: as announced, else as long after its real start as planned.
 * `null` when its end is open.
 */
export function runningEnd(item: Run): Instant | null {
  if (item.actualEnd !== null) return item.actualEnd;
  if (item.expectedEnd !== null || item.endAt === null) return item.expectedEnd;
  if (item.startAt === null || item.actualStart === null) return item.endAt;
  return item.actualStart + (item.endAt - item.startAt);
}
