import type { Provision } from '../../plan/item-content';
import type { ItemClass } from '../../plan/item-kind';
import type { Spot } from '../words/clause';
import type { Words } from '../words/words';
import type { Hit } from './check';
import type { Judged, JudgedItem } from './judged';

/** Where a thing may stand: on items of some classes, or on work that hangs on no item. */
export type Where = ItemClass | 'none';

export const ITEM_CLASSES = [
  'travel',
  'transfer',
  'stay',
  'meal',
  'meeting',
  'visit',
  'other',
] as const satisfies readonly ItemClass[];

/** Is this item (or the lack of one) among the classes? No classes = anywhere. */
export const isAmong = (classes: readonly Where[], item: JudgedItem | undefined): boolean =>
  classes.length === 0 || classes.includes(item?.class ?? 'none');

/** Items and tasks on which one of the codes stands. */
export function codeHits(
  on: Judged,
  codes: readonly Provision[],
  classes: readonly Where[] = [],
): Hit[] {
  const wanted = new Set<string>(codes);
  const among = (list: readonly Provision[] | undefined): Provision[] =>
    (list ?? []).filter((code) => wanted.has(code));
  const hit = (path: string, subject: string, found: readonly Provision[]): Hit[] =>
    found.length ? [{ path: `${path}.provisions`, subject, detail: found.join('、') }] : [];
  return [
    ...on.items.flatMap((one) =>
      isAmong(classes, one) ? hit(one.path, one.subject, among(one.item.provisions)) : [],
    ),
    ...on.marked.flatMap(({ task, path, subject }) =>
      isAmong(classes, on.itemOf(task.item)) ? hit(path, subject, among(task.provisions)) : [],
    ),
  ];
}

/** Texts that mean one of the words. */
export const wordHits = (
  on: Judged,
  words: Words,
  classes: readonly Where[] = [],
  source: Spot['source'] | 'both' = 'text',
): Hit[] =>
  on.words
    .find(words, source)
    .filter(({ spot }) => isAmong(classes, on.itemOf(spot.item)))
    .map(({ spot, word }) => ({ path: spot.path, subject: spot.subject, detail: word }));

/** Guests at an item. */
export const headsAt = (on: Judged, one: JudgedItem): number | null =>
  one.item.headCount ?? on.facts.headCount;
