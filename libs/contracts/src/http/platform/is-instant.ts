import { isText, rule, rules } from './rule';

const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,6})?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;
const FIRST = Date.UTC(1990, 0, 1);
const LAST = Date.UTC(2101, 0, 1);

/** Milliseconds since 1970 of an RFC 3339 time with an offset; null when it is none. */
export function toInstant(value: string): number | null {
  const parts = INSTANT.exec(value);
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((p) => Number(p ?? 0));
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const inRange =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth && hour < 24 && minute < 60;
  return inRange && second < 60 ? Date.parse(value) : null;
}

/** A time with its offset (RFC 3339), from 1990 to 2100. The value stays the text that was sent. */
export function IsInstant(): PropertyDecorator {
  return rules(
    rule(
      'instant',
      { code: 'time.invalid', format: 'date-time' },
      (v) => isText(v) && toInstant(v) !== null,
    ),
    rule('instantRange', { code: 'time.out-of-range' }, (v) => {
      const at = isText(v) ? toInstant(v) : null;
      return at === null || (at >= FIRST && at < LAST);
    }),
  );
}
