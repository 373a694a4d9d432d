interface ForGuests {
  readonly guestGroup?: string | null;
}

/** Do two items concern the same guests? Parallel groups do not wait for each other. */
export const sameGuests = (a: ForGuests, b: ForGuests): boolean =>
  !a.guestGroup || !b.guestGroup || a.guestGroup === b.guestGroup;

/** The list as each group of guests goes through it; what has no group is for all of them. */
export function waysOf<T>(list: readonly T[], guests: (one: T) => ForGuests): T[][] {
  const named = new Set(list.flatMap((one) => guests(one).guestGroup ?? []));
  const groups = named.size ? [...named] : [null];
  return groups.map((guestGroup) => list.filter((one) => sameGuests(guests(one), { guestGroup })));
}
