import type { PlanItem } from './plan-document';

/**
 * What a doer reads of the item he works on, its times apart: they reach him through his own due
 * time. When the dinner is for twelve instead of eight, whoever works on it is asked again.
 */
export const AT_ITEM = [
  'title',
  'place',
  'guestGroup',
  'headCount',
  'companions',
  'meal',
  'rooms',
  'vehicles',
  'provisions',
] as const satisfies readonly (keyof PlanItem)[];

export type AtItem = Readonly<Partial<Record<(typeof AT_ITEM)[number], unknown>>>;

const isSaid = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

/** As much of an item; what it leaves open is left out. */
export const atItem = (item: PlanItem | undefined): AtItem | null =>
  item
    ? Object.fromEntries(
        AT_ITEM.filter((field) => isSaid(item[field])).map((field) => [field, item[field]]),
      )
    : null;
