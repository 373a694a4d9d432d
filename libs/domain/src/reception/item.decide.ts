import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isOffice } from '../people/authority';
import type { Principal } from '../people/actor';
import { conflict, invalid, isRefusal, notFound } from '../refusal';

const runsItems =
  (on: Case) =>
  (p: Principal): boolean =>
    isOffice(p) ||
    on.world.reception.liaisonIds.includes(p.userId) ||
    (p.role === 'liaison' && p.departmentId === null);

/**
 * Items are started, ended or skipped by the office or the liaison, with real times. Guests may come
 * while *prepare* is still shut: what counts is that work may be done.
 */
export function decideItem(
  c: CommandOf<'item.start' | 'item.end' | 'item.skip'>,
  on: Case,
): Decision {
  const may = authorityFor(on.actor, on.ctx, c, runsItems(on));
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  if (r.workSince === null) return conflict('work.before-approval');
  const item = on.world.items.find((i) => i.key === c.itemKey && i.status !== 'removed');
  if (!item) return notFound('item.not-found');
  const at = c.occurredAt ?? on.ctx.now;
  const refs = [{ type: 'item' as const, id: item.key }];
  const base = { itemKey: item.key, at, received: on.ctx.now, ...may.by };
  switch (c.kind) {
    case 'item.start':
      if (item.status !== 'planned') return conflict(`item.already-${item.status}`, refs);
      return [{ type: 'ItemProgressed', status: 'started', ...base, private: { reason: null } }];
    case 'item.end':
      if (item.status !== 'started') return conflict('item.not-started', refs);
      if (item.actualStart !== null && at < item.actualStart)
        return invalid('item.end-before-start');
      return [{ type: 'ItemProgressed', status: 'ended', ...base, private: { reason: null } }];
    case 'item.skip':
      if (item.status !== 'planned') return conflict(`item.already-${item.status}`, refs);
      return [
        { type: 'ItemProgressed', status: 'skipped', ...base, private: { reason: c.reason } },
      ];
  }
}
