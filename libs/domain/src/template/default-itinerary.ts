import type { PlanItem } from '../plan/plan-document';
import type { TimePoint } from '../plan/time-expression';
import { isAnchorTime } from '../plan/time-expression';
import type { Batch } from '../reception/reception';
import type { TemplateFacts } from './circumstances';
import { daysOf } from './circumstances';
import type { Circumstances } from './condition';
import { judge } from './condition';
import { countFor } from './scaled';
import type { Skipped } from './skipped';
import type { DayTime, Scaled, SopTemplate, TemplateItem } from './template';
import { isDayTime } from './template';

interface Itinerary {
  readonly items: readonly PlanItem[];
  readonly skipped: readonly Skipped[];
}

/**
 * The itinerary a template proposes where the office has none: an item for every day it is meant for,
 * an arrival and a departure for every batch. Times are expressions, so that they follow the guests.
 */
export function defaultItinerary(
  template: SopTemplate,
  facts: TemplateFacts,
  on: Circumstances,
): Itinerary {
  const items: PlanItem[] = [];
  const skipped: Skipped[] = [];
  for (const entry of template.itinerary) {
    const verdict = judge(entry.when, { ...on, kind: entry.item.kind });
    if (verdict === 'no') continue;
    if (verdict !== 'yes') {
      const detail = verdict.open.join(', ');
      skipped.push({ what: 'item', key: entry.item.key, reason: 'fact-open', detail });
      continue;
    }
    const content = contentOf(entry, on, skipped);
    for (const start of startsOf(entry, facts)) items.push(timed(entry, content, start));
  }
  return { items, skipped };
}

interface Start {
  readonly suffix: string;
  readonly at: TimePoint;
  readonly group: string | null;
  /** Where its guests come or leave. */
  readonly place?: string | null;
  /** Which of several it is. */
  readonly name?: string | null;
}

function startsOf(entry: TemplateItem, facts: TemplateFacts): readonly Start[] {
  const { start } = entry;
  if (isDayTime(start)) return dayStarts(start, daysOf(facts) ?? 1);
  if (!isAnchorTime(start)) return [{ suffix: '', at: start, group: null }];
  const batches = facts.batches.filter((b) => b.direction === start.anchor);
  if (start.offset || start.at) return [{ suffix: '', at: start, group: null }];
  if (batches.length < 2) {
    return [{ suffix: '', at: start, group: null, place: batches[0]?.place ?? null }];
  }
  return batches.map((batch) => batchStart(batch));
}

/** Several groups come one after another: each has its own arrival. */
const batchStart = (batch: Batch): Start => ({
  suffix: `-${batch.key}`,
  at: { anchor: `batch:${batch.key}` },
  group: batch.group,
  place: batch.place,
  name: batch.group ?? batch.number,
});

function dayStarts({ day, at }: DayTime, days: number): readonly Start[] {
  if (typeof day === 'number') {
    return day < days ? [{ suffix: '', at: onDay(day, at), group: null }] : [];
  }
  const starts: Start[] = [];
  for (let one = day.from; one <= days - 1 + day.to; one++) {
    starts.push({ suffix: `-d${one + 1}`, at: onDay(one, at), group: null });
  }
  return starts;
}

const onDay = (day: number, at: string): TimePoint => ({
  anchor: 'arrival',
  ...(day > 0 ? { offset: `P${day}D` } : {}),
  at,
});

function timed({ item, lasts }: TemplateItem, content: Partial<PlanItem>, start: Start): PlanItem {
  const key = item.key + start.suffix;
  return {
    ...item,
    ...content,
    key,
    title: start.name ? `${item.title} · ${start.name}` : item.title,
    ...(start.place ? { place: start.place } : {}),
    start: start.at,
    end: { anchor: `item:${key}`, edge: 'start', offset: lasts },
    ...(start.group === null ? {} : { guestGroup: start.group }),
  };
}

/** Rooms and cars for so many guests. */
function contentOf(entry: TemplateItem, on: Circumstances, skipped: Skipped[]): Partial<PlanItem> {
  const here = { ...on, kind: entry.item.kind };
  const counted = <T extends { count: number | Scaled; when?: TemplateItem['when'] }>(
    what: 'rooms' | 'vehicles',
    rows: readonly T[] | undefined,
  ): (Omit<T, 'when' | 'count'> & { count: number })[] =>
    (rows ?? []).flatMap(({ when, count, ...row }) => {
      const verdict = judge(when, here);
      if (verdict === 'no') return [];
      const number = verdict === 'yes' ? countFor(count, on.heads) : null;
      if (number === null) {
        const detail = verdict === 'yes' ? 'headCount' : verdict.open.join(', ');
        skipped.push({ what, key: entry.item.key, reason: 'fact-open', detail });
        return [];
      }
      return number === 0 ? [] : [{ ...row, count: number }];
    });
  const rooms = counted('rooms', entry.rooms);
  const vehicles = counted('vehicles', entry.vehicles);
  return { ...(rooms.length ? { rooms } : {}), ...(vehicles.length ? { vehicles } : {}) };
}
