import { dayKey } from '../../time';
import type { Row } from './use-receptions';

export const DAY = 24 * 3_600_000;

/** "2026-11-23" of a UTC midnight. */
export const keyOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
/** "2026-11". */
export const monthOf = (wall: number): string => keyOf(wall).slice(0, 7);

/** The Monday of the week that a day is in, as a UTC midnight. */
export function mondayOf(key: string): number {
  const day = Date.parse(`${key}T00:00:00Z`);
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY;
}

/** The Mondays of the weeks that a month touches, as UTC midnights. */
export function mondays(month: string): number[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const start = mondayOf(`${month}-01`);
  const weeks: number[] = [];
  for (let day = start; day <= first || monthOf(day) === month; day += 7 * DAY) weeks.push(day);
  return weeks;
}

/** The seven days of a week. */
export const daysFrom = (monday: number): string[] =>
  Array.from({ length: 7 }, (_, index) => keyOf(monday + index * DAY));

/** First and last day of a reception on its own wall; null while they are open. */
export function spanOf(row: Row): readonly [string, string] | null {
  if (row.startAt === null) return null;
  return [dayKey(row.startAt, row.zone), dayKey(row.endAt ?? row.startAt, row.zone)];
}

/** Those that are there on a day, in the order they came in. */
export const rowsOn = (rows: readonly Row[], key: string): readonly Row[] =>
  rows.filter((row) => {
    const span = spanOf(row);
    return span !== null && span[0] <= key && key <= span[1];
  });

export interface MonthBar {
  readonly row: Row;
  /** Columns of the week, from 0; the end is not part of it. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** The bars of one week, each in the first lane that is free. */
export function barsOf(rows: readonly Row[], monday: number): MonthBar[] {
  const ends: number[] = [];
  return rows.flatMap((row) => {
    const span = spanOf(row);
    if (!span) return [];
    const from = Math.max(0, Math.round((Date.parse(span[0]) - monday) / DAY));
    const to = Math.min(7, Math.round((Date.parse(span[1]) - monday) / DAY) + 1);
    if (to <= 0 || from >= 7 || from >= to) return [];
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return [{ row, from, to, lane }];
  });
}

export const TONES = { red: 'red', amber: 'amb', green: 'grn', grey: 'gry' } as const;
export const ICONS = { red: 'rag-r', amber: 'rag-a', green: 'rag-g', grey: 'rag-n' } as const;
