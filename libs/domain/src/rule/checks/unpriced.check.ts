import { BANQUETS, costLines, GIFTS } from '../budget/cost-lines';
import { object, oneOf } from '../parameters';
import { defineCheck } from './check';
import type { Hit } from './check';
import type { Judged, JudgedItem } from './judged';

const parameters = object({ reason: oneOf(['no-standard', 'no-rank'] as const) });

/** The line of the budget that an item would have, were there a price or a standard. */
function lineWanted({ item }: JudgedItem): string | null {
  if (item.meal && item.meal.payer !== 'guest' && BANQUETS.includes(item.meal.form)) {
    return `meal:${item.key}`;
  }
  const isGift = item.kind === 'gift' || item.provisions?.some((code) => GIFTS.includes(code));
  return isGift ? 'gift' : null;
}

/** What the host pays and nothing prices: it stands in the budget with nothing, or not at all. */
function unpriced(on: Judged): readonly Hit[] {
  const lines = costLines(on);
  const priced = new Set(lines.map((line) => line.key));
  const nothing = lines
    .filter((l) => l.payer === 'host' && l.standard === null && l.amount === 0 && l.item !== null)
    .map(({ path, key, item }) => ({
      ...{ path, subject: `budget:${key}` },
      detail: on.itemOf(item)?.item.title ?? key,
    }));
  const missing = on.items.flatMap((one): Hit[] => {
    const key = lineWanted(one);
    if (key === null || priced.has(key)) return [];
    return [{ path: one.path, subject: `budget:${key}`, detail: one.item.title }];
  });
  return [...nothing, ...missing];
}

/** Standards go by rank, nobody knows the lead guest's: the lowest is reckoned with. */
function rankless(on: Judged): readonly Hit[] {
  if (on.leadRank !== null) return [];
  const byRank = new Set(on.standards.filter((s) => s.rank !== 'any').map((s) => s.class));
  const classes = costLines(on).flatMap((l) => (byRank.has(l.class) ? [l.class] : []));
  if (classes.length === 0) return [];
  return [{ path: 'budget', subject: 'reception:rank', detail: [...new Set(classes)].join('、') }];
}

/** Costs that no price and no standard reaches, or whose standard hangs on a rank nobody knows. */
export const unpricedCosts = defineCheck({
  parameters,
  find: (on, { reason }) => (reason === 'no-standard' ? unpriced(on) : rankless(on)),
});
