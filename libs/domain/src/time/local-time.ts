import type { Instant } from './instant';
import { DAY, MINUTE } from './instant';

/** Is this the name of an IANA zone that this system knows? */
export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return zone.length > 0 && !/^[+-]/.test(zone);
  } catch {
    return false;
  }
}

/** Minutes after local midnight of an instant in a zone. */
export function minuteOfDay(at: Instant, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
  return part('hour') * 60 + part('minute');
}

/** Quiet hours of an office: minutes after midnight, may run over midnight. */
export interface QuietHours {
  readonly zone: string;
  readonly from: number;
  readonly until: number;
}

/** The end of the quiet hours `at` falls in, or `null` when it falls in none. To the minute. */
export function quietUntil(at: Instant, quiet: QuietHours | null): Instant | null {
  if (!quiet || quiet.from === quiet.until) return null;
  const minute = minuteOfDay(at, quiet.zone);
  const inside =
    quiet.from < quiet.until
      ? minute >= quiet.from && minute < quiet.until
      : minute >= quiet.from || minute < quiet.until;
  if (!inside) return null;
  const wait = (quiet.until - minute + 24 * 60) % (24 * 60);
  return Math.floor(at / MINUTE) * MINUTE + (wait * MINUTE || DAY);
}
