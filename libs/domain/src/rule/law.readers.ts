import { PROFILES } from '../reception/reception';
import { MEAL_FORMS } from '../plan/item-content';
import type { HolidayYear } from '../time/holiday-year';
import type { MinorLimit } from './minor-limit';
import { BAD, cents, listOf, matching, object, oneOf, optional, text, whole } from './parameters';
import type { ParameterFault, Read } from './parameters';
import { RANKS } from './rank';
import type { Standard } from './standard';

/** `YYYY-MM-DD`, a day that exists. */
export const day: Read<string> = (value, path, faults) => {
  const read = text(80)(value, path, faults);
  if (read === BAD) return BAD;
  const at = new Date(`${read}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(read) && !Number.isNaN(at.getTime());
  if (isDay && at.toISOString().startsWith(read)) return read;
  faults.push({ path, code: 'day.invalid' });
  return BAD;
};

export const locality = matching(/^CN(-[A-Z0-9]{2,6})*$/);
export const code = matching(/^[a-z0-9][a-z0-9-]{1,59}$/);

const CLASSES = ['lodging', 'meals', 'banquets', 'transport', 'gifts', 'venue', 'other'] as const;
const MOST_CENTS = 100_000_000;

const standard = object({
  code,
  class: oneOf(CLASSES),
  profile: oneOf(PROFILES),
  locality,
  rank: oneOf([...RANKS, 'any'] as const),
  amount: cents(MOST_CENTS),
  form: optional<string | null>(oneOf(MEAL_FORMS), null),
  per: oneOf(['head-day', 'head-meal', 'room-night', 'head-once'] as const),
  from: day,
  to: optional<string | null>(day, null),
  source: text(200),
});

const holidayYear = object({
  year: whole(1990, 2100),
  off: listOf(day, 1),
  worked: listOf(day),
  source: text(200),
});

const MOST_MINUTES = 24 * 60;

const minorLimit = object({
  profile: oneOf(PROFILES),
  minutes: whole(0, MOST_MINUTES),
  source: text(200),
});

/** What was read, or every fault with its path. */
export interface ReadLaw<T> {
  readonly document: T | null;
  readonly faults: readonly ParameterFault[];
}

const ending = <T>(read: T | typeof BAD, faults: readonly ParameterFault[]): ReadLaw<T> => ({
  document: read === BAD || faults.length ? null : read,
  faults,
});

/** A line of a standards table as it comes in. */
export function readStandard(value: unknown): ReadLaw<Standard> {
  const faults: ParameterFault[] = [];
  const read = standard(value, '', faults);
  if (read !== BAD && read.to && read.to < read.from) {
    faults.push({ path: 'to', code: 'time.order' });
  }
  return ending(read, faults);
}

/** How far a 微调 may go, as it comes in. */
export function readMinorLimit(value: unknown): ReadLaw<MinorLimit> {
  const faults: ParameterFault[] = [];
  return ending(minorLimit(value, '', faults), faults);
}

const isWeekend = (date: string): boolean =>
  [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** A calendar as it comes in: days of its own year, each once, and only weekends are worked. */
export function readHolidayYear(value: unknown): ReadLaw<HolidayYear> {
  const faults: ParameterFault[] = [];
  const read = holidayYear(value, '', faults);
  if (read !== BAD) {
    const all = [...read.off, ...read.worked];
    all.forEach((date, i) => {
      const isOff = i < read.off.length;
      const path = isOff ? `off[${i}]` : `worked[${i - read.off.length}]`;
      const isFit = Number(date.slice(0, 4)) === read.year && all.indexOf(date) === i;
      if (!isFit || (!isOff && !isWeekend(date))) faults.push({ path, code: 'holiday.misplaced' });
    });
  }
  return ending(read, faults);
}
