import { timePointFaults } from '../plans/time-point-faults';
import { textFault } from '../platform/is-text';
import type { InnerFault } from '../platform/rule';
import { isText } from '../platform/rule';

type Parts = Readonly<Record<string, unknown>>;

const isParts = (v: unknown): v is Parts =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

const MOST_DAYS = 60;
const NUMBER_NAME = /^[a-z]{1,20}$/;
const MOST_NUMBERS = 10;

/** A name that the sender gave is cut, so that an answer cannot be blown up. */
const under = (path: string, field: string): string =>
  `${path}.${Array.from(field).slice(0, 64).join('')}`;

const unknown = (parts: Parts, known: readonly string[], path: string): InnerFault[] =>
  Object.keys(parts)
    .filter((field) => !known.includes(field))
    .map((field) => ({ path: under(path, field), code: 'field.unknown' }));

const whole = (v: unknown, path: string, min: number, max: number): InnerFault[] => {
  if (!Number.isSafeInteger(v)) return [{ path, code: 'field.type' }];
  const isIn = (v as number) >= min && (v as number) <= max;
  return isIn ? [] : [{ path, code: 'number.out-of-range', max }];
};

/** `{day, at}`, or a time expression. */
export function startFaults(value: unknown, path = ''): readonly InnerFault[] {
  if (!isParts(value) || !Object.hasOwn(value, 'day')) return timePointFaults(value, path);
  const { day, at } = value;
  const days = isParts(day)
    ? [
        ...unknown(day, ['from', 'to'], `${path}.day`),
        ...whole(day.from, `${path}.day.from`, 0, MOST_DAYS),
        ...whole(day.to, `${path}.day.to`, -MOST_DAYS, 0),
      ]
    : whole(day, `${path}.day`, 0, MOST_DAYS);
  const clock = textFault(at, { max: 5 });
  return [
    ...unknown(value, ['day', 'at'], path),
    ...days,
    ...(clock === null ? [] : [{ path: `${path}.at`, code: clock }]),
  ];
}

const share = (v: unknown, path: string): InnerFault[] => {
  if (typeof v !== 'number' || !Number.isFinite(v)) return [{ path, code: 'field.type' }];
  return v >= 0 && v <= 100 ? [] : [{ path, code: 'number.out-of-range', max: 100 }];
};

function scaledFaults(parts: Parts, known: readonly string[], path: string): InnerFault[] {
  const { round, less } = parts;
  return [
    ...unknown(parts, ['share', 'min', 'round', 'less', ...known], path),
    ...share(parts.share, `${path}.share`),
    ...whole(parts.min, `${path}.min`, 0, 10_000),
    ...(round === undefined || round === 'up' || round === 'down'
      ? []
      : [{ path: `${path}.round`, code: 'value.unknown' }]),
    ...(less === undefined ? [] : whole(less, `${path}.less`, 0, 10_000)),
  ];
}

/** A whole number, or one that follows the head count. */
export const countFaults = (value: unknown, path = ''): readonly InnerFault[] =>
  isParts(value) ? scaledFaults(value, [], path) : whole(value, path, 1, 10_000);

/** Numbers that the words of a task name. */
export function numbersFaults(value: unknown, path = ''): readonly InnerFault[] {
  if (!isParts(value)) return [{ path, code: 'field.type' }];
  const entries = Object.entries(value);
  if (entries.length > MOST_NUMBERS) return [{ path, code: 'list.too-long', max: MOST_NUMBERS }];
  return entries.flatMap(([name, number]): readonly InnerFault[] => {
    const place = under(path, name);
    if (!NUMBER_NAME.test(name)) return [{ path: place, code: 'key.invalid' }];
    if (!isParts(number)) return [{ path: place, code: 'field.type' }];
    const said = textFault(number.unknown, { max: 60 });
    return [
      ...scaledFaults(number, ['unknown'], place),
      ...(said === null ? [] : [{ path: `${place}.unknown`, code: said }]),
    ];
  });
}

/** A list of different whole numbers between two limits. */
export function wholesFaults(value: unknown, min: number, max: number): readonly InnerFault[] {
  if (!Array.isArray(value)) return [{ path: '', code: 'field.type' }];
  if (new Set(value).size < value.length) return [{ path: '', code: 'list.repeated' }];
  return value.flatMap((one: unknown, i) => whole(one, `[${i}]`, min, max));
}

/** A list of at most 40 short words, for kinds that the domain knows. */
export function wordsFaults(value: unknown): readonly InnerFault[] {
  if (!Array.isArray(value)) return [{ path: '', code: 'field.type' }];
  if (value.length > 40) return [{ path: '', code: 'list.too-long', max: 40 }];
  return value.flatMap((one: unknown, i) => {
    const isShort = isText(one) && /^[a-z][a-z:-]{0,39}$/.test(one);
    return isShort ? [] : [{ path: `[${i}]`, code: 'code.invalid' }];
  });
}
