import type { Fact } from '../fact';
import type { ItineraryItem } from '../reception/reception';
import { sameJson } from '../same-json';
import type { Instant } from '../time/instant';
import type { PlanMove } from './plan-move';

/**
 * A new time makes what was expected and asked for the old one void; an announced end that the plan now
 * has itself stands, and what overruns the new end is told anew.
 */
function expectationsOf(
  row: ItineraryItem | undefined,
  start: Instant | null,
  end: Instant | null,
) {
  const starts = row?.startAt === start;
  const ends = row?.endAt === end;
  const isAnnounced = end !== null && row?.expectedEnd === end;
  return {
    expectedStart: starts ? (row?.expectedStart ?? null) : null,
    expectedEnd: ends || isAnnounced ? (row?.expectedEnd ?? null) : null,
    startFired: starts ? (row?.startFired ?? 0) : 0,
    endFired: ends ? (row?.endFired ?? 0) : 0,
    overrunTold: ends ? (row?.overrunTold ?? false) : false,
    lastAct: row?.lastAct ?? null,
  };
}

/** The facts that bring the itinerary to what the plan says. */
export function reconcileItems(m: Pick<PlanMove, 'world' | 'ctx' | 'plan' | 'times'>): Fact[] {
  const r = m.world.reception;
  const facts: Fact[] = m.plan.items.flatMap((planned, position): Fact[] => {
    const at = m.times.items.get(planned.key);
    const row = m.world.items.find((i) => i.key === planned.key);
    const item: ItineraryItem = {
      id: row?.id ?? m.ctx.newId(),
      receptionId: r.id,
      key: planned.key,
      position,
      kind: planned.kind,
      title: planned.title,
      place: planned.place ?? null,
      startAt: at?.start ?? null,
      endAt: at?.end ?? null,
      zone: planned.zone ?? r.zone,
      guestGroup: planned.guestGroup ?? null,
      restricted: planned.restricted ?? false,
      status: row && row.status !== 'removed' ? row.status : 'planned',
      actualStart: row?.actualStart ?? null,
      actualEnd: row?.actualEnd ?? null,
      skipReason: row?.skipReason ?? null,
      ...expectationsOf(row, at?.start ?? null, at?.end ?? null),
    };
    if (!row || row.status === 'removed') {
      return [{ type: 'ItemAdded', itemKey: item.key, private: { item } }];
    }
    if (sameJson(row, item)) return [];
    return [
      {
        type: 'ItemChanged',
        itemKey: item.key,
        from: { startAt: row.startAt, endAt: row.endAt },
        to: { startAt: item.startAt, endAt: item.endAt },
        private: { item },
      },
    ];
  });
  const gone = m.world.items.filter(
    (i) => i.status !== 'removed' && !m.plan.items.some((p) => p.key === i.key),
  );
  return [...facts, ...gone.map((i): Fact => ({ type: 'ItemRemoved', itemKey: i.key }))];
}
