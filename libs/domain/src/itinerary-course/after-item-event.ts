import type { Amendment } from '../amendment/amendment';
import { isOpenAmendment } from '../amendment/amendment';
import { proposeByEvent } from '../amendment/propose-by-event';
import { dropOvertaken } from '../amendment/propose.decide';
import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import type { PlanDocument } from '../plan/plan-document';
import { planInForce } from '../plan/put-in-force';
import { timeByEvents } from '../plan/time-by-events';
import { sameJson } from '../same-json';
import { MINUTE } from '../time/instant';
import { overrunOf } from './overrun-edits';

/** Does an open proposal move this item? */
const moves = (a: Amendment, key: string): boolean =>
  a.edits.some((e) => e.op === 'move-item' && e.item === key);

const openOverruns = ({ world }: Case): readonly Amendment[] =>
  world.amendments.filter((a) => a.source === 'overrun' && isOpenAmendment(a));

/**
 * An overrun that makes something late is told once, and proposed as a change; what is known better
 * takes the place of a proposal that nobody has decided on yet (`replaced`: it is gone already).
 */
function overran(on: Case, key: string, plan: PlanDocument, replaced: boolean): readonly Fact[] {
  const item = on.world.items.find((i) => i.key === key);
  const overrun = item && overrunOf(key, on.world.items, plan.items, on.ctx.now);
  if (!item || !overrun) return [];
  const open = openOverruns(on).filter((a) => moves(a, key));
  if (item.overrunTold && !replaced && open.length === 0) return [];
  if (open.some((a) => sameJson(a.edits, overrun.edits))) return [];
  const dropped = open.flatMap((a) => dropOvertaken(on, a));
  const after = { ...on, world: evolveAll(on.world, dropped) };
  const minutes = Math.round(overrun.by / MINUTE);
  const reason = `行程超时 ${minutes} 分钟：${item.title} · Overrun by ${minutes} min: ${item.title}`;
  const proposed = proposeByEvent(after, { source: 'overrun', edits: overrun.edits, reason });
  const told: Fact = {
    type: 'ItemOverran',
    itemKey: key,
    by: overrun.by,
    pushed: overrun.pushed,
    conflicts: [...new Set(overrun.conflicts.map((c) => c.with))],
    proposed: proposed.length > 0,
  };
  return [...dropped, ...(item.overrunTold ? [] : [told]), ...proposed];
}

/** Proposals that have nothing left to move: what they would move is over, or has begun meanwhile. */
function overtaken(on: Case): readonly Amendment[] {
  const rows = new Map(on.world.items.map((i) => [i.key, i.status]));
  return openOverruns(on).filter((a) =>
    a.edits.some((e) => {
      if (e.op !== 'move-item') return false;
      const status = rows.get(e.item);
      return status !== 'planned' && (status !== 'started' || e.start !== undefined);
    }),
  );
}

/** A report taken back takes along what was proposed because of it. */
function takenBack(on: Case, key: string, facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some((f) => f.type === 'ItemActUndone' || f.type === 'ItemCorrected')) return [];
  const last = on.world.items.find((i) => i.key === key)?.lastAct?.at;
  return on.world.amendments
    .filter(
      (a) =>
        a.source === 'overrun' && isOpenAmendment(a) && (a.proposedAt === last || moves(a, key)),
    )
    .flatMap((a) => dropOvertaken(on, a));
}

/** The facts of a report on an item, with everything that follows from it in the same act. */
export function afterItemEvent(on: Case, key: string, facts: readonly Fact[]): readonly Fact[] {
  const plan = planInForce(on);
  if (!plan) return facts;
  const told = [...facts, ...takenBack(on, key, facts)];
  const reported = evolveAll(on.world, told);
  const timed = timeByEvents(reported, on.ctx, plan, key);
  const late = { ...on, world: evolveAll(reported, timed) };
  const moot = overtaken(late);
  const dropped = moot.flatMap((a) => dropOvertaken(late, a));
  const now = { ...on, world: evolveAll(late.world, dropped) };
  const isReplaced = moot.some((a) => moves(a, key));
  return [...told, ...timed, ...dropped, ...overran(now, key, plan, isReplaced)];
}
