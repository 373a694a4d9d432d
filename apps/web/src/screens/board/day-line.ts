import type { Dto } from '../../api/client';
import type { Tone } from '../../parts/state';

type Item = Dto['ItineraryItemDto'];

const HOUR = 3_600_000;
/** The window: from so many hours before now, so many hours long. */
const BEFORE = 4;
export const SPAN = 14;

export interface DayWindow {
  readonly from: number;
  readonly to: number;
}

/** The window around now, beginning at a full hour. */
export function windowAt(now: number): DayWindow {
  const from = Math.floor(now / HOUR) * HOUR - BEFORE * HOUR;
  return { from, to: from + SPAN * HOUR };
}

/** Where an instant stands in the window, 0 to 1; outside of it, its edge. */
export const placeIn = (at: number, { from, to }: DayWindow): number =>
  Math.min(1, Math.max(0, (at - from) / (to - from)));

export interface Block {
  readonly key: string;
  readonly title: string;
  readonly left: number;
  readonly right: number;
  readonly state: 'done' | 'running' | 'planned' | 'wrong';
  readonly tone: Tone;
}

const start = (i: Item): number => Date.parse(i.actualStart ?? i.expectedStart ?? i.startAt ?? '');
const end = (i: Item): number =>
  Date.parse(i.actualEnd ?? i.expectedEnd ?? i.endAt ?? i.expectedStart ?? i.startAt ?? '');

function stateOf(i: Item, now: number): Pick<Block, 'state' | 'tone'> {
  if (i.status === 'done') return { state: 'done', tone: 'grn' };
  if (i.status === 'started') return { state: 'running', tone: 'blu' };
  if (i.unreported !== null || i.conflicts.length > 0) return { state: 'wrong', tone: 'amb' };
  return { state: start(i) < now ? 'wrong' : 'planned', tone: start(i) < now ? 'amb' : 'gry' };
}

/** The items that touch the window, as blocks. */
export function blocksOf(items: readonly Item[], window: DayWindow, now: number): Block[] {
  return items
    .filter((i) => start(i) < window.to && end(i) > window.from && i.status !== 'skipped')
    .map((i) => ({
      key: i.key,
      title: i.title,
      left: placeIn(start(i), window),
      right: placeIn(Math.max(end(i), start(i) + HOUR / 3), window),
      ...stateOf(i, now),
    }));
}

/** What comes next, the earliest first. */
export const upcoming = (items: readonly Item[], now: number): Item[] =>
  items.filter((i) => i.status === 'planned' && start(i) > now).sort((a, b) => start(a) - start(b));

/** How far the item that runs now (else the last one that is over) is behind its plan, in ms. */
export function behindPlan(items: readonly Item[]): number | null {
  const begun = items.filter((i) => i.actualStart !== null);
  const last = begun.at(-1);
  if (!last?.actualStart || !last.startAt) return null;
  const over =
    last.actualEnd && last.endAt ? Date.parse(last.actualEnd) - Date.parse(last.endAt) : null;
  return over ?? Date.parse(last.actualStart) - Date.parse(last.startAt);
}

/** When an item is to begin, as it looks now. */
export const startOf = start;
