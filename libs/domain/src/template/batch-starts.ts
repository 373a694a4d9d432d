import { itemKind } from '../plan/item-kind';
import type { TimePoint } from '../plan/time-expression';
import { isAnchorTime } from '../plan/time-expression';
import type { Batch } from '../reception/reception';
import type { TemplateFacts } from './circumstances';
import { isDayTime, type TemplateItem } from './template';

/** One batch of guests at an item that every batch has for itself. */
export interface BatchStart {
  readonly key: string;
  readonly at: TimePoint;
  /** How its guests are called; null: nobody said. */
  readonly name: string | null;
  /** Where they come or leave. */
  readonly place: string | null;
  /** null: not known of this batch alone. */
  readonly heads: number | null;
  /** The one that comes or leaves first: what there is once for the whole visit is with it. */
  readonly isFirst: boolean;
}

const GOES_WITH_GUESTS: readonly string[] = ['travel', 'transfer', 'stay'];

/**
 * The batches for which an item of the template is made one by one: what hangs on arrival or departure
 * and goes with the guests (the journey, the way, the room). What all take part in is made once, and so
 * is everything where there is one batch only: then the list is empty.
 */
export function batchStarts(entry: TemplateItem, facts: TemplateFacts): readonly BatchStart[] {
  const { start, item } = entry;
  if (isDayTime(start) || !isAnchorTime(start) || start.at) return [];
  if (!GOES_WITH_GUESTS.includes(itemKind(item.kind).class)) return [];
  const batches = facts.batches.filter((b) => b.direction === start.anchor);
  const [first, second] = [...batches].sort(byTime);
  if (!first || !second) return [];
  const heads = headsOf(batches, facts, first);
  return batches.map((batch) => ({
    key: batch.key,
    at: { ...start, anchor: `batch:${batch.key}` },
    name: batch.group ?? batch.number,
    place: start.offset ? null : batch.place,
    heads: heads(batch),
    isFirst: batch === first,
  }));
}

const byTime = (a: Batch, b: Batch): number => (a.at ?? Infinity) - (b.at ?? Infinity) || 0;

/**
 * As the list of guests counts them. While nobody of it has a batch, all rooms and cars stand at the
 * batch that comes first, so that they are counted once.
 */
function headsOf(
  batches: readonly Batch[],
  { batchHeads, headCount }: TemplateFacts,
  first: Batch,
): (batch: Batch) => number | null {
  const isCounted = batches.some(({ key }) => batchHeads?.has(key));
  if (isCounted) return ({ key }) => batchHeads?.get(key) ?? null;
  return (batch) => (batch === first ? headCount : null);
}
