import type { HolidayYear } from '@app/domain';

const two = (n: number): string => String(n).padStart(2, '0');

/** Days from–to of one month, or of two: `days(2025, [1, 28], [2, 4])`. */
function days(year: number, from: readonly [number, number], to = from): string[] {
  const last = Date.UTC(year, to[0] - 1, to[1]);
  const all: string[] = [];
  for (let day = Date.UTC(year, from[0] - 1, from[1]); day <= last; day += 86_400_000) {
    all.push(new Date(day).toISOString().slice(0, 10));
  }
  return all;
}

const on = (year: number, ...dates: readonly (readonly [number, number])[]): string[] =>
  dates.map(([month, day]) => `${year}-${two(month)}-${two(day)}`);

/** 法定节假日与调休 as the State Council published them. A new year is added through the API. */
export const HOLIDAYS: readonly HolidayYear[] = [
  {
    year: 2025,
    off: [
      ...days(2025, [1, 1]),
      ...days(2025, [1, 28], [2, 4]),
      ...days(2025, [4, 4], [4, 6]),
      ...days(2025, [5, 1], [5, 5]),
      ...days(2025, [5, 31], [6, 2]),
      ...days(2025, [10, 1], [10, 8]),
    ],
    worked: on(2025, [1, 26], [2, 8], [4, 27], [9, 28], [10, 11]),
    source: '国务院办公厅关于2025年部分节假日安排的通知',
  },
  {
    year: 2026,
    off: [
      ...days(2026, [1, 1], [1, 3]),
      ...days(2026, [2, 15], [2, 23]),
      ...days(2026, [4, 4], [4, 6]),
      ...days(2026, [5, 1], [5, 5]),
      ...days(2026, [6, 19], [6, 21]),
      ...days(2026, [9, 25], [9, 27]),
      ...days(2026, [10, 1], [10, 7]),
    ],
    worked: on(2026, [1, 4], [2, 14], [2, 28], [5, 9], [9, 20], [10, 10]),
    source: '国务院办公厅关于2026年部分节假日安排的通知',
  },
];
