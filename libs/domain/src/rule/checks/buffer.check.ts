import { MINUTE } from '../../time/instant';
import { listOf, mapOf, object, text, whole } from '../parameters';
import { ITEM_KINDS, type ItemKind } from '../../plan/item-kind';
import { shortWays } from '../../presence/short-ways';
import type { Hit } from './check';
import { defineCheck } from './check';
import type { JudgedItem } from './judged';
import { waysOfGuests } from './same-guests';

const KINDS = Object.keys(ITEM_KINDS) as ItemKind[];

/** Minutes of the way between two items; a drive is judged by its own length. */
function travel(before: JudgedItem, next: JudgedItem): number[] {
  const own = before.class === 'transfer' ? (before.item.travelMinutes ?? 0) : 0;
  // From the start of the drive to the next item, when the drive itself has no end yet.
  if (own > 0 && before.end === null) return [own];
  return next.class === 'transfer' ? [] : [next.item.travelMinutes ?? 0];
}

function ownLength({ item, path, subject, start, end, class: c }: JudgedItem): Hit[] {
  if (c !== 'transfer' || !item.travelMinutes || start === null || end === null) return [];
  const planned = Math.round((end - start) / MINUTE);
  const detail = `${item.title}: ${planned} < ${item.travelMinutes} min`;
  return planned < item.travelMinutes ? [{ path: `${path}.end`, subject, detail }] : [];
}

const parameters = object({
  /** Minutes that must lie before an item of a kind. */
  before: mapOf(KINDS, whole(0, 1440)),
  /** Kinds that are no stop on the way. */
  except: listOf(text(40)),
});

/** Too little time between two items of the same guests: for the way, or before a flight or train (F33). */
export const buffer = defineCheck({
  parameters,
  find: (on, { before: minutes, except }) => {
    const lead = ({ item }: JudgedItem): number => {
      const kind = KINDS.find((k) => k === item.kind);
      return (kind && minutes[kind]) ?? 0;
    };
    const needs = (before: JudgedItem, next: JudgedItem): number[] =>
      [lead(next), ...travel(before, next)].map((needed) => needed * MINUTE);
    return [
      ...on.items.flatMap(ownLength),
      ...waysOfGuests(on, except).flatMap((way) =>
        shortWays(way, needs).flatMap(({ before, next, gap, needed }): Hit[] => {
          const [planned, wanted] = [Math.round(gap / MINUTE), needed / MINUTE];
          if (planned >= wanted) return [];
          const detail = `${before.item.title} → ${next.item.title}: ${planned} < ${wanted} min`;
          return [{ path: `${next.path}.start`, subject: next.subject, detail }];
        }),
      ),
    ];
  },
});
