interface ForGuests {
  readonly guestGroup?: string | null;
}

/** Do two items concern the same guests? Parallel groups do not wait for each other. */
export const sameGuests = (a: ForGuests, b: ForGuests): boolean =>
  !a.guestGroup || !b.guestGroup || a.guestGroup === b.guestGroup;
