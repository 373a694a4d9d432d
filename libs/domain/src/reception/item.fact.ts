import type { ActStamp } from '../fact';
import type { By, FactShape } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { ItemStatus, ItineraryItem } from './reception';

export interface ItemTimes {
  readonly startAt: Instant | null;
  readonly endAt: Instant | null;
}

/** What people have reported of an item. */
export type ItemRecord = Pick<ItineraryItem, 'status' | 'actualStart' | 'actualEnd'>;

/** The itinerary, as planned and as it really goes. */
export type ItemFact =
  | FactShape<'ItemAdded', { itemKey: string }, { item: ItineraryItem }>
  | FactShape<
      'ItemChanged',
      { itemKey: string; from: ItemTimes; to: ItemTimes },
      { item: ItineraryItem }
    >
  | FactShape<'ItemRemoved', { itemKey: string }>
  | FactShape<
      'ItemProgressed',
      { itemKey: string; status: ItemStatus; at: Instant; received: Instant; act: ActStamp } & By,
      { reason: string | null }
    >
  /** "The meal ends in ten minutes." */
  | FactShape<
      'ItemEndAnnounced',
      { itemKey: string; expectedEnd: Instant; received: Instant; act: ActStamp } & By
    >
  /** Told from outside, e.g. a flight's status: shown and reckoned with; it starts nothing. */
  | FactShape<'ItemExpected', { itemKey: string; expectedStart: Instant | null; at: Instant }>
  | FactShape<
      'ItemCorrected',
      { itemKey: string; from: ItemRecord; to: ItemRecord; received: Instant } & By,
      { reason: string }
    >
  | FactShape<'ItemActUndone', { itemKey: string; actId: string; at: Instant } & By>
  /** An overrun was told to the 总协调, once per item. */
  | FactShape<
      'ItemOverran',
      {
        itemKey: string;
        by: number;
        pushed: readonly string[];
        conflicts: readonly string[];
        /** A change was proposed for it, which tells the office by itself. */
        proposed: boolean;
      }
    >;
