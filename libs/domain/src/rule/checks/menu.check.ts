import { PROVISIONS } from '../../plan/item-content';
import { listOf, object, oneOf, optional } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, wordHits } from './hits';

const parameters = object({
  codes: optional(listOf(oneOf(PROVISIONS)), []),
  /** Looked for in dishes and in texts. */
  words,
  /** Looked for among the dishes only. */
  dishes: words,
});

/** Dishes that have no place on the table: in the list of dishes, by code, or in a text. */
export const menu = defineCheck({
  parameters,
  vocabulary: (p) => [p.words, p.dishes],
  find: (on, p) => [
    ...codeHits(on, p.codes),
    ...wordHits(on, p.words, [], 'both'),
    ...wordHits(on, p.dishes, [], 'dish'),
  ],
});
