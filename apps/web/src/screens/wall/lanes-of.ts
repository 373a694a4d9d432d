import type { Language } from '@app/texts';
import type { IconName } from '../../parts/icon';
import { iconOfItem } from '../../parts/item-icon';
import type { Tone } from '../../parts/state';
import type { WallReception } from './use-wall';

const HOUR = 3_600_000;
const HOURS = 9;
/** More lanes than that do not fit; the worst and the busiest are shown. */
const MOST_LANES = 10;

type Task = WallReception['lanes'][number]['tasks'][number];
type Item = WallReception['items'][number];

export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Nine hours around now, from a full hour. */
export function wallWindow(now: number): Window {
  const from = Math.floor((now - HOUR / 2) / HOUR) * HOUR;
  return { from, to: from + HOURS * HOUR };
}

/** Full hours inside the window. */
export const hoursOf = ({ from }: Window): number[] =>
  Array.from({ length: HOURS - 1 }, (_, index) => from + (index + 1) * HOUR);

/** Percent of the window; outside of it, its edge. */
export const percent = (at: number, { from, to }: Window): number =>
  Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));

export interface Bar {
  readonly id: string;
  readonly text: string;
  /** Of an item: its kind, said where its name has no room. */
  readonly kind: string | null;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly icon: IconName | null;
  readonly look: 'fill' | 'soft' | 'dash' | 'item';
  /** Percent from and to of what has really happened. */
  readonly actual: readonly [number, number] | null;
}

export interface Lane {
  readonly code: string;
  readonly name: string;
  readonly late: number;
  readonly blocked: number;
  readonly unread: number;
  readonly bars: readonly Bar[];
}

function lookOf(t: Task): Pick<Bar, 'tone' | 'icon' | 'look'> & { readonly badness: number } {
  if (t.status === 'blocked') return { tone: 'amb', icon: 'block', look: 'soft', badness: 3 };
  if (t.status === 'returned') return { tone: 'amb', icon: 'undo', look: 'soft', badness: 3 };
  if (t.late) return { tone: 'red', icon: 'late', look: 'fill', badness: 4 };
  if (t.status === 'done' || t.status === 'checked')
    return { tone: 'grn', icon: 'done', look: 'soft', badness: 0 };
  if (t.status === 'recheck') return { tone: 'vio', icon: 'recheck', look: 'soft', badness: 2 };
  if (!t.acknowledged) return { tone: 'gry', icon: 'unack', look: 'dash', badness: 2 };
  if (t.status === 'inProgress') return { tone: 'blu', icon: 'run', look: 'soft', badness: 1 };
  return { tone: 'blu', icon: 'ack', look: 'soft', badness: 1 };
}

/** Bars that do not lie over each other: what is worse first, then what is earlier. */
function barsOf(tasks: readonly Task[], window: Window, now: number): Bar[] {
  const placed: Bar[] = [];
  const wanted = tasks
    .map((task, index) => {
      const { badness, ...look } = lookOf(task);
      // What is late is late until now: its lane is not red without a red bar.
      const end = Date.parse(task.endAt);
      const to = task.late ? Math.max(end, now) : end;
      const from = Math.min(Date.parse(task.startAt), to - HOUR / 2);
      const bar = { id: `${index}`, text: task.what, kind: null, from, to, actual: null, ...look };
      return { bar, badness };
    })
    .filter(({ bar }) => bar.from < window.to && bar.to > window.from)
    .sort((a, b) => b.badness - a.badness || a.bar.from - b.bar.from);
  for (const { bar } of wanted) {
    if (!placed.some((other) => bar.from < other.to && bar.to > other.from)) placed.push(bar);
  }
  return placed;
}

/** The departments' lanes, the worst first. */
export function lanesOf(
  { lanes }: WallReception,
  window: Window,
  now: number,
  language: Language,
): Lane[] {
  return lanes
    .map(({ departmentCode, departmentName, departmentNameEn, tasks }) => ({
      code: departmentCode,
      name: language === 'en' ? departmentNameEn : departmentName,
      late: tasks.filter((t) => t.late).length,
      blocked: tasks.filter((t) => t.status === 'blocked').length,
      unread: tasks.filter((t) => !t.acknowledged && t.status !== 'blocked').length,
      bars: barsOf(tasks, window, now),
    }))
    .sort(
      (a, b) =>
        Number(b.late > 0) - Number(a.late > 0) ||
        Number(b.blocked > 0) - Number(a.blocked > 0) ||
        b.bars.length - a.bars.length,
    )
    .slice(0, MOST_LANES);
}

/** The itinerary as a lane: box plan, line actual. */
export function itemBars(items: readonly Item[], window: Window, now: number): Bar[] {
  return items.flatMap((item, index) => {
    if (item.startAt === null) return [];
    const from = Date.parse(item.startAt);
    // Without an end it is drawn so long, or up to the next.
    const next = Date.parse(items[index + 1]?.startAt ?? '') || Infinity;
    const least = Math.min(HOUR / 3, Math.max(0, next - from) || HOUR / 3);
    const to = Math.max(Date.parse(item.endAt ?? item.startAt), from + least);
    if (from >= window.to || to <= window.from) return [];
    const began = item.actualStart === null ? null : Date.parse(item.actualStart);
    const ended = item.actualEnd === null ? now : Date.parse(item.actualEnd);
    const actual =
      began === null ? null : ([percent(began, window), percent(ended, window)] as const);
    const { key: id, title: text, kind } = item;
    const icon = iconOfItem(kind);
    return [{ id, text, kind, from, to, tone: 'gry', icon, look: 'item', actual }];
  });
}

/** What comes next, the earliest first. */
export const nextItems = (items: readonly Item[], now: number, count: number): Item[] =>
  items
    .filter((i) => i.status === 'planned' && i.startAt !== null && Date.parse(i.startAt) > now)
    .sort((a, b) => Date.parse(a.startAt ?? '') - Date.parse(b.startAt ?? ''))
    .slice(0, count);

/** How far the last item that has begun or ended is behind its plan, in ms; null before the first. */
export function behindBy(items: readonly Item[]): number | null {
  const last = items.filter((i) => i.actualStart !== null && i.startAt !== null).at(-1);
  if (!last) return null;
  return last.actualEnd !== null && last.endAt !== null
    ? Date.parse(last.actualEnd) - Date.parse(last.endAt)
    : Date.parse(last.actualStart ?? '') - Date.parse(last.startAt ?? '');
}
