import { itemKind } from '../plan/item-kind';
import type { Batch, ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';
import { HOUR } from '../time/instant';
import { localDay } from '../time/local-day';
import type { World } from '../world';
import type { FlightStatus } from './flight-status';
import { flightKey } from './flight-status';

/** An accepted delay may carry a flight past midnight: it is still the same flight. */
const SAME_FLIGHT = 12 * HOUR;

/** What of a reception goes by a flight, as planned now. */
export interface FlightMatch {
  readonly batches: readonly Batch[];
  /** Travel items that name the flight without hanging on such a batch. */
  readonly items: readonly ItineraryItem[];
  /** Travel items that go with the batches. */
  readonly along: readonly ItineraryItem[];
}

const goes = (status: FlightStatus, at: Instant | null, zone: string): boolean =>
  at !== null &&
  (localDay(at, zone) === status.date || Math.abs(status.expected - at) <= SAME_FLIGHT);

const isTravel = (item: ItineraryItem, { direction }: FlightStatus): boolean =>
  itemKind(item.kind).class === 'travel' && item.kind.startsWith(direction);

/** The batches and travel items of a reception that this flight carries; those that are over, left out. */
export function matchFlight(
  { reception: r, items }: Pick<World, 'reception' | 'items'>,
  status: FlightStatus,
): FlightMatch {
  const key = flightKey(status.flight);
  const batches = r.batches.filter(
    (b) =>
      b.direction === status.direction &&
      b.number !== null &&
      flightKey(b.number) === key &&
      goes(status, b.at, r.zone),
  );
  const travels = items.filter((i) => i.status === 'planned' && isTravel(i, status));
  const along = travels.filter((i) => batches.some((b) => b.at !== null && b.at === i.startAt));
  const named = travels.filter(
    (i) =>
      !along.includes(i) && flightKey(i.title).includes(key) && goes(status, i.startAt, i.zone),
  );
  return { batches, items: named, along };
}
