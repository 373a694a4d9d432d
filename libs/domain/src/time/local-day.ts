import type { Instant } from './instant';

/** The calendar day of an instant in a zone, `2026-05-12`. */
export const localDay = (at: Instant, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
