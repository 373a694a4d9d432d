import type { JudgedItem } from './judged';
import type { Judged } from './judged';

/** Do these items have guests in common? Groups run side by side; without a group all take part. */
export const shareGuests = (a: JudgedItem, b: JudgedItem): boolean =>
  !a.item.guestGroup || !b.item.guestGroup || a.item.guestGroup === b.item.guestGroup;

/** Timed items in the order in which each group of guests goes through them. */
export function waysOfGuests(on: Judged, without: readonly string[] = []): JudgedItem[][] {
  const timed = on.items
    .filter((one) => one.start !== null && !without.includes(one.item.kind))
    .sort((a, b) => (a.start ?? 0) - (b.start ?? 0) || (a.end ?? 0) - (b.end ?? 0));
  const groups = [...new Set(timed.map((one) => one.item.guestGroup ?? null))];
  const named = groups.filter((group) => group !== null);
  return (named.length ? named : [null]).map((group) =>
    timed.filter((one) => !one.item.guestGroup || one.item.guestGroup === group),
  );
}
