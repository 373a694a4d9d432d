import type { Instant } from './instant';
import { DAY, MINUTE } from './instant';

const ZONE_NAME = /^[A-Za-z][A-Za-z_]*(\/[A-Za-z0-9_+-]+){0,2}$/;

/** Is this the name of an IANA zone that this system knows? Offsets such as "+08:00" are not. */
export function isZone(zone: string): boolean {
  if (zone.length > 64 || !ZONE_NAME.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** Minutes after local midnight of an instant in a zone. */
function minuteOfDay(at: Instant, zone: string): number {
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
