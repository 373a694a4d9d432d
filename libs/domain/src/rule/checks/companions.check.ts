import { COMPANION_ROLES } from '../../plan/item-content';
import { listOf, object, oneOf, optional, share, whole, type ReadOf } from '../parameters';
import { words } from '../words/words';
import type { Hit } from './check';
import { defineCheck } from './check';
import { headsAt, isAmong, ITEM_CLASSES } from './hits';
import type { Judged } from './judged';

/** One row of a table of caps: up to so many guests, so many of ours. */
const row = object({
  upToGuests: optional(whole(1, 10_000), 10_000),
  /** So many … */
  most: optional(whole(0, 1000), 0),
  /** … and this share of the guests above `beyond`, rounded down. */
  share: optional(share, 0),
  beyond: optional(whole(0, 10_000), 0),
});

const parameters = object({
  table: listOf(row, 1),
  roles: listOf(oneOf(COMPANION_ROLES), 1),
  classes: listOf(oneOf(ITEM_CLASSES), 1),
  /** Texts that speak of people of ours: the number in them is read. */
  words,
});
type CompanionTable = ReadOf<typeof parameters>['table'];

/** How many of ours a table allows with so many guests; `null` when it does not say. */
function capOf(table: CompanionTable, guests: number): number | null {
  const found = table.find((r) => guests <= r.upToGuests);
  return found ? found.most + Math.floor(found.share * (guests - found.beyond) + 1e-9) : null;
}

const DIGITS = '一二三四五六七八九十';
const NUMBER = `(\\d{1,3}|[${DIGITS}两])`;
const COUNTS = [
  new RegExp(`陪(?:同|餐|客|员)[^\\d，。；]{0,8}?${NUMBER} ?[人名位]`, 'u'),
  new RegExp(`${NUMBER} ?[人名位][^，。；\\d]{0,6}陪(?:同|餐|客)`, 'u'),
  /(\d{1,3}) (?:companions|escorts)/u,
  /(?:companions|escorts)\D{0,8}(\d{1,3})/u,
];

function countIn(text: string): number | null {
  const said = COUNTS.map((count) => count.exec(text)?.[1]).find((n) => n !== undefined);
  if (said === undefined) return null;
  if (said === '两') return 2;
  return DIGITS.includes(said) ? DIGITS.indexOf(said) + 1 : Number(said);
}

function hit(
  on: Judged,
  at: Omit<Hit, 'detail'>,
  heads: number | null,
  ours: number,
  t: CompanionTable,
): Hit[] {
  const cap = heads === null ? null : capOf(t, heads);
  return cap !== null && ours > cap ? [{ ...at, detail: `${ours} > ${cap} (${heads})` }] : [];
}

/** People of our own side against a table of caps by the number of guests (F26). */
export const companions = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, { table, roles, classes, words: said }) => [
    ...on.items
      .filter((one) => isAmong(classes, one))
      .flatMap((one) => {
        const ours = (one.item.companions ?? []).filter((c) => roles.includes(c.role)).length;
        const at = { path: `${one.path}.companions`, subject: one.subject };
        return hit(on, at, headsAt(on, one), ours, table);
      }),
    ...on.words.find(said).flatMap(({ spot }) => {
      const ours = countIn(spot.text);
      const one = on.itemOf(spot.item);
      const heads = one ? headsAt(on, one) : on.facts.headCount;
      const at = { path: spot.path, subject: spot.subject };
      return ours === null ? [] : hit(on, at, heads, ours, table);
    }),
  ],
});
