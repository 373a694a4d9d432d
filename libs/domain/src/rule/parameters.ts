/** What is wrong with one parameter of a check, or one field of a pack. */
export interface ParameterFault {
  readonly path: string;
  readonly code: FaultCode;
  readonly min?: number;
  readonly max?: number;
}

type FaultCode =
  | 'field.required'
  | 'field.invalid'
  | 'field.unknown'
  | 'check.unknown'
  | 'text.blank'
  | 'text.too-long'
  | 'text.control'
  | 'number.out-of-range'
  | 'value.unknown'
  | 'day.invalid'
  | 'time.order'
  | 'holiday.misplaced';

type Wrong = Omit<ParameterFault, 'path'>;
const INVALID: Wrong = { code: 'field.invalid' };

/** Stands for a value that could not be read; the fault is in the list. */
export const BAD = Symbol('bad');
type Bad = typeof BAD;

/** Reads one value; whatever is wrong with it is added to `faults` with its path. */
export type Read<T> = (value: unknown, path: string, faults: ParameterFault[]) => T | Bad;
export type ReadOf<R> = R extends Read<infer T> ? T : never;

const test =
  <T>(
    fits: (value: unknown) => value is T,
    wrong: (value: unknown) => Wrong = () => INVALID,
  ): Read<T> =>
  (value, path, faults) => {
    if (fits(value)) return value;
    faults.push({ path, ...(value === undefined ? { code: 'field.required' } : wrong(value)) });
    return BAD;
  };

/** Control characters but tabs and line breaks; with half characters, what no database keeps. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** A text that says something. */
export const text = (max = 200): Read<string> =>
  test(
    (v): v is string => typeof v === 'string' && wrongIn(v, max) === null,
    (v) => (typeof v === 'string' ? wrongIn(v, max) : null) ?? INVALID,
  );

function wrongIn(value: string, max: number): Wrong | null {
  if (value.trim() === '') return { code: 'text.blank' };
  if (value.length > max) return { code: 'text.too-long', max };
  return CONTROL.test(value) || !value.isWellFormed() ? { code: 'text.control' } : null;
}

/** A short text of one form. */
export const matching =
  (pattern: RegExp): Read<string> =>
  (value, path, faults) => {
    const read = text(80)(value, path, faults);
    if (read === BAD || pattern.test(read)) return read;
    faults.push({ path, code: 'field.invalid' });
    return BAD;
  };

export const flag: Read<boolean> = test((v): v is boolean => typeof v === 'boolean');

/** A whole number within bounds. */
export const whole = (min: number, max: number): Read<number> =>
  test(
    (v): v is number => Number.isInteger(v) && Number(v) >= min && Number(v) <= max,
    () => ({ code: 'number.out-of-range', min, max }),
  );

/** An amount in cents, at most `max`: people write it in another unit, so that no bound is named. */
export const cents = (max: number): Read<number> =>
  test((v): v is number => Number.isInteger(v) && Number(v) >= 0 && Number(v) <= max);

/** A number within bounds, such as a third. */
export const share: Read<number> = test(
  (v): v is number => typeof v === 'number' && v > 0 && v <= 10,
);

export const oneOf = <T extends string>(values: readonly T[]): Read<T> =>
  test(
    (v): v is T => values.some((value) => value === v),
    () => ({ code: 'value.unknown' }),
  );

const MAX_LIST = 200;

/** A list; every member is read, so that all faults are told at once. */
export const listOf =
  <T>(member: Read<T>, min = 0): Read<readonly T[]> =>
  (value, path, faults) => {
    if (!Array.isArray(value) || value.length < min || value.length > MAX_LIST) {
      faults.push({ path, code: value === undefined ? 'field.required' : 'field.invalid' });
      return BAD;
    }
    const read = value.map((one: unknown, i) => member(one, `${path}[${i}]`, faults));
    return read.some((one) => one === BAD) ? BAD : (read as T[]);
  };

/** A field that may be left out, and what it is then. */
export const optional =
  <T>(read: Read<T>, otherwise: T): Read<T> =>
  (value, path, faults) =>
    value === undefined || value === null ? otherwise : read(value, path, faults);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Shape = Readonly<Record<string, Read<unknown>>>;
type Fields<S extends Shape> = { readonly [K in keyof S]: ReadOf<S[K]> };

/** Exactly these fields; one that nobody knows is a fault, for it is a slip of the pen. */
export const object =
  <S extends Shape>(shape: S): Read<Fields<S>> =>
  (value, path, faults) => {
    if (!isObject(value)) {
      faults.push({ path, code: value === undefined ? 'field.required' : 'field.invalid' });
      return BAD;
    }
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    for (const key of Object.keys(value)) {
      if (!Object.hasOwn(shape, key)) faults.push({ path: at(key), code: 'field.unknown' });
    }
    const read = Object.keys(shape).map((key): [string, unknown] => [
      key,
      shape[key](value[key], at(key), faults),
    ]);
    const bad = read.some(([, one]) => one === BAD);
    return bad ? BAD : (Object.fromEntries(read) as Fields<S>);
  };

/** A map from known words to values of one kind. */
export const mapOf =
  <K extends string, T>(
    keys: readonly K[],
    member: Read<T>,
  ): Read<Readonly<Partial<Record<K, T>>>> =>
  (value, path, faults) => {
    const shape = Object.fromEntries(
      keys.map((key): [string, Read<T | undefined>] => [
        key,
        optional<T | undefined>(member, undefined),
      ]),
    );
    const read = object(shape)(value, path, faults);
    return read === BAD ? BAD : (read as Readonly<Partial<Record<K, T>>>);
  };
