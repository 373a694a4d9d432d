import type { Instant } from '../../time/instant';

export type Change = 'added' | 'removed' | 'changed';

/**
 * One field before and after. `from` and `to` are as the plan states them; of a time `at` has the
 * instants, `null` where it is open. A time can have moved although the plan states it as before.
 */
export interface FieldChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly at?: { readonly from: Instant | null; readonly to: Instant | null };
}

/** A task by department and key. */
export interface TaskRef {
  readonly department: string;
  readonly task: string;
}

/** An itinerary item that is not as it was. */
export interface ItemDiff {
  readonly key: string;
  readonly change: Change;
  readonly title: string;
  readonly guestGroup: string | null;
  /** IANA zone its times are read in. */
  readonly zone: string;
  readonly fields: readonly FieldChange[];
  /** The item whose move has moved this one; `null` when the plan states it otherwise itself. */
  readonly follows: string | null;
  /** Tasks that moved with it and only with it. */
  readonly followers: readonly TaskRef[];
}

/** A task that is not as it was. */
export interface TaskDiff extends TaskRef {
  readonly change: Change;
  readonly what: string;
  readonly item: string | null;
  readonly zone: string;
  readonly fields: readonly FieldChange[];
  /** The item whose move has moved it; `null` when the plan states it otherwise itself. */
  readonly follows: string | null;
}

/** One department's part of a comparison. */
export interface DepartmentDiff {
  readonly department: string;
  readonly change: Change;
  /** Of the package itself: whether it is required, who leads it. */
  readonly fields: readonly FieldChange[];
  readonly tasks: readonly TaskDiff[];
}

export type PartRole = 'doer' | 'checker' | 'lead' | 'companion';

/** One part of one person: a task he does or checks, a package he leads, an item he goes along with. */
export interface PersonPart {
  readonly role: PartRole;
  readonly department: string | null;
  readonly task: string | null;
  readonly item: string | null;
  /** `added`: it became his; `removed`: it is his no longer; `changed`: still his, but not as it was. */
  readonly change: Change;
}

export interface PersonDiff {
  readonly userId: string;
  readonly parts: readonly PersonPart[];
}

/** A branch (预案) or budget line that is not as it was. */
export interface KeyedDiff {
  readonly key: string;
  readonly change: Change;
  readonly title: string;
  readonly fields: readonly FieldChange[];
}

/** An arrival or departure of the guests that is at another time: a fact beside the plan. */
export interface BatchDiff {
  readonly key: string;
  readonly change: Change;
  readonly direction: 'arrival' | 'departure';
  readonly number: string | null;
  readonly at: { readonly from: Instant | null; readonly to: Instant | null };
}

/** Two plans compared; empty lists where nothing differs. */
export interface PlanDiff {
  readonly batches: readonly BatchDiff[];
  readonly items: readonly ItemDiff[];
  readonly departments: readonly DepartmentDiff[];
  readonly people: readonly PersonDiff[];
  readonly branches: readonly KeyedDiff[];
  readonly budget: readonly KeyedDiff[];
}

/** How many were added, removed and changed. */
export interface Amount {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** How large a change is: items over all, tasks per department. */
export interface ChangeSize {
  /** The version it is counted from; 0 = from nothing. */
  readonly since: number;
  readonly items: Amount;
  readonly departments: Readonly<Record<string, Amount>>;
}

/** Is nothing different? */
export const isSame = (diff: PlanDiff): boolean =>
  Object.values(diff).every((list: readonly unknown[]) => list.length === 0);

const amountOf = (list: readonly { readonly change: Change }[]): Amount => {
  const amount = { added: 0, removed: 0, changed: 0 };
  for (const { change } of list) amount[change] += 1;
  return amount;
};

/** The size of a change, as the list of versions shows it. */
export const sizeOf = (diff: PlanDiff, since: number): ChangeSize => ({
  since,
  items: amountOf(diff.items),
  departments: Object.fromEntries(
    diff.departments.map((d) => [d.department, amountOf(d.tasks)] as const),
  ),
});
