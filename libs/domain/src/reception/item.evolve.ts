import type { Fact } from '../fact';
import type { World } from '../world';
import type { ItineraryItem } from './reception';

/** Itinerary items after a fact. */
export function evolveItem(world: World, fact: Fact): World {
  const patch = (key: string, change: Partial<ItineraryItem>): World => ({
    ...world,
    items: world.items.map((i) => (i.key === key ? { ...i, ...change } : i)),
  });
  switch (fact.type) {
    case 'ItemAdded':
      return {
        ...world,
        items: [...world.items.filter((i) => i.key !== fact.itemKey), fact.private.item],
      };
    case 'ItemChanged':
      return patch(fact.itemKey, fact.private.item);
    case 'ItemRemoved':
      return patch(fact.itemKey, { status: 'removed' });
    case 'ItemProgressed':
      return patch(fact.itemKey, {
        status: fact.status,
        ...(fact.status === 'started' ? { actualStart: fact.at } : {}),
        ...(fact.status === 'ended' ? { actualEnd: fact.at } : {}),
        ...(fact.status === 'skipped' ? { skipReason: fact.private.reason } : {}),
      });
    default:
      return world;
  }
}
