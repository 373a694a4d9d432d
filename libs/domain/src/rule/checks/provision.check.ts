import { PROVISIONS } from '../../plan/item-content';
import { listOf, object, oneOf, optional } from '../parameters';
import { words } from '../words/words';
import { defineCheck } from './check';
import { codeHits, ITEM_CLASSES, wordHits } from './hits';

const parameters = object({
  codes: optional(listOf(oneOf(PROVISIONS)), []),
  words,
  /** Only there; `none` = work that hangs on no item. Default: anywhere. */
  classes: optional(listOf(oneOf([...ITEM_CLASSES, 'none'] as const)), []),
});

/** Things that are bought, shown, given or set out: by code, or in the words of a text. */
export const provision = defineCheck({
  parameters,
  vocabulary: (p) => [p.words],
  find: (on, p) => [...codeHits(on, p.codes, p.classes), ...wordHits(on, p.words, p.classes)],
});
