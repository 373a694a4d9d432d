import { DAY, HOUR, MINUTE, SECOND } from './instant';

const DURATION =
  /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;

/** An offset on the calendar and on the clock. A day of it is a day on the wall, not 24 hours. */
export interface Offset {
  /** Weeks and days, with the sign. */
  readonly days: number;
  /** Hours, minutes and seconds in ms, with the sign. */
  readonly ms: number;
}

/** ISO 8601 offset with an optional sign: `-PT60M`, `-P1D`, `P1WT2H`. `null` when it is none. */
export function parseOffset(text: string): Offset | null {
  const match = DURATION.exec(text);
  if (!match || /[PT]$/.test(text)) return null;
  const [, sign, weeks, days, hours, minutes, seconds] = match;
  const n = (part: string | undefined): number => (part === undefined ? 0 : Number(part));
  const side = sign === '-' ? -1 : 1;
  return {
    days: side * (n(weeks) * 7 + n(days)),
    ms: side * (n(hours) * HOUR + n(minutes) * MINUTE + Math.round(n(seconds) * SECOND)),
  };
}

/**
 * The same as an exact duration in ms: `PT60M`, `P1D`, `PT1.5S`. A day is 24 hours here, as in the
 * paces of a reception. `null` when the text is no duration.
 */
export function parseDuration(text: string): number | null {
  const offset = parseOffset(text);
  return offset && offset.days * DAY + offset.ms;
}
