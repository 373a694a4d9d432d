import type { PlanItem } from '../plan/plan-document';
import type { TimePoint } from '../plan/time-expression';
import { isAnchorTime } from '../plan/time-expression';
import { batchStarts, type BatchStart } from './batch-starts';
import { daysOf, type TemplateFacts } from './circumstances';
import type { Circumstances } from './condition';
import { judge } from './condition';
import { countedContent } from './counted-content';
import type { Skipped } from './skipped';
import type { DayTime, SopTemplate, TemplateItem } from './template';
import { isDayTime } from './template';

interface Itinerary {
  readonly items: readonly PlanItem[];
  readonly skipped: readonly Skipped[];
}

/**
 * The itinerary a template proposes where the office has none: an item for every day it is meant for;
 * the journey, the way and the room for every batch. Times are expressions: they follow the guests.
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
      const { key, title: name } = entry.item;
      const detail = verdict.open.join(', ');
      skipped.push({ what: 'item', key, name, reason: 'fact-open', detail });
      continue;
    }
    for (const start of startsOf(entry, facts, on)) {
      const item = timed(entry, start);
      const { heads, isFurther = false } = start;
      const counting = { item, on: { ...on, heads }, isFurther, skipped };
      items.push({ ...item, ...countedContent(entry, counting) });
    }
  }
  return { items, skipped };
}

interface Start {
  readonly suffix: string;
  readonly at: TimePoint;
  /** null: not known. */
  readonly heads: number | null;
  readonly group?: string | null;
  /** Where its guests come or leave. */
  readonly place?: string | null;
  /** How many they are, where that is told of them alone. */
  readonly headCount?: number | null;
  readonly isFurther?: boolean;
}

function startsOf(
  entry: TemplateItem,
  facts: TemplateFacts,
  { heads }: Circumstances,
): readonly Start[] {
  const { start } = entry;
  if (isDayTime(start)) {
    return dayStarts(start, daysOf(facts) ?? 1).map((one) => ({ ...one, heads }));
  }
  const each = batchStarts(entry, facts);
  if (each.length > 0) return each.map((one) => startOf(one, heads));
  const isJourney = isAnchorTime(start) && !start.offset && !start.at;
  const journey = facts.batches.find((b) => isJourney && b.direction === start.anchor);
  return [{ suffix: '', at: start, heads, place: journey?.place ?? null }];
}

/** Several groups come one after another: each has its own journey, way and rooms. */
const startOf = (one: BatchStart, all: number | null): Start => ({
  suffix: `-${one.key}`,
  at: one.at,
  heads: one.heads,
  group: one.name,
  place: one.place,
  headCount: one.heads === all ? null : one.heads,
  isFurther: !one.isFirst,
});

type DayStart = Pick<Start, 'suffix' | 'at'>;

function dayStarts({ day, at }: DayTime, days: number): readonly DayStart[] {
  if (typeof day === 'number') {
    return day < days ? [{ suffix: '', at: onDay(day, at) }] : [];
  }
  const starts: DayStart[] = [];
  for (let one = day.from; one <= days - 1 + day.to; one++) {
    starts.push({ suffix: `-d${one + 1}`, at: onDay(one, at) });
  }
  return starts;
}

const onDay = (day: number, at: string): TimePoint => ({
  anchor: 'arrival',
  ...(day > 0 ? { offset: `P${day}D` } : {}),
  at,
});

function timed({ item, lasts }: TemplateItem, start: Start): PlanItem {
  const key = item.key + start.suffix;
  return {
    ...item,
    key,
    title: start.group ? `${item.title} · ${start.group}` : item.title,
    ...(start.place ? { place: start.place } : {}),
    start: start.at,
    end: { anchor: `item:${key}`, edge: 'start', offset: lasts },
    ...(start.group ? { guestGroup: start.group } : {}),
    ...(start.headCount ? { headCount: start.headCount } : {}),
  };
}
