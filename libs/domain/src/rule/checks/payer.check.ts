import { PROVISIONS } from '../../plan/item-content';
import { listOf, object, oneOf, optional, text } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, ITEM_CLASSES, wordHits } from './hits';

const parameters = object({
  side: oneOf(['host', 'guest'] as const),
  codes: optional(listOf(oneOf(PROVISIONS)), []),
  words,
  /** Cost classes of budget lines … */
  costs: optional(listOf(text(40)), []),
  /** … that hang on items of these classes. */
  classes: optional(listOf(oneOf(ITEM_CLASSES)), []),
});

/** What one side may not pay: by code, in words, or as a line of the budget. */
export const payer = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, p) => [
    ...(on.plan.budget ?? []).flatMap((line, i) => {
      const item = on.itemOf(line.item);
      const meant =
        line.payer === p.side &&
        line.amount > 0 &&
        p.costs.includes(line.class) &&
        item !== undefined &&
        p.classes.includes(item.class);
      const path = `budget[${i}].payer`;
      return meant ? [{ path, subject: `budget:${line.key}`, detail: item.item.title }] : [];
    }),
    ...codeHits(on, p.codes),
    ...wordHits(on, p.words),
  ],
});
