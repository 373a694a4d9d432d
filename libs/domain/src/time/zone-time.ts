import type { Instant } from './instant';
import { DAY, HOUR, MINUTE, SECOND } from './instant';

/**
 * What a clock on the wall of a zone shows, as ms since 1970-01-01 on that clock: the number that
 * `Date.UTC` gives for its year, month, day, hour, minute. Days on it always have 24 hours.
 */
export type Wall = number;

/** Making one costs a hundred times what asking it costs; there are some 400 zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError for a zone that this system does not know. */
function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(zone, made);
  return made;
}

const DIGITS = /\d+/g;

/** Asks the clocks themselves; some microseconds. */
function shownAt(at: Instant, zone: string): Wall {
  const [day, month, year, hour, minute, second] = (
    formatOf(zone).format(at).match(DIGITS) ?? []
  ).map(Number);
  const rest = ((at % SECOND) + SECOND) % SECOND;
  return Date.UTC(year, month - 1, day, hour, minute, second) + rest;
}

/** By how much a zone is ahead of UTC at the UTC midnights of some days: plans ask for the same few. */
const midnights = new Map<string, Map<number, number>>();
const MOST_DAYS = 2000;

function aheadOnDay(day: number, zone: string): number {
  const kept = midnights.get(zone);
  const days = kept && kept.size < MOST_DAYS ? kept : new Map<number, number>();
  if (days !== kept) midnights.set(zone, days);
  const known = days.get(day);
  if (known !== undefined) return known;
  const ahead = shownAt(day * DAY, zone) - day * DAY;
  days.set(day, ahead);
  return ahead;
}

/** What the clocks of an IANA zone show at an instant. */
export function wallOf(at: Instant, zone: string): Wall {
  const day = Math.floor(at / DAY);
  const ahead = aheadOnDay(day, zone);
  return ahead === aheadOnDay(day + 1, zone) ? at + ahead : shownAt(at, zone);
}

/**
 * The instant at which the clocks of a zone show this. A time that is skipped there when clocks go
 * forward moves forward by the gap (02:30 becomes 03:30); of one that comes twice when clocks go back
 * the first is taken.
 */
export function instantOf(wall: Wall, zone: string): Instant {
  // No zone is a day away from UTC, and none changes its clocks twice in three days.
  const day = Math.floor(wall / DAY);
  const before = aheadOnDay(day - 1, zone);
  const after = aheadOnDay(day + 2, zone);
  if (before === after) return wall - before;
  const shows = [wall - before, wall - after].filter((at) => wallOf(at, zone) === wall);
  return shows.length ? Math.min(...shows) : wall - before;
}

/** The instant at which a clock on the wall shows so many ms more: a day is a day where clocks change. */
export const moveOnWall = (at: Instant, shift: number, zone: string): Instant =>
  instantOf(wallOf(at, zone) + shift, zone);

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** `17:00` as ms after midnight; `null` when it is no time of day. */
export function parseClock(text: string): number | null {
  const [, hours, minutes] = CLOCK.exec(text) ?? [];
  return hours === undefined ? null : Number(hours) * HOUR + Number(minutes) * MINUTE;
}

/** `2026-05-12` as the wall time of its midnight; `null` when there is no such day. */
export function parseDate(text: string): Wall | null {
  const [, year, month, day] = (DATE.exec(text) ?? []).map(Number);
  if (year === undefined) return null;
  const wall = Date.UTC(year, month - 1, day);
  return new Date(wall).toISOString().startsWith(text) ? wall : null;
}
