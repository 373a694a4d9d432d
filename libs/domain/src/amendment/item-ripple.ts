import { canonicalJson } from '../canonical-json';
import type { Fact } from '../fact';
import type { ItineraryItem } from '../reception/reception';
import type { World } from '../world';
import type { BatchRipple, ItemRipple } from './preview';

const timesOf = (row: ItineraryItem): NonNullable<ItemRipple['from']> => ({
  start: row.startAt,
  end: row.endAt,
});

/** What a plan says of an item beside its times; what has happened of it is no word of the plan. */
const contentOf = (row: ItineraryItem): string => {
  const { kind, title, place, zone, guestGroup, restricted } = row;
  return canonicalJson({ kind, title, place, zone, guestGroup, restricted });
};

function changed(was: ItineraryItem, is: ItineraryItem, byRipple: boolean): ItemRipple[] {
  const moved = was.startAt !== is.startAt || was.endAt !== is.endAt;
  const other = contentOf(was) !== contentOf(is);
  if (!moved && !other) return []; // only its number in the list is another
  return [
    {
      item: is.key,
      title: is.title,
      change: other ? 'changed' : 'moved',
      from: timesOf(was),
      to: timesOf(is),
      byRipple,
      zoneFrom: was.zone,
      zoneTo: is.zone,
      placeFrom: was.place,
      placeTo: is.place,
    },
  ];
}

/** What becomes of the itinerary, from the facts that publishing gives. */
export function itemRipple(
  facts: readonly Fact[],
  before: World,
  rippled: readonly string[],
): readonly ItemRipple[] {
  const rows = new Map(before.items.map((i) => [i.key, i]));
  return facts.flatMap((fact): ItemRipple[] => {
    if (fact.type === 'ItemChanged') {
      const was = rows.get(fact.itemKey);
      return was ? changed(was, fact.private.item, rippled.includes(fact.itemKey)) : [];
    }
    if (fact.type === 'ItemAdded') {
      const { item } = fact.private;
      const { key, title, place, zone } = item;
      const to = { from: null, to: timesOf(item), placeFrom: null, placeTo: place };
      return [
        { item: key, title, change: 'added', byRipple: false, zoneFrom: null, zoneTo: zone, ...to },
      ];
    }
    if (fact.type !== 'ItemRemoved') return [];
    const was = rows.get(fact.itemKey);
    if (!was) return [];
    const { key, title, place, zone } = was;
    const gone = { from: timesOf(was), to: null, placeFrom: place, placeTo: null };
    return [
      {
        item: key,
        title,
        change: 'removed',
        byRipple: false,
        zoneFrom: zone,
        zoneTo: null,
        ...gone,
      },
    ];
  });
}

/** Arrivals and departures that stand elsewhere. */
export function batchRipple(before: World, after: World): readonly BatchRipple[] {
  const was = new Map(before.reception.batches.map((b) => [b.key, b.at]));
  return after.reception.batches
    .filter((b) => was.get(b.key) !== b.at)
    .map(({ key, direction, at }) => ({
      batch: key,
      direction,
      from: was.get(key) ?? null,
      to: at,
    }));
}
