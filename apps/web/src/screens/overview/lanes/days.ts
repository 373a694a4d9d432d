import { dayKey } from '../../../time/say';
import { instantOfWall } from '../../../time/wall';
import type { Item, Task } from '../data';
import type { Stretch } from './scale';

/** A day of the reception on which something is to be done. */
export interface Day {
  /** "2006-10-25" in the reception's zone. */
  readonly key: string;
  /** Something of this day is late. */
  readonly isLate: boolean;
}

const DAY = 24 * 3_600_000;

/** From midnight to midnight in the zone. */
export function boundsOfDay(key: string, zone: string): Stretch {
  const next = new Date(Date.parse(`${key}T00:00Z`) + DAY).toISOString().slice(0, 10);
  return { from: instantOfWall(`${key}T00:00`, zone), to: instantOfWall(`${next}T00:00`, zone) };
}

/** The days on which there are items or tasks, and today when it lies among them. */
export function daysOf(
  items: readonly Item[],
  tasks: readonly Task[],
  zone: string,
  today: string,
): readonly Day[] {
  const late = new Map<string, boolean>();
  const note = (instant: string | null, isLate: boolean): void => {
    if (!instant) return;
    const key = dayKey(instant, zone);
    late.set(key, (late.get(key) ?? false) || isLate);
  };
  for (const item of items)
    if (item.status !== 'removed') note(item.startAt, item.unreported !== null);
  for (const task of tasks) if (task.status !== 'withdrawn') note(task.due, task.late);
  const keys = [...late.keys()].sort();
  const [first] = keys;
  const last = keys.at(-1);
  if (first && last && today > first && today < last && !late.has(today)) late.set(today, false);
  return [...late]
    .map(([key, isLate]) => ({ key, isLate }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Which day is opened: today, else the next one, else the last. */
export function dayToOpen(days: readonly Day[], today: string): string {
  return days.find(({ key }) => key >= today)?.key ?? days.at(-1)?.key ?? today;
}
