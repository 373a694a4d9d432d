import type { Instant } from '../../time/instant';
import type { FieldChange } from './plan-diff';

/** A part of a plan as any record of its fields. */
export type Part = Readonly<Record<string, unknown>>;

/** Left out and `null` mean the same in a plan: none. */
const none = (value: unknown): unknown => value ?? null;

/** Do two parts of plans say the same? Walks them without writing them down: plans are large. */
export function isEqual(a: unknown, b: unknown): boolean {
  const [x, y] = [none(a), none(b)];
  if (x === y) return true;
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false;
  if (Array.isArray(x) || Array.isArray(y)) {
    if (!Array.isArray(x) || !Array.isArray(y) || x.length !== y.length) return false;
    return x.every((each, i) => isEqual(each, y[i]));
  }
  const [left, right] = [x as Part, y as Part];
  return (
    Object.keys(left).every((key) => isEqual(left[key], right[key])) &&
    Object.keys(right).every((key) => key in left || isEqual(null, right[key]))
  );
}

/** The fields that differ, in the order of `fields`. */
export function fieldChanges(
  before: Part,
  after: Part,
  fields: readonly string[],
): readonly FieldChange[] {
  return fields
    .filter((field) => !isEqual(before[field], after[field]))
    .map((field) => ({ field, from: none(before[field]), to: none(after[field]) }));
}

type At = Readonly<Record<string, Instant | null>>;

/**
 * The same with times: a field of `before` and `after` that has an instant is changed when the instant
 * is another one. How a time is stated counts only where the plan says something else (F20: 19:00 is
 * 19:00, whether written down or computed).
 */
export function timedChanges(
  before: Part & { readonly times: At },
  after: Part & { readonly times: At },
  fields: readonly string[],
): readonly FieldChange[] {
  return fields.flatMap((field): FieldChange[] => {
    const isTime = field in before.times || field in after.times;
    const same = isEqual(before[field], after[field]);
    if (!isTime) {
      return same ? [] : [{ field, from: none(before[field]), to: none(after[field]) }];
    }
    const at = { from: before.times[field] ?? null, to: after.times[field] ?? null };
    if (same && at.from === at.to) return [];
    return [{ field, from: none(before[field]), to: none(after[field]), at }];
  });
}

/** Did the time of this field move, though the plan states it as before? */
export const isCarried = (change: FieldChange): boolean =>
  change.at !== undefined && isEqual(change.from, change.to);
