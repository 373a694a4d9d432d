import { COMPANION_ROLES } from '../../plan/item-content';
import { flag, listOf, object, oneOf, optional, whole } from '../parameters';
import { halfRanksAbove, rankNamed, RANKS, type Rank } from '../rank';
import { defineCheck } from './check';
import { ITEM_CLASSES } from './hits';

const highest = (ranks: readonly (Rank | null)[]): Rank | null =>
  RANKS.find((rank) => ranks.includes(rank)) ?? null;

const parameters = object({
  classes: listOf(oneOf(ITEM_CLASSES), 1),
  roles: listOf(oneOf(COMPANION_ROLES), 1),
  /** May stand so many half ranks above the guest … */
  above: whole(0, 10),
  /** … or below. */
  below: whole(0, 10),
  exceptBreakfast: optional(flag, true),
});

/** The highest of ours at an item against the lead guest's rank (对等), in half ranks. */
export const counterpartRank = defineCheck({
  parameters,
  find: (on, p) =>
    on.items.flatMap(({ item, path, subject, class: itemClass }) => {
      if (on.leadRank === null || !p.classes.includes(itemClass)) return [];
      if (p.exceptBreakfast && item.meal?.form === 'breakfast') return [];
      const ours = (item.companions ?? []).filter((c) => p.roles.includes(c.role));
      const rank = highest(ours.map((c) => rankNamed(c.rank)));
      if (rank === null) return [];
      const above = halfRanksAbove(rank, on.leadRank);
      if (above <= p.above && above >= -p.below) return [];
      return [{ path: `${path}.companions`, subject, detail: `${rank} / ${on.leadRank}` }];
    }),
});
