import { PROVISIONS } from '../../plan/item-content';
import { listOf, object, oneOf, optional } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, wordHits } from './hits';

const parameters = object({
  what: listOf(oneOf(['alcohol', 'cigarettes'] as const), 1),
  codes: optional(listOf(oneOf(PROVISIONS)), []),
  words,
});

/** Alcohol or cigarettes at table: on the meal itself, by code, or in the words of a text. */
export const mealDrinks = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, { what, codes, words: said }) => [
    ...on.items.flatMap(({ item, path, subject }) =>
      what
        .filter((one) => item.meal?.[one] === true)
        .map((one) => ({ path: `${path}.meal.${one}`, subject, detail: one })),
    ),
    ...codeHits(on, codes),
    ...wordHits(on, said, [], 'both'),
  ],
});
