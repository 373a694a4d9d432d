import { MINUTE } from '../../time/instant';
import { listOf, mapOf, object, text, whole } from '../parameters';
import { ITEM_KINDS, type ItemKind } from '../../plan/item-kind';
import type { Hit } from './check';
import { defineCheck } from './check';
import type { JudgedItem } from './judged';
import { waysOfGuests } from './same-guests';

const KINDS = Object.keys(ITEM_KINDS) as ItemKind[];

interface Leg {
  readonly before: JudgedItem;
  readonly next: JudgedItem;
  /** Minutes between the two. */
  readonly planned: number;
}

const tooShort = ({ before, next, planned }: Leg, needed: number): Hit[] =>
  planned < needed
    ? [
        {
          path: `${next.path}.start`,
          subject: next.subject,
          detail: `${before.item.title} → ${next.item.title}: ${planned} < ${needed} min`,
        },
      ]
    : [];

/** A way that takes longer than it is planned to take. */
function travelHits(leg: Leg): Hit[] {
  const { before, next } = leg;
  const own = before.class === 'transfer' ? (before.item.travelMinutes ?? 0) : 0;
  // From the start of the drive to the next item, when the drive itself has no end yet.
  if (own > 0 && before.end === null) return tooShort(leg, own);
  return next.class === 'transfer' ? [] : tooShort(leg, next.item.travelMinutes ?? 0);
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
  find: (on, { before: minutes, except }) => [
    ...on.items.flatMap(ownLength),
    ...waysOfGuests(on, except).flatMap((way) =>
      way.slice(1).flatMap((next, i) => {
        const before = way[i];
        const from = before.end ?? before.start ?? 0;
        const leg = { before, next, planned: Math.round(((next.start ?? 0) - from) / MINUTE) };
        const kind = KINDS.find((k) => k === next.item.kind);
        const lead = (kind && minutes[kind]) ?? 0;
        return [...tooShort(leg, lead), ...travelHits(leg)];
      }),
    ),
  ],
});
