import { parseDuration } from '../time/duration';
import type { Instant } from '../time/instant';
import { MINUTE, parseInstant, SECOND } from '../time/instant';
import type { AnchorTime, LocalTime, TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';

const two = (n: number): string => String(n).padStart(2, '0');

/** RFC 3339 in UTC, without empty milliseconds. */
export const instantText = (at: Instant): string =>
  new Date(at).toISOString().replace(/\.000Z$/, 'Z');

/** The same wall clock notation, so many ms later; the text's own offset is kept. */
function shiftText(text: string, shift: number): string {
  const at = parseInstant(text);
  if (at === null) return text;
  const zone = /([+-])(\d{2}):(\d{2})$/.exec(text);
  const offset = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  const local = instantText(at + shift + offset * MINUTE).slice(0, -1);
  const sign = offset < 0 ? '-' : '+';
  const size = Math.abs(offset);
  return `${local}${zone ? `${sign}${two(Math.floor(size / 60))}:${two(size % 60)}` : 'Z'}`;
}

/** An exact duration as ISO 8601, in minutes and seconds: `-PT90M`. */
function durationText(ms: number): string {
  const size = Math.abs(ms);
  const minutes = Math.floor(size / MINUTE);
  const seconds = (size % MINUTE) / SECOND;
  const text = `PT${minutes || !seconds ? `${minutes}M` : ''}${seconds ? `${seconds}S` : ''}`;
  return ms < 0 ? `-${text}` : text;
}

const CALENDAR = /^([+-])?P((?:\d+W)?(?:\d+D)?)(T.+)?$/;

/** The exact part of the offset moved; `null` where one text cannot say both signs. */
function shiftOffset(point: AnchorTime, shift: number): AnchorTime | null {
  const offset = point.offset ?? 'PT0M';
  const parts = CALENDAR.exec(offset);
  if (!parts) return null;
  const [, sign, calendar, exact] = parts;
  const was = exact ? (parseDuration(`${sign ?? ''}P${exact}`) ?? 0) : 0;
  const sum = was + shift;
  if (!calendar) {
    const { offset: _none, ...rest } = point;
    return sum === 0 ? rest : { ...rest, offset: durationText(sum) };
  }
  if (sum === 0) return { ...point, offset: `${sign ?? ''}P${calendar}` };
  if (sum < 0 !== (sign === '-')) return null;
  return {
    ...point,
    offset: `${sign ?? ''}P${calendar}${durationText(Math.abs(sum)).slice(1)}`,
  };
}

/** A wall time moved on the wall clock; `null` for less than whole minutes. */
function shiftLocal(point: LocalTime, shift: number): LocalTime | null {
  const wall = Date.parse(`${point.date}T${point.at}:00Z`);
  if (Number.isNaN(wall) || shift % MINUTE !== 0) return null;
  const [date, time] = new Date(wall + shift).toISOString().split('T');
  return { ...point, date, at: time.slice(0, 5) };
}

function shiftWithin(point: TimePoint, shift: number): TimePoint | null {
  if (typeof point === 'string') return shiftText(point, shift);
  if ('date' in point) return shiftLocal(point, shift);
  if (isAnchorTime(point)) return shiftOffset(point, shift);
  const list = 'earliest' in point ? point.earliest : point.latest;
  const moved = list.map((each) => shiftWithin(each, shift));
  const all = moved.filter((each) => each !== null);
  if (all.length < moved.length) return null;
  return 'earliest' in point ? { earliest: all } : { latest: all };
}

/**
 * A point in time so many ms later: texts keep their notation, wall times move on the wall clock,
 * anchored times keep their anchor. What one expression cannot say any more becomes the fixed time
 * `at + shift`; an open time stays as it is.
 */
export function shiftTimePoint(point: TimePoint, shift: number, at: Instant | null): TimePoint {
  if (shift === 0) return point;
  return shiftWithin(point, shift) ?? (at === null ? point : instantText(at + shift));
}

/** A time that says its own day and hour: it does not follow anything by itself. */
export const isFixedTime = (point: TimePoint): boolean =>
  typeof point === 'string' || 'date' in point;
