import { isText, rule, rules } from './rule';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION =
  /^[+-]?P(?=\d|T\d)(?:\d{1,3}W)?(?:\d{1,4}D)?(?:T(?=\d)(?:\d{1,5}H)?(?:\d{1,6}M)?(?:\d{1,8}(?:\.\d{1,3})?S)?)?$/;
const PHONE = /^\+?[0-9][0-9 ()-]{2,24}(?:(?:转|x|ext\.?) ?\d{1,6})?$/;
const CODE = /^[a-z][a-z0-9-]{1,39}$/;
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._@-]{1,63}$/;
const EMAIL = /^[^\s@<>()\\,;:"]{1,64}@[^\s@<>()\\,;:"]+\.[^\s@<>()\\,;:"]{2,}$/u;

export const isUuid = (value: unknown): value is string => isText(value) && UUID.test(value);

function matching(name: string, code: string, pattern: RegExp, max: number): PropertyDecorator {
  return rule(
    name,
    { code, max, pattern: pattern.source },
    (v) => isText(v) && v.length <= max && pattern.test(v),
  );
}

/** The id of one of our objects. */
export const IsId = (): PropertyDecorator =>
  rule('id', { code: 'id.invalid', format: 'uuid' }, isUuid);

/** An ISO 8601 duration of weeks, days, hours, minutes, seconds, with an optional sign. */
export const IsDuration = (): PropertyDecorator =>
  matching('duration', 'duration.invalid', DURATION, 40);

/** A telephone number as people write it, with an optional extension. */
export const IsPhone = (): PropertyDecorator => matching('phone', 'phone.invalid', PHONE, 32);

/** A short code of our own kind: lower-case letters, digits, hyphens. */
export const IsCode = (): PropertyDecorator => matching('code', 'code.invalid', CODE, 40);

/** A log-in name. Upper and lower case are the same person. */
export const IsLogin = (): PropertyDecorator => matching('login', 'login.invalid', LOGIN, 64);

/** An e-mail address. */
export const IsEmailAddress = (): PropertyDecorator =>
  matching('email', 'email.invalid', EMAIL, 254);

/** One of a fixed list of values. */
export const IsOneOf = (values: readonly (string | number)[]): PropertyDecorator =>
  rule('oneOf', { code: 'value.unknown', values }, (v) => values.includes(v as string | number));

/** True or false, not a text that looks like it. */
export const IsFlag = (): PropertyDecorator =>
  rule('flag', { code: 'field.type' }, (v) => typeof v === 'boolean');

/** Any number a measuring instrument shows. */
export const IsReading = (): PropertyDecorator =>
  rules(
    rule('reading', { code: 'field.type' }, (v) => typeof v === 'number'),
    rule('readingRange', { code: 'number.out-of-range', min: -1e6, max: 1e6 }, (v) =>
      typeof v === 'number' ? Math.abs(v) <= 1e6 : true,
    ),
  );

/** A whole number between two limits (both included). */
export function IsWhole({ min, max }: { min: number; max: number }): PropertyDecorator {
  return rules(
    rule('wholeType', { code: 'field.type', whole: true }, (v) => Number.isSafeInteger(v)),
    rule('wholeRange', { code: 'number.out-of-range', min, max }, (v) =>
      Number.isSafeInteger(v) ? (v as number) >= min && (v as number) <= max : true,
    ),
  );
}
