import type { Instant } from './instant';
import { DAY, MINUTE } from './instant';
import { wallOf } from './zone-time';

const ZONE_NAME = /^[A-Za-z][A-Za-z_]*(\/[A-Za-z0-9_+-]+){0,2}$/;

const known = new Set<string>();

/** Is this the name of an IANA zone that this system knows? Offsets such as "+08:00" are not. */
export function isZone(zone: string): boolean {
  if (known.has(zone)) return true;
  if (zone.length > 64 || !ZONE_NAME.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    known.add(zone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes after local midnight of an instant in a zone. */
const minuteOfDay = (at: Instant, zone: string): number =>
  Math.floor(wallOf(at, zone) / MINUTE) % (DAY / MINUTE);

/** Quiet hours of an office: minutes after midnight, may run over midnight. */
export interface QuietHours {
  readonly zone: string;
  readonly from: number;
  readonly until: number;
}

/** A time of every day: minutes after midnight. */
export interface TimeOfDay {
  readonly zone: string;
  readonly at: number;
}

/** The next time it is that late, after `now`. To the minute. */
export function nextTimeOfDay(now: Instant, { zone, at }: TimeOfDay): Instant {
  const wait = (at - minuteOfDay(now, zone) + 24 * 60) % (24 * 60);
  return Math.floor(now / MINUTE) * MINUTE + (wait * MINUTE || DAY);
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
