import { Transform, Type } from 'class-transformer';
import { ValidateIf, ValidateNested } from 'class-validator';
import { isUuid } from './is-plain';
import { isText, rule, rules } from './rule';

type DtoClass = new () => object;

/** A nested object of the given class. */
export function IsPart(of: () => DtoClass): PropertyDecorator {
  return rules(rule('part', { code: 'field.type' }, isRecord), ValidateNested(), Type(of));
}

/** A list of nested objects; more than `max` is refused with the limit. */
export function IsListOf(
  of: () => DtoClass,
  { max, min = 0, code = 'list.too-long' }: { max: number; min?: number; code?: string },
): PropertyDecorator {
  return rules(isList(max, min, code), isFlat, ValidateNested({ each: true }), Type(of));
}

/** A list of ids without repeats. */
export function IsListOfIds({ max, min = 0 }: { max: number; min?: number }): PropertyDecorator {
  return rules(
    isList(max, min),
    rule('listIds', { code: 'id.invalid' }, (v) => !Array.isArray(v) || v.every(isUuid)),
    rule(
      'listRepeats',
      { code: 'list.repeated' },
      (v) => !Array.isArray(v) || new Set(v).size === v.length,
    ),
  );
}

/** A list of codes out of a fixed set, without repeats. */
export function IsListOfCodes(values: readonly string[]): PropertyDecorator {
  return rules(
    isList(values.length, 0),
    rule(
      'listCodes',
      { code: 'value.unknown', values },
      (v) => !Array.isArray(v) || v.every((one) => isText(one) && values.includes(one)),
    ),
    rule(
      'listRepeats',
      { code: 'list.repeated' },
      (v) => !Array.isArray(v) || new Set(v).size === v.length,
    ),
  );
}

/** May be left out. `null` is not "left out": use `Nullable` where it means "none". */
export const Optional = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** May be left out or `null` (none). */
export const Nullable = (): PropertyDecorator =>
  ValidateIf((_, value) => value !== undefined && value !== null);

/** `null` means "none" and must be said: left out is a fault. */
export const OrNull = (): PropertyDecorator => ValidateIf((_, value) => value !== null);

/** For query strings only: digits become a number, everything else stays for the rules to refuse. */
export const NumberInQuery = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    isText(value) && /^\d{1,9}$/.test(value) ? Number(value) : value,
  );

/** For query strings only: `true` and `false` become booleans. */
export const FlagInQuery = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  );

/** For query strings only: "a,b" becomes a list. */
export const ListInQuery = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    isText(value) ? value.split(',').filter((part) => part !== '') : value,
  );

function isList(max: number, min: number, tooLong = 'list.too-long'): PropertyDecorator {
  return rules(
    rule('listType', { code: 'field.type' }, Array.isArray),
    rule('listMax', { code: tooLong, max }, (v) => !Array.isArray(v) || v.length <= max),
    rule('listMin', { code: 'list.too-short', min }, (v) => !Array.isArray(v) || v.length >= min),
  );
}

/** The validator would look into a list in the list and take it for an object. */
const isFlat = rule(
  'listFlat',
  { code: 'field.type' },
  (v) => !Array.isArray(v) || !v.some(Array.isArray),
);

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
