import { waysOf } from '../itinerary-course/same-guests';
import type { PlanDocument, PlanItem } from '../plan/plan-document';
import { itemKind } from '../plan/item-kind';
import type { ResolvedTimes } from '../plan/resolve-times';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import type { WeakPoint } from './weak-point';
import { weakPointId } from './weak-point';

/** Between two places for which no way is given: guests need at least that long to go over. */
const AT_LEAST = 10 * MINUTE;

interface Timed {
  readonly item: PlanItem;
  readonly start: Instant;
  readonly end: Instant;
}

const elsewhere = (a: PlanItem, b: PlanItem): boolean =>
  Boolean(a.place) && Boolean(b.place) && a.place !== b.place;

/** The way from one item to the next, in ms. An item that is the way itself needs none before it. */
export function wayTo(from: PlanItem, to: PlanItem): number {
  if (to.travelMinutes != null) return to.travelMinutes * MINUTE;
  const moving = [from, to].some((i) => itemKind(i.kind).class === 'transfer');
  return !moving && elsewhere(from, to) ? AT_LEAST : 0;
}

/** Something that goes on while the guests are at another item, such as 医疗保障 or 新闻报道. */
const alongside = (outer: Timed, inner: Timed): boolean =>
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  (itemKind(inner.item.kind).class === 'other' || !elsewhere(outer.item, inner.item)) &&
  inner.end > inner.start;

/** The items of one group of guests in the order of their times. */
function courses(plan: PlanDocument, times: ResolvedTimes): Timed[][] {
  const timed = plan.items.flatMap((item): Timed[] => {
    const at = times.items.get(item.key);
    if (!at || at.start === null) return [];
    return [{ item, start: at.start, end: at.end ?? at.start }];
  });
  timed.sort((a, b) => a.start - b.start || b.end - a.end);
  return waysOf(timed, (t) => t.item);
}

function along(course: readonly Timed[]): WeakPoint[] {
  const found: WeakPoint[] = [];
  let last: Timed | null = null;
  for (const next of course) {
    if (last && alongside(last, next)) continue;
    const short: number = last ? wayTo(last.item, next.item) - (next.start - last.end) : 0;
    if (last && short > 0) {
      found.push({
        code: 'buffer.missing',
        item: next.item.key,
        with: { item: last.item.key },
        at: next.start,
        by: short,
      });
    }
    last = next;
  }
  return found;
}

/** Items that follow each other without the time for the way between them. */
export function findMissingBuffers(plan: PlanDocument, times: ResolvedTimes): WeakPoint[] {
  const found = courses(plan, times).flatMap(along);
  return [...new Map(found.map((w) => [weakPointId(w), w])).values()];
}
