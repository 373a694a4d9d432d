import { isText, rule } from '../platform/rule';

const KEY = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]{0,59}$/u;

export const isKey = (v: unknown): v is string => isText(v) && KEY.test(v);

/** A short name by which one part of a document points at another; letters of any script. */
export const IsKey = (): PropertyDecorator => rule('key', { code: 'key.invalid', max: 60 }, isKey);

/** A line of the budget is called by what makes it: `meal:lunch`, `rooms:hotel:0`. */
const LINE_KEY = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}:._-]{0,79}$/u;

export const IsLineKey = (): PropertyDecorator =>
  rule('key', { code: 'key.invalid', max: 80 }, (v) => isText(v) && LINE_KEY.test(v));

/** No two entries of the list have the same `key`. */
export const HasOwnKeys = (): PropertyDecorator =>
  rule('ownKeys', { code: 'key.repeated' }, (v) => {
    if (!Array.isArray(v)) return true;
    const keys = v.map((entry: unknown) => (entry as { key?: unknown } | null)?.key);
    return new Set(keys).size === keys.length;
  });
