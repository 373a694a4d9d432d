import type { Anchors } from '../plan/anchors';
import type { PlanItem } from '../plan/plan-document';
import { EMPTY_PLAN } from '../plan/plan-document';
import { itemKind } from '../plan/item-kind';
import { resolveTimes } from '../plan/resolve-times';
import { isAnchorTime } from '../plan/time-expression';
import type { Batch } from '../reception/reception';
import type { Instant } from '../time/instant';
import type { TemplateFacts } from './circumstances';
import { stayOf } from './circumstances';
import type { Skipped, SkipReason } from './skipped';

interface Placed {
  readonly item: PlanItem;
  readonly index: number;
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/**
 * Leaves out what the stay has no time for: before the guests are there, after they have gone, or
 * while they are at something else. Arrivals, departures and what hangs on them come first.
 */
export function fitItinerary(
  items: readonly PlanItem[],
  facts: TemplateFacts,
  anchors: Anchors,
): { readonly items: readonly PlanItem[]; readonly skipped: readonly Skipped[] } {
  const times = resolveTimes({ ...EMPTY_PLAN, items }, anchors);
  const placed = items.map((item, index): Placed => {
    const at = times.items.get(item.key);
    return { item, index, start: at?.start ?? null, end: at?.end ?? null };
  });
  const stay = stayOf(facts.batches);
  const kept: Placed[] = [];
  const busy: Placed[] = [];
  const skipped: Skipped[] = [];
  for (const one of [...placed].sort((a, b) => rank(a) - rank(b))) {
    const isOfBatch = batchOf(one, facts) !== null;
    const reason = isTravel(one) || isOfBatch ? null : reasonAgainst(one, stay, busy);
    if (reason) {
      const { key, title: name } = one.item;
      skipped.push({ what: 'item', key, name, reason });
      continue;
    }
    kept.push(one);
    if (!isAside(one, facts)) busy.push(isOfBatch ? forAll(one) : one);
  }
  return { items: kept.sort(byTime).map(({ item }) => item), skipped };
}

const isTravel = ({ item }: Placed): boolean => itemKind(item.kind).class === 'travel';

/** The batch whose journey, way or room it is, where there are several. */
function batchOf({ item }: Placed, { batches }: TemplateFacts): Batch | null {
  const { start } = item;
  const anchor = start && isAnchorTime(start) ? start.anchor : '';
  return batches.find(({ key }) => anchor === `batch:${key}`) ?? null;
}

/** A batch that comes after the first, or leaves before the last, holds up nobody's programme. */
function isAside(one: Placed, facts: TemplateFacts): boolean {
  const batch = batchOf(one, facts);
  if (batch === null || batch.at === null) return batch !== null;
  const { arrival, departure } = stayOf(facts.batches);
  return batch.at !== (batch.direction === 'arrival' ? arrival : departure);
}

/** Nothing begins for all before the first are there, and nothing when the last leave. */
const forAll = (one: Placed): Placed => ({ ...one, item: { ...one.item, guestGroup: null } });

/** What comes with the guests' travel is not given up for a meal. */
function rank({ item }: Placed): number {
  const { start } = item;
  const isRelative = typeof start === 'object' && start !== null && !('at' in start && start.at);
  return isRelative ? 0 : 1;
}

function reasonAgainst(
  { item, start, end }: Placed,
  stay: ReturnType<typeof stayOf>,
  kept: readonly Placed[],
): SkipReason | null {
  if (start === null || end === null) return null;
  if (stay.arrival !== null && start < stay.arrival) return 'outside-stay';
  if (stay.departure !== null && end > stay.departure) return 'outside-stay';
  const group = item.guestGroup ?? null;
  const clashes = kept.some(
    (other) =>
      (other.item.guestGroup ?? null) === group &&
      other.start !== null &&
      other.end !== null &&
      other.start < end &&
      start < other.end,
  );
  return clashes ? 'no-time-left' : null;
}

/** By time; what has none yet stays behind in the order of the template. */
function byTime(a: Placed, b: Placed): number {
  if (a.start !== null && b.start !== null) return a.start - b.start || a.index - b.index;
  if (a.start === null && b.start === null) return a.index - b.index;
  return a.start === null ? 1 : -1;
}
