import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import type { By } from '../fact-shape';
import { afterItemEvent } from '../itinerary-course/after-item-event';
import { authorityFor } from '../people/authority';
import { itemKind } from '../plan/item-kind';
import type { Refusal } from '../refusal';
import { conflict, invalid, isRefusal, notFound } from '../refusal';
import type { Instant } from '../time/instant';
import { MINUTE } from '../time/instant';
import type { ItemCommand } from './item.command';
import { reportsItem, runsItinerary } from './item-people';
import type { ItineraryItem } from './reception';

/** An item that something may be reported of, and who stands behind it. */
export interface Reporting {
  readonly item: ItineraryItem;
  readonly by: By;
}

/**
 * Items are reported by those who are there. Guests may come while *prepare* is still shut: what counts
 * is that work may be done. Who has no part in an item does not learn whether there is one.
 */
export function reporting(c: ItemCommand, on: Case): Reporting | Refusal {
  const may = authorityFor(
    on.actor,
    on.ctx,
    c,
    c.kind === 'item.skip' ? runsItinerary(on) : reportsItem(on, c.itemKey),
  );
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  if (r.workSince === null) return conflict('work.before-approval');
  const item = on.world.items.find((i) => i.key === c.itemKey && i.status !== 'removed');
  return item ? { item, by: may.by } : notFound('item.not-found');
}

type Progress = 'item.start' | 'item.end' | 'item.landed' | 'item.skip';

/** What keeps an item from going on so. */
function wrongProgress(c: CommandOf<Progress>, item: ItineraryItem, at: Instant): Refusal | null {
  const refs = [{ type: 'item' as const, id: item.key }];
  if (c.kind === 'item.landed') {
    if (itemKind(item.kind).class !== 'travel') return conflict('item.not-travel', refs);
    if (item.status !== 'planned' && item.status !== 'started') {
      return conflict(`item.already-${item.status}`, refs);
    }
  } else if (c.kind === 'item.end') {
    if (item.status !== 'started') return conflict('item.not-started', refs);
  } else if (item.status !== 'planned') return conflict(`item.already-${item.status}`, refs);
  const ends = c.kind === 'item.end' || c.kind === 'item.landed';
  if (ends && item.actualStart !== null && at < item.actualStart) {
    return invalid('item.end-before-start');
  }
  return null;
}

const STATUS = {
  'item.start': 'started',
  'item.end': 'ended',
  'item.landed': 'ended',
  'item.skip': 'skipped',
} as const;

/** Items are started, ended or skipped, with real times; what hangs on them follows at once. */
export function decideItem(c: CommandOf<Progress>, on: Case): Decision {
  const found = reporting(c, on);
  if (isRefusal(found)) return found;
  const { item, by } = found;
  const at = c.occurredAt ?? on.ctx.now;
  const wrong = wrongProgress(c, item, at);
  if (wrong) return wrong;
  const act = { id: on.actId, by: on.actor.userId };
  const base = { itemKey: item.key, at, received: on.ctx.now, act, ...by };
  const reason = c.kind === 'item.skip' ? c.reason : null;
  const facts: Fact[] = [
    // Whoever has landed was on the way: nobody reports the take-off.
    ...(c.kind === 'item.landed' && item.status === 'planned'
      ? [{ type: 'ItemProgressed', status: 'started', ...base, private: { reason: null } } as const]
      : []),
    { type: 'ItemProgressed', status: STATUS[c.kind], ...base, private: { reason } },
  ];
  return afterItemEvent(on, item.key, facts);
}

/** "Last dish": the end is announced, and what hangs on it is timed; said again, it moves again. */
export function decideExpectEnd(c: CommandOf<'item.expect-end'>, on: Case): Decision {
  const found = reporting(c, on);
  if (isRefusal(found)) return found;
  const { item, by } = found;
  const refs = [{ type: 'item' as const, id: item.key }];
  if (item.status !== 'started') return conflict('item.not-started', refs);
  const [at, minutes] = [c.at ?? null, c.inMinutes ?? null];
  if (at === null && minutes === null) return invalid('item.expected-end-missing', refs);
  if (at !== null && minutes !== null) return invalid('item.expected-end-twice', refs);
  const said = c.occurredAt ?? on.ctx.now;
  const expectedEnd = at ?? said + (minutes ?? 0) * MINUTE;
  if (expectedEnd < on.ctx.now) return invalid('item.expected-end-past', refs);
  if (expectedEnd === item.expectedEnd) return conflict('item.expected-end-unchanged', refs);
  const act = { id: on.actId, by: on.actor.userId };
  return afterItemEvent(on, item.key, [
    {
      type: 'ItemEndAnnounced',
      itemKey: item.key,
      expectedEnd,
      received: on.ctx.now,
      act,
      ...by,
    },
  ]);
}
