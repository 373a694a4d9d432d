import { runningEnd } from '../itinerary-course/running-end';
import { sameGuests } from '../itinerary-course/same-guests';
import type { ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';
import { latest } from '../time/instant';
import type { World } from '../world';
import type { Deadline, ItemEdge } from './step';
import { stepBit } from './step';

/** Items that should be over before this one begins, for the same guests. */
const before = (item: ItineraryItem, items: readonly ItineraryItem[]): readonly ItineraryItem[] =>
  items.filter(
    (i) =>
      i.key !== item.key &&
      i.endAt !== null &&
      item.startAt !== null &&
      i.endAt <= item.startAt &&
      sameGuests(i, item),
  );

/** When a start should have been reported; not while what comes before it still runs. */
function startExpected(item: ItineraryItem, items: readonly ItineraryItem[]): Instant | null {
  const at = item.expectedStart ?? item.startAt;
  if (at === null) return null;
  const earlier = before(item, items);
  if (earlier.some((i) => i.status === 'started')) return null;
  return latest([at, ...earlier.map((i) => i.actualEnd)]);
}

/** When an end should have been reported: as announced, else not before the planned end. */
const endExpected = (item: ItineraryItem): Instant | null =>
  item.expectedEnd ?? latest([item.endAt, runningEnd(item)]);

/**
 * The edge of an item that is waited for, and since when it should have been reported: never before
 * work may be done, nor before the last that was said of the item, which may have been said late.
 */
export function awaitedEdge(
  item: ItineraryItem,
  items: readonly ItineraryItem[],
  workSince: Instant,
): { readonly edge: ItemEdge; readonly at: Instant } | null {
  const edge = item.status === 'planned' ? 'start' : item.status === 'started' ? 'end' : null;
  if (edge === null) return null;
  const at = edge === 'start' ? startExpected(item, items) : endExpected(item);
  return at === null ? null : { edge, at: Math.max(at, workSince, item.lastAct?.at ?? 0) };
}

/**
 * Nobody has reported that an item began or ended: somebody is asked, once, then the head of the office
 * (M13). The clock asks; it never starts or ends anything.
 */
export function itemDeadlines({
  reception: r,
  items,
}: Pick<World, 'reception' | 'items'>): Deadline[] {
  const { workSince } = r;
  if (r.status !== 'open' || workSince === null) return [];
  return items.flatMap((item): Deadline[] => {
    const awaited = awaitedEdge(item, items, workSince);
    if (!awaited) return [];
    const { edge } = awaited;
    const subject = { kind: 'item', key: item.key, edge } as const;
    const at = awaited.at + r.pace.askAfter;
    const fired = edge === 'start' ? item.startFired : item.endFired;
    const steps: readonly Deadline[] = [
      { subject, step: 'ask', at },
      { subject, step: 'office', at: at + r.pace.officeAfter },
    ];
    return steps.filter((d) => !(fired & stepBit(d.step)));
  });
}
