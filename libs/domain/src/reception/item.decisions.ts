import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { decideCorrectItem, decideUndoItem } from './item-correction.decide';
import { decideExpectEnd, decideItem } from './item.decide';

type ItemCommand =
  `item.${'start' | 'end' | 'skip' | 'landed' | 'expect-end' | 'correct' | 'undo'}`;

/** What really happens to an item of the itinerary: one line per act. */
export const ITEM_DECISIONS: {
  readonly [K in ItemCommand]: (c: CommandOf<K>, on: Case) => Decision;
} = {
  'item.start': decideItem,
  'item.end': decideItem,
  'item.skip': decideItem,
  'item.landed': decideItem,
  'item.expect-end': decideExpectEnd,
  'item.correct': decideCorrectItem,
  'item.undo': decideUndoItem,
};
