/** Milliseconds since 1970-01-01T00:00Z. The domain has no clock: instants come in as arguments. */
export type Instant = number;

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const RFC3339 =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const EARLIEST = Date.parse('1990-01-01T00:00:00Z');
const LATEST = Date.parse('2101-01-01T00:00:00Z');

/** Reads an RFC 3339 time with its offset; `null` when it is none, such as the 30th of February. */
export function readInstant(text: string): Instant | null {
  const parts = RFC3339.exec(text);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((p) => Number(p ?? 0));
  const isDay = day >= 1 && Date.UTC(year, month - 1, day) <= Date.UTC(year, month, 0);
  const isTime = hour < 24 && minute < 60 && second < 60;
  return month >= 1 && month <= 12 && isDay && isTime ? Date.parse(text) : null;
}

/** The same, within the times the product knows: 1990–2100. */
export function parseInstant(text: string): Instant | null {
  const at = readInstant(text);
  return at !== null && isInRange(at) ? at : null;
}

/** 1990–2100: what the product knows as a time. */
export const isInRange = (at: Instant): boolean => at >= EARLIEST && at < LATEST;

/** The earliest of some instants, open ones left out; `null` when none is set. */
export function earliest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((a, b) => (a === null ? b : b === null ? a : Math.min(a, b)), null);
}

/** The latest of some instants, open ones left out; `null` when none is set. */
export function latest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((a, b) => (a === null ? b : b === null ? a : Math.max(a, b)), null);
}
