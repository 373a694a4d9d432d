import type { MealForm } from '../plan/item-content';
import { isItemKind, itemKind } from '../plan/item-kind';
import type { Profile, Secrecy } from '../reception/reception';
import type { Grade } from './grade';
import type { Condition } from './template';

/** What a condition is held against; `null` = not known yet. */
export interface Circumstances {
  readonly profile: Profile;
  readonly grade: Grade | null;
  readonly heads: number | null;
  readonly secrecy: Secrecy;
  readonly days: number | null;
  readonly month: number | null;
  /** The item, where there is one. */
  readonly kind?: string;
  readonly mealForm?: MealForm | 'unstated';
}

/** `open`: it hangs on a fact nobody has filled in; the names of those facts say which. */
export type Verdict = 'yes' | 'no' | { readonly open: readonly string[] };

type Answer = boolean | null;

const oneOf = <T>(allowed: readonly T[] | undefined, value: T | null | undefined): Answer => {
  if (allowed === undefined) return true;
  return value === null || value === undefined ? null : allowed.includes(value);
};

const within = (min: number | undefined, max: number | undefined, value: number | null): Answer => {
  if (min === undefined && max === undefined) return true;
  if (value === null) return null;
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity);
};

/** Kinds and classes share words (`meeting`), so a class is written `class:meeting`. */
export const CLASS_PREFIX = 'class:';

/** Does a kind stand in a list of kinds and classes? A word that is no kind counts as `other`. */
export function isAmong(kinds: readonly string[], kind: string): boolean {
  const known = isItemKind(kind) ? kind : 'other';
  return kinds.includes(known) || kinds.includes(CLASS_PREFIX + itemKind(known).class);
}

/** Holds a condition against what is known. One "no" is enough, however much is open. */
export function judge(condition: Condition | undefined, on: Circumstances): Verdict {
  if (!condition) return 'yes';
  const { itemKinds } = condition;
  const answers: readonly (readonly [string, Answer])[] = [
    ['profile', oneOf(condition.profiles, on.profile)],
    ['grade', oneOf(condition.grades, on.grade)],
    ['headCount', within(condition.minHeads, condition.maxHeads, on.heads)],
    ['secrecy', oneOf(condition.secrecy, on.secrecy)],
    ['days', within(condition.minDays, condition.maxDays, on.days)],
    ['month', oneOf(condition.months, on.month)],
    ['meal', oneOf(condition.mealForms, on.mealForm ?? 'unstated')],
    ['kind', itemKinds === undefined || (on.kind !== undefined && isAmong(itemKinds, on.kind))],
  ];
  if (answers.some(([, answer]) => answer === false)) return 'no';
  const open = answers.flatMap(([name, answer]) => (answer === null ? [name] : []));
  return open.length === 0 ? 'yes' : { open };
}
