interface ForGuests {
  readonly guestGroup?: string | null;
}

/** Do two items concern the same guests? Parallel groups do not wait for each other. */
export const sameGuests = (a: ForGuests, b: ForGuests): boolean =>
  !a.guestGroup || !b.guestGroup || a.guestGroup === b.guestGroup;

/** The list as each group of guests goes through it; what has no group is for all of them. */
export function waysOf<T>(list: readonly T[], guests: (one: T) => ForGuests): T[][] {
  const named = new Map<string, T[]>();
  for (const one of list) named.set(guests(one).guestGroup || '', []);
  named.delete('');
  if (named.size === 0) return [[...list]];
  for (const one of list) {
    const own = named.get(guests(one).guestGroup || '');
    for (const way of own ? [own] : named.values()) way.push(one);
  }
  return [...named.values()];
}
