import { PLAN_FIELDS } from '../plan-path';
import type { PlanItem } from '../plan-document';
import { isCarried, timedChanges } from './field-changes';
import type { Change, FieldChange, ItemDiff } from './plan-diff';
import type { PlanSide } from './plan-side';
import { itemsUnder, timedItem } from './plan-side';

const NO_ITEM = { times: {} };

/** Both sides of one key, and what it means that one of them is not there. */
export const changeOf = (before: unknown, after: unknown): Change =>
  before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';

/** All keys of both sides: those of `after` in its order, then those that are gone. */
export const keysOfBoth = (
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): readonly string[] => [...after.keys(), ...[...before.keys()].filter((key) => !after.has(key))];

function changesOfItem(before: PlanSide, after: PlanSide, key: string): readonly FieldChange[] {
  const [was, is] = [before.items.get(key), after.items.get(key)];
  return timedChanges(
    was ? timedItem(before, was) : NO_ITEM,
    is ? timedItem(after, is) : NO_ITEM,
    PLAN_FIELDS.items,
  );
}

type Mover = (key: string) => string | null;

/**
 * Which item has moved each item: an item whose times are stated as before moved because another one
 * did. Walks a chain once; a chain that runs in a circle has no mover.
 */
function moverOf(after: PlanSide, changes: ReadonlyMap<string, readonly FieldChange[]>): Mover {
  const known = new Map<string, string | null>();
  const find: Mover = (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, null);
    const item = after.items.get(key);
    const moved = (changes.get(key) ?? []).filter((c) => c.at && c.at.from !== c.at.to);
    const carried = moved.length > 0 && moved.every(isCarried);
    const cause = item && carried ? firstMoved(itemsUnderItem(item, key), changes, find) : null;
    known.set(key, cause);
    return cause;
  };
  return find;
}

const itemsUnderItem = (item: PlanItem, key: string): readonly string[] =>
  [...itemsUnder(item.start), ...itemsUnder(item.end)].filter((other) => other !== key);

function firstMoved(
  keys: readonly string[],
  changes: ReadonlyMap<string, readonly FieldChange[]>,
  find: Mover,
): string | null {
  const key = keys.find((k) => changes.get(k)?.some((c) => c.at && c.at.from !== c.at.to));
  return key === undefined ? null : (find(key) ?? key);
}

/** What became of every item, and who moves what. */
export interface ItemChanges {
  readonly items: readonly Omit<ItemDiff, 'followers'>[];
  /** The item behind the move of a time that hangs on these items, or `null`. */
  readonly mover: (keys: readonly string[]) => string | null;
}

/** Compares the itinerary. */
export function diffItems(before: PlanSide, after: PlanSide, zone: string): ItemChanges {
  const keys = keysOfBoth(before.items, after.items);
  const changes = new Map<string, readonly FieldChange[]>();
  for (const key of keys) {
    const fields = changesOfItem(before, after, key);
    if (fields.length > 0) changes.set(key, fields);
  }
  const mover = moverOf(after, changes);
  const items = [...changes].map(([key, fields]) => {
    const [was, is] = [before.items.get(key), after.items.get(key)];
    const shown = is ?? was;
    return {
      key,
      change: changeOf(was, is),
      title: shown?.title ?? key,
      guestGroup: shown?.guestGroup ?? null,
      zone: shown?.zone ?? zone,
      fields,
      follows: mover(key),
    };
  });
  return { items, mover: (under) => firstMoved(under, changes, mover) };
}
