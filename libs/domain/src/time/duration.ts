import { DAY, HOUR, MINUTE, SECOND } from './instant';

const DURATION =
  /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,3})?)S)?)?$/;

/**
 * ISO 8601 duration with an optional sign, in ms: `-PT60M`, `P1D`, `PT1.5S`. A day is 24 hours here;
 * calendar days belong to the full plan language. `null` when the text is no duration.
 */
export function parseDuration(text: string): number | null {
  const match = DURATION.exec(text);
  if (!match || /[PT]$/.test(text)) return null;
  const [, sign, weeks, days, hours, minutes, seconds] = match;
  const n = (part: string | undefined): number => (part === undefined ? 0 : Number(part));
  const total =
    n(weeks) * 7 * DAY +
    n(days) * DAY +
    n(hours) * HOUR +
    n(minutes) * MINUTE +
    Math.round(n(seconds) * SECOND);
  return sign === '-' ? -total : total;
}
