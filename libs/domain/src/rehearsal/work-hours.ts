import type { Instant } from '../time/instant';
import type { QuietHours } from '../time/local-time';
import { quietUntil } from '../time/local-time';

/** When nobody should be woken, where the office has set nothing: 22:00 to 07:00. */
export const usualQuiet = (zone: string): QuietHours => ({ zone, from: 22 * 60, until: 7 * 60 });

/** When nobody is at his desk: 18:00 to 08:00. */
const deskRest = (zone: string): QuietHours => ({ zone, from: 18 * 60, until: 8 * 60 });

/**
 * When somebody who would act at `at` really does: at his desk in the morning, unless the time is up
 * before; then he does it although it is late.
 */
export function atDesk(at: Instant, zone: string, by: Instant | null): Instant {
  const morning = quietUntil(at, deskRest(zone));
  if (morning === null) return at;
  return by === null || morning < by ? morning : at;
}
