import type { HolidayYear } from './holiday-year';
import { DAY } from './instant';
import type { Wall } from './zone-time';

const dayOf = (date: string): number => Math.floor(Date.parse(`${date}T00:00Z`) / DAY);
const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();
/** 1970-01-01 was a Thursday. */
const isWeekend = (day: number): boolean => ((((day + 4) % 7) + 7) % 7) % 6 === 0;

/** What the published calendars say, by the number of the day. */
interface Known {
  readonly off: ReadonlySet<number>;
  readonly worked: ReadonlySet<number>;
  readonly years: ReadonlySet<number>;
}

/** A calendar may name days of the year before: the holiday of 1 January can begin in December. */
const knownOf = (holidays: readonly HolidayYear[]): Known => ({
  off: new Set(holidays.flatMap((h) => h.off.map(dayOf))),
  worked: new Set(holidays.flatMap((h) => h.worked.map(dayOf))),
  years: new Set(holidays.map((h) => h.year)),
});

/** Working days by the published calendars, 调休 included; by weekends alone where one is missing. */
export class WorkCalendar {
  private read: Known | null = null;

  constructor(private readonly holidays: readonly HolidayYear[]) {}

  /** Most plans have no working days in them: the calendars are read when the first one is asked. */
  private get known(): Known {
    this.read ??= knownOf(this.holidays);
    return this.read;
  }

  /** Is it worked on the day of this wall time? */
  isWorked(wall: Wall): boolean {
    return this.worksOn(Math.floor(wall / DAY));
  }

  /**
   * The wall time so many working days later (earlier when negative), at the same time of day; with
   * the years that were looked at and are not known.
   */
  move(wall: Wall, count: number): { readonly wall: Wall; readonly missing: readonly number[] } {
    const step = Math.sign(count);
    const missing = new Set<number>();
    let day = Math.floor(wall / DAY);
    for (let left = Math.abs(count); left > 0;) {
      day += step;
      const year = yearOf(day);
      if (!this.known.years.has(year)) missing.add(year);
      if (this.worksOn(day)) left--;
    }
    return { wall: wall + (day - Math.floor(wall / DAY)) * DAY, missing: [...missing] };
  }

  private worksOn(day: number): boolean {
    if (this.known.off.has(day)) return false;
    return this.known.worked.has(day) || !isWeekend(day);
  }
}
