import { sameGuests } from '../../itinerary-course/same-guests';
import { isFixed, itemKind, standsBeside } from '../../plan/item-kind';
import type { PlanItem } from '../../plan/plan-document';
import type { ItemInstants } from '../../plan/resolve-times';
import type { Instant } from '../../time/instant';
import { MINUTE } from '../../time/instant';
import type { ItemConflict } from '../preview';
import type { EditRun, Proposed } from './edit-run';
import { placeItem } from './place-item';

interface Slot {
  readonly item: PlanItem;
  readonly start: Instant;
  readonly end: Instant;
}

export interface Rippled {
  readonly proposed: Proposed;
  /** Keys of the items that made room. */
  readonly moved: readonly string[];
  /** What stays and is in the way. */
  readonly conflicts: readonly ItemConflict[];
}

type Times = ReadonlyMap<string, ItemInstants>;

function slotOf(item: PlanItem, times: Times): Slot | null {
  const { start = null, end = null } = times.get(item.key) ?? {};
  return start === null ? null : { item, start, end: Math.max(start, end ?? start) };
}

/** What takes the guests' time and is not over, in order of time. */
const programme = (p: Proposed, run: EditRun): readonly Slot[] =>
  p.plan.items
    .filter((i) => !run.isOver(i.key) && !standsBeside(i))
    .flatMap((i) => slotOf(i, run.times(p)) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);

const travel = (item: PlanItem): number => (item.travelMinutes ?? 0) * MINUTE;

const overlap = (a: Slot, b: Slot): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/**
 * How much room `after` needs behind `first`: the way from one to the other, but never more than it
 * had before; `null` where the two ran at the same time before and may go on doing so.
 */
function roomBetween(first: Slot, after: Slot, was: Times): number | null {
  const a = slotOf(first.item, was);
  const b = slotOf(after.item, was);
  if (!a || !b) return travel(after.item);
  if (overlap(a, b)) return null;
  return b.start >= a.end ? Math.min(travel(after.item), b.start - a.end) : travel(after.item);
}

/** Was `after` behind `first` before, or is it now, where only one of them has moved past the other? */
function comesAfter(first: Slot, after: Slot, was: Times): boolean {
  const a = slotOf(first.item, was);
  const b = slotOf(after.item, was);
  if (a && b && b.start >= a.end && b.start > a.start) return true;
  return after.start > first.start || (after.start === first.start && !b);
}

/** The guests are elsewhere behind it: what came after a flight or a bus cannot come before it. */
const bringsThem = (item: PlanItem): boolean =>
  ['travel', 'transfer'].includes(itemKind(item.kind).class);

/** How far `after` reaches into `first`, the way between them included; 0 = not at all. */
function inTheWay(first: Slot, after: Slot, was: Times): number {
  if (first.item.key === after.item.key || !sameGuests(first.item, after.item)) return 0;
  if (!comesAfter(first, after, was)) return 0;
  const isBefore = after.end <= first.start && after.start < first.start;
  const room = roomBetween(first, after, was);
  if (room === null || (isBefore && !bringsThem(first.item))) return 0;
  return Math.max(0, first.end + room - after.start);
}

interface Push {
  readonly slot: Slot;
  readonly by: number;
}

function nextPush(
  slots: readonly Slot[],
  pushing: ReadonlySet<string>,
  was: Times,
  mayMove: (item: PlanItem) => boolean,
): Push | null {
  const pushers = slots.filter((s) => pushing.has(s.item.key));
  for (const slot of slots) {
    if (!mayMove(slot.item)) continue;
    const by = Math.max(0, ...pushers.map((first) => inTheWay(first, slot, was)));
    if (by > 0) return { slot, by };
  }
  return null;
}

/** What stays where it is although something else has come in its way, each pair once. */
function conflictsIn(
  slots: readonly Slot[],
  moved: ReadonlySet<string>,
  was: Times,
): readonly ItemConflict[] {
  return slots.flatMap((first, i) =>
    slots.slice(i + 1).flatMap((after): ItemConflict[] => {
      if (!moved.has(first.item.key) && !moved.has(after.item.key)) return [];
      const by = Math.max(inTheWay(first, after, was), inTheWay(after, first, was));
      if (by === 0) return [];
      const [item, other] = moved.has(first.item.key) ? [first, after] : [after, first];
      const stays = moved.has(other.item.key) && isFixed(item.item) && !isFixed(other.item);
      return [
        stays
          ? { item: other.item.key, with: item.item.key, by }
          : { item: item.item.key, with: other.item.key, by },
      ];
    }),
  );
}

/**
 * Later soft items of the same guests make room for what has moved, just enough, and keep their
 * length (F49); what hangs on a moved item has followed by itself and is not moved twice. Fixed items,
 * items that have begun and those that an edit has placed stay, and the conflict is named.
 */
export function ripple(before: Proposed, edited: Proposed, run: EditRun): Rippled {
  const was = run.times(before);
  const pushing = new Set(run.pushing);
  const moved: string[] = [];
  const mayMove = (item: PlanItem): boolean =>
    !isFixed(item) && !run.placed.has(item.key) && !run.hasStarted(item.key);
  let p = edited;
  for (let steps = 2 * p.plan.items.length; steps > 0; steps--) {
    const push = nextPush(programme(p, run), pushing, was, mayMove);
    if (!push) break;
    const { slot, by } = push;
    const old = run.times(p);
    const end = old.get(slot.item.key)?.end ?? null;
    p = placeItem(p, run, slot.item.key, slot.start + by, end === null ? null : end + by);
    for (const [key, is] of run.times(p)) {
      const from = old.get(key);
      if (from?.start === is.start && from.end === is.end) continue;
      pushing.add(key);
      if (!moved.includes(key)) moved.push(key);
    }
    if (run.times(p).get(slot.item.key)?.start === slot.start) break; // it cannot be moved
  }
  const all = new Set([...pushing, ...run.watched, ...run.placed]);
  return { proposed: p, moved, conflicts: conflictsIn(programme(p, run), all, was) };
}
