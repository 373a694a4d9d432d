import { waysOf } from '../itinerary-course/same-guests';
import type { PlanDocument, PlanItem } from '../plan/plan-document';
import { itemKind } from '../plan/item-kind';
import type { ResolvedTimes } from '../plan/resolve-times';
import type { Span } from '../presence/presence';
import { shortWays } from '../presence/short-ways';
import { MINUTE } from '../time/instant';
import type { WeakPoint } from './weak-point';
import { weakPointId } from './weak-point';

/** Between two places for which no way is given: guests need at least that long to go over. */
const AT_LEAST = 10 * MINUTE;

interface Timed extends Span {
  readonly item: PlanItem;
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
  inner.from >= outer.from &&
  inner.until <= outer.until &&
  (itemKind(inner.item.kind).class === 'other' || !elsewhere(outer.item, inner.item)) &&
  inner.until > inner.from;

/** The items of one group of guests in the order of their times. */
function courses(plan: PlanDocument, times: ResolvedTimes): Timed[][] {
  const timed = plan.items.flatMap((item): Timed[] => {
    const at = times.items.get(item.key);
    if (!at || at.start === null) return [];
    return [{ item, from: at.start, until: at.end ?? at.start }];
  });
  timed.sort((a, b) => a.from - b.from || b.until - a.until);
  return waysOf(timed, (t) => t.item);
}

/** Items that follow each other without the time for the way between them. */
export function findMissingBuffers(plan: PlanDocument, times: ResolvedTimes): WeakPoint[] {
  const needs = (before: Timed, next: Timed): number[] => [wayTo(before.item, next.item)];
  const found = courses(plan, times).flatMap((course) =>
    shortWays(course, needs, alongside).map(({ before, next, gap, needed }): WeakPoint => ({
      code: 'buffer.missing',
      item: next.item.key,
      with: { item: before.item.key },
      at: next.from,
      by: needed - gap,
    })),
  );
  return [...new Map(found.map((w) => [weakPointId(w), w])).values()];
}
