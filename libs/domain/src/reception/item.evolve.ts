import type { Fact } from '../fact';
import type { World } from '../world';
import type { ItemFact } from './item.fact';
import type { ItineraryItem } from './reception';

/** The fields an undo puts back. */
const UNDOABLE = [
  'status',
  'actualStart',
  'actualEnd',
  'expectedEnd',
  'skipReason',
  'overrunTold',
] as const;

type Reported = Extract<ItemFact, { type: 'ItemProgressed' | 'ItemEndAnnounced' }>;

/** An act of two facts, such as landed, is undone as one. */
function remember(item: ItineraryItem, fact: Reported): Pick<ItineraryItem, 'lastAct'> {
  if (item.lastAct?.id === fact.act.id) return { lastAct: item.lastAct };
  const before = Object.fromEntries(UNDOABLE.map((field) => [field, item[field]]));
  return { lastAct: { id: fact.act.id, by: fact.act.by, at: fact.received, before } };
}

function reported(item: ItineraryItem, fact: ItemFact): Partial<ItineraryItem> | null {
  switch (fact.type) {
    case 'ItemChanged':
      return fact.private.item;
    case 'ItemRemoved':
      return { status: 'removed' };
    case 'ItemProgressed':
      return {
        ...remember(item, fact),
        status: fact.status,
        ...(fact.status === 'started' ? { actualStart: fact.at, endFired: 0 } : {}),
        ...(fact.status === 'ended' ? { actualEnd: fact.at } : {}),
        ...(fact.status === 'skipped' ? { skipReason: fact.private.reason } : {}),
      };
    case 'ItemEndAnnounced':
      return { ...remember(item, fact), expectedEnd: fact.expectedEnd, endFired: 0 };
    case 'ItemExpected':
      return { expectedStart: fact.expectedStart, startFired: 0 };
    case 'ItemCorrected':
      return {
        ...fact.to,
        expectedEnd: null,
        skipReason: null,
        startFired: 0,
        endFired: 0,
        overrunTold: false,
        lastAct: null,
      };
    case 'ItemActUndone':
      return item.lastAct ? { ...item.lastAct.before, lastAct: null } : null;
    case 'ItemOverran':
      return { overrunTold: true };
    case 'ItemAdded':
      return null;
  }
}

/** Itinerary items after a fact. */
export function evolveItem(world: World, fact: Fact): World {
  if (!('itemKey' in fact)) return world;
  if (fact.type === 'ItemAdded') {
    const others = world.items.filter((i) => i.key !== fact.itemKey);
    return { ...world, items: [...others, fact.private.item] };
  }
  const items = world.items.map((i) => {
    const patch = i.key === fact.itemKey ? reported(i, fact) : null;
    return patch ? { ...i, ...patch } : i;
  });
  return { ...world, items };
}
