import {
  shiftTimePoint,
  TimeExplainer,
  type Anchors,
  type HolidayYear,
  type PlanDocument,
  type PlanItem,
  type TimePoint,
} from '@app/domain';
import { useDeferredValue, useMemo } from 'react';
import { dayKey } from '../../../time';
import { wallInstantText, wallText } from '../../../time/wall';
import { useDocument, usePlan } from '../context';

/** The instants of the plan as it is written now; a moment behind while somebody types. */
export function useTimes(): TimeExplainer {
  const { anchors } = usePlan();
  const document = useDeferredValue(useDocument());
  return useMemo(() => new TimeExplainer(document, anchors), [document, anchors]);
}

/** The anchors of a reception as it stands: batches, zone, working days, and when the plan was approved. */
export function anchorsFor(
  reception: {
    readonly workSince: string | null;
    readonly facts: { readonly zone?: string; readonly batches?: readonly RawBatch[] };
  },
  holidays: readonly HolidayYear[],
): Anchors {
  const at = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);
  return {
    zone: reception.facts.zone ?? 'UTC',
    approvedAt: at(reception.workSince),
    holidays,
    batches: (reception.facts.batches ?? []).map((batch) => ({
      key: batch.key,
      direction: batch.direction,
      at: at(batch.at),
      mode: batch.mode ?? null,
      number: batch.number ?? null,
      place: batch.place ?? null,
      group: batch.group ?? null,
    })),
  };
}

interface RawBatch {
  readonly key: string;
  readonly direction: 'arrival' | 'departure';
  readonly at?: string | null;
  readonly mode?: string | null;
  readonly number?: string | null;
  readonly place?: string | null;
  readonly group?: string | null;
}

/** One line of the itinerary with its instants. */
export interface TimedItem {
  readonly item: PlanItem;
  readonly start: number | null;
  readonly end: number | null;
  readonly zone: string;
  /** "2026-11-24"; empty while nothing before it has a time. */
  readonly day: string;
}

/** The items in the order of time; one without a time stays behind the one it was written after. */
export function timedItems(plan: PlanDocument, times: TimeExplainer): TimedItem[] {
  let last = -Infinity;
  let day = '';
  const known = plan.items.map((item, index) => {
    const at = times.times.items.get(item.key);
    const zone = times.zoneOf(item.key);
    const start = at?.start ?? null;
    if (start !== null) [last, day] = [start, dayKey(start, zone)];
    return { item, start, end: at?.end ?? null, zone, day, index, sort: start ?? last };
  });
  return known.sort((a, b) => (a.sort === b.sort ? a.index - b.index : a.sort - b.sort));
}

/** A typed time of day as "HH:MM": "840", "8:40", "08：40"; null when it is none. */
export function readClock(text: string): string | null {
  const [, hours, minutes = '00'] =
    /^(\d{1,2})[:.]?(\d{2})?$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** A time moved to another instant: what follows something goes on following it. */
export function movedTo(
  point: TimePoint | null | undefined,
  from: number | null,
  to: number,
  zone: string,
): TimePoint {
  if (point === null || point === undefined || from === null)
    return wallInstantText(wallText(to, zone), zone);
  const isOnWall = typeof point !== 'string' && 'anchor' in point && point.at !== undefined;
  const sameDay = dayKey(from, zone) === dayKey(to, zone);
  if (isOnWall && sameDay && !/T/.test(point.offset ?? ''))
    return { ...point, at: wallText(to, zone).slice(11) };
  return shiftTimePoint(point, to - from, from);
}

/** Moves an item, or one end of it, by so many milliseconds. */
export function movedItem(
  { item, start, end, zone }: TimedItem,
  by: number,
  edge: 'both' | 'start' | 'end',
): Partial<PlanItem> {
  const moved: { start?: TimePoint; end?: TimePoint } = {};
  const follows =
    typeof item.end === 'object' &&
    item.end !== null &&
    'anchor' in item.end &&
    item.end.anchor === `item:${item.key}`;
  if (edge !== 'end' && start !== null) moved.start = movedTo(item.start, start, start + by, zone);
  if (end !== null && (edge === 'end' || (edge === 'both' && !follows)))
    moved.end = movedTo(item.end, end, end + by, zone);
  if (end !== null && edge === 'start' && follows)
    moved.end = movedTo(item.end, end, end - by, zone);
  return moved;
}

/** The time of day an item starts at, set on its day. */
export function startAt(timed: TimedItem, clock: string, fallbackDay: string): Partial<PlanItem> {
  const day = timed.day || fallbackDay;
  const to = Date.parse(wallInstantText(`${day}T${clock}`, timed.zone));
  if (timed.start === null) return { start: wallInstantText(`${day}T${clock}`, timed.zone) };
  return movedItem(timed, to - timed.start, 'both');
}

/** The time of day an item ends at: on the day it starts, or the next when that is before. */
export function endAt(timed: TimedItem, clock: string, fallbackDay: string): Partial<PlanItem> {
  const day = timed.start === null ? fallbackDay : dayKey(timed.start, timed.zone);
  const same = Date.parse(wallInstantText(`${day}T${clock}`, timed.zone));
  const to = timed.start !== null && same <= timed.start ? same + 24 * 3_600_000 : same;
  return { end: movedTo(timed.item.end, timed.end, to, timed.zone) };
}
