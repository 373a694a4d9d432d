import { isEqual } from '../diff/field-changes';

/** Three states of one thing: where both started from, and what each side made of it. */
export interface Three<T> {
  readonly base: T | undefined;
  readonly mine: T | undefined;
  readonly theirs: T | undefined;
}

export type Fields = Readonly<Record<string, unknown>>;

/** Which paths each side changed, and on which they differ. */
export interface MergeReport {
  readonly mine: string[];
  readonly theirs: string[];
  readonly conflicts: string[];
}

export const newReport = (): MergeReport => ({ mine: [], theirs: [], conflicts: [] });

/**
 * One value that cannot be taken apart. Where both sides made the same of it, or only one of them
 * touched it, there is nothing to ask; else it is a conflict and what `mine` says is kept.
 */
export function mergeValue<T>(three: Three<T>, path: string, report: MergeReport): T | undefined {
  const { base, mine, theirs } = three;
  const [own, other] = [!isEqual(base, mine), !isEqual(base, theirs)];
  if (own) report.mine.push(path);
  if (other) report.theirs.push(path);
  if (own && other && !isEqual(mine, theirs)) report.conflicts.push(path);
  return own ? mine : other ? theirs : base;
}

/** A record field by field; fields that nobody has are left out. */
export function mergeFields(
  three: Three<Fields>,
  fields: readonly string[],
  path: string,
  report: MergeReport,
): Fields {
  const merged: Record<string, unknown> = {};
  for (const field of fields) {
    const value = mergeValue(
      { base: three.base?.[field], mine: three.mine?.[field], theirs: three.theirs?.[field] },
      `${path}${field}`,
      report,
    );
    if (value !== undefined) merged[field] = value;
  }
  return merged;
}

/** How the entries of one list are known and merged. */
export interface ListRules<T> {
  readonly path: string;
  readonly keyOf: (entry: T) => string;
  /** Merges an entry that is on all sides where it may be; both additions have no base. */
  readonly merge: (three: Three<T>, path: string, report: MergeReport) => T;
}

type Keyed<T> = ReadonlyMap<string, T>;

/**
 * An entry on three sides; `undefined` when it is gone. Removing what the other side changed is a
 * conflict: the changed entry stays until somebody has said which of the two is meant.
 */
function mergeEntry<T>(
  three: Three<T>,
  key: string,
  rules: ListRules<T>,
  report: MergeReport,
): T | undefined {
  const { base, mine, theirs } = three;
  const path = `${rules.path}${key}`;
  if (mine !== undefined && theirs !== undefined) return rules.merge(three, `${path}/`, report);
  const left = mine ?? theirs;
  const [gone, stayed] =
    mine === undefined ? [report.mine, report.theirs] : [report.theirs, report.mine];
  if (base === undefined) {
    stayed.push(path);
    return left;
  }
  gone.push(path);
  if (left === undefined) {
    stayed.push(path);
    return undefined;
  }
  if (isEqual(base, left)) return undefined;
  stayed.push(path);
  report.conflicts.push(path);
  return left;
}

/** The keys of `order` that are in `kept`, in that order. */
const inOrder = (order: readonly string[], kept: Keyed<unknown>): readonly string[] =>
  order.filter((key) => kept.has(key));

/** The order of what all three sides have: whoever changed it wins; two different changes conflict. */
function mergeOrder(
  orders: Three<readonly string[]> & { readonly base: readonly string[] },
  common: Keyed<unknown>,
  path: string,
  report: MergeReport,
): readonly string[] {
  const three = {
    base: inOrder(orders.base, common),
    mine: inOrder(orders.mine ?? [], common),
    theirs: inOrder(orders.theirs ?? [], common),
  };
  return mergeValue(three, `${path}order`, report) ?? three.base;
}

/** What one side put in after each of the common keys (`''` = before the first), in its order. */
function putIn(
  order: readonly string[],
  common: Keyed<unknown>,
  kept: Keyed<unknown>,
): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, string[]>();
  let last = '';
  for (const key of order) {
    if (common.has(key)) last = key;
    else if (kept.has(key)) after.set(last, [...(after.get(last) ?? []), key]);
  }
  return after;
}

/** Two runs put in at the same place: the one whose first key is smaller goes first, each key once. */
function joined(a: readonly string[] = [], b: readonly string[] = []): readonly string[] {
  const [first, second] = (a[0] ?? '') <= (b[0] ?? '') ? [a, b] : [b, a];
  return [...new Set([...first, ...second])];
}

const keyed = <T>(list: readonly T[], keyOf: (entry: T) => string): Keyed<T> =>
  new Map(list.map((entry) => [keyOf(entry), entry]));

/** A list by the keys of its entries. What the sides put in beside each other is all kept. */
export function mergeList<T>(
  three: Three<readonly T[]>,
  rules: ListRules<T>,
  report: MergeReport,
): readonly T[] {
  const { keyOf } = rules;
  const [base, mine, theirs] = [three.base, three.mine, three.theirs].map((list) =>
    keyed(list ?? [], keyOf),
  );
  const kept = new Map<string, T>();
  for (const key of new Set([...base.keys(), ...mine.keys(), ...theirs.keys()])) {
    const each = { base: base.get(key), mine: mine.get(key), theirs: theirs.get(key) };
    const entry = mergeEntry(each, key, rules, report);
    if (entry !== undefined) kept.set(key, entry);
  }
  const common = new Map(
    [...kept].filter(([key]) => base.has(key) && mine.has(key) && theirs.has(key)),
  );
  const orders = { base: [...base.keys()], mine: [...mine.keys()], theirs: [...theirs.keys()] };
  const order = mergeOrder(orders, common, rules.path, report);
  const [own, other] = [orders.mine, orders.theirs].map((keys) => putIn(keys, common, kept));
  const placed = ['', ...order].flatMap((key) => [
    ...(key === '' ? [] : [key]),
    ...joined(own.get(key), other.get(key)),
  ]);
  return [...new Set(placed)].flatMap((key) => kept.get(key) ?? []);
}
