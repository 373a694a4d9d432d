import type { ItemConflict } from '../amendment/preview';
import type { PlanItem } from '../plan/plan-document';
import { isFixed, standsBeside } from '../plan/item-kind';
import type { ItineraryItem } from '../reception/reception';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import { runningEnd } from './running-end';
import { sameGuests } from './same-guests';

/** One stop of the itinerary: as planned, as it was, and as it is to be expected now (F48). */
export interface CourseStop {
  readonly key: string;
  readonly plannedStart: Instant | null;
  readonly plannedEnd: Instant | null;
  /** What really happened, else what is to be expected. */
  readonly expectedStart: Instant | null;
  readonly expectedEnd: Instant | null;
  /** How far it is behind the plan (ahead: negative), in whole minutes; `null` without a time. */
  readonly offsetMinutes: number | null;
  /** The earlier item that makes it late. */
  readonly pushedBy: string | null;
  /** It is fixed like a train and stays: what runs into it, and by how much. */
  readonly conflicts: readonly ItemConflict[];
}

/** What the course needs of the plan beside the rows. */
export type CourseItem = Pick<PlanItem, 'key' | 'kind' | 'hardness' | 'travelMinutes'>;

interface Push {
  readonly by: number;
  readonly item: string;
}

/** By how much an earlier stop that overruns reaches into a later item, the way there included. */
function pushOf(before: CourseStop, item: ItineraryItem, travel: number): Push | null {
  const { expectedEnd, plannedEnd } = before;
  if (item.startAt === null || expectedEnd === null || plannedEnd === null) return null;
  const late = expectedEnd - plannedEnd;
  if (late <= 0 || plannedEnd > item.startAt) return null;
  // A buffer that was too short from the start is the plan's fault, not the overrun's.
  const by = Math.min(late, expectedEnd + travel * MINUTE - item.startAt);
  return by > 0 ? { by, item: before.key } : null;
}

const offsetOf = (from: Instant | null, to: Instant | null): number | null =>
  from === null || to === null ? null : Math.round((to - from) / MINUTE);

/** An item that has begun: its expected end is never in the past. */
function begun(item: ItineraryItem, now: Instant): CourseStop {
  const end = runningEnd(item);
  const runs = item.status === 'started';
  const expectedEnd = end !== null && runs ? Math.max(end, now) : end;
  return {
    key: item.key,
    plannedStart: item.startAt,
    plannedEnd: item.endAt,
    expectedStart: item.actualStart,
    expectedEnd,
    offsetMinutes:
      offsetOf(item.endAt, expectedEnd) ?? offsetOf(item.startAt, item.actualStart) ?? null,
    pushedBy: null,
    conflicts: [],
  };
}

/** An item to come. Nobody having reported anything, the clock alone makes nothing late. */
function coming(
  item: ItineraryItem,
  planned: CourseItem,
  before: readonly CourseStop[],
): CourseStop {
  const travel = planned.travelMinutes ?? 0;
  const pushes = before.flatMap((stop) => pushOf(stop, item, travel) ?? []);
  const worst = pushes.reduce<Push | null>((a, b) => (a === null || b.by > a.by ? b : a), null);
  const fixed = isFixed(planned);
  const told = item.expectedStart ?? item.startAt;
  const moved = fixed || worst === null || item.startAt === null ? null : item.startAt + worst.by;
  const start = moved === null || told === null ? told : Math.max(told, moved);
  const length = item.startAt === null || item.endAt === null ? null : item.endAt - item.startAt;
  return {
    key: item.key,
    plannedStart: item.startAt,
    plannedEnd: item.endAt,
    expectedStart: start,
    expectedEnd: start === null || length === null ? null : start + length,
    offsetMinutes: offsetOf(item.startAt, start),
    pushedBy: fixed ? null : (worst?.item ?? null),
    conflicts: fixed ? pushes.map((p) => ({ item: p.item, with: item.key, by: p.by })) : [],
  };
}

const over = (item: ItineraryItem): CourseStop => ({
  key: item.key,
  plannedStart: item.startAt,
  plannedEnd: item.endAt,
  expectedStart: null,
  expectedEnd: null,
  offsetMinutes: null,
  pushedBy: null,
  conflicts: [],
});

/**
 * How the itinerary is to be expected to go on at `now`, in order of its planned starts: what overruns
 * pushes later soft items of the same guests, the way included; fixed ones stay, and what runs into
 * them is named (F48, F49). Nothing is decided here: only an amendment moves the plan.
 */
export function expectedCourse(
  items: readonly ItineraryItem[],
  plan: readonly CourseItem[],
  now: Instant,
): readonly CourseStop[] {
  const planned = new Map(plan.map((i) => [i.key, i]));
  const order = items
    .filter((i) => i.status !== 'removed')
    .sort((a, b) => (a.startAt ?? Infinity) - (b.startAt ?? Infinity) || a.position - b.position);
  const rows = new Map(order.map((i) => [i.key, i]));
  const isBefore = ({ key }: CourseStop, item: ItineraryItem): boolean => {
    const row = rows.get(key);
    return row !== undefined && !standsBeside(row) && sameGuests(row, item);
  };
  return order.reduce<CourseStop[]>((stops, item) => {
    const before = standsBeside(item) ? [] : stops.filter((s) => isBefore(s, item));
    const stop =
      item.status === 'skipped'
        ? over(item)
        : item.status === 'planned'
          ? coming(item, planned.get(item.key) ?? item, before)
          : begun(item, now);
    return [...stops, stop];
  }, []);
}
