import { isOpenAmendment } from '../amendment/amendment';
import { proposeByEvent } from '../amendment/propose-by-event';
import { dropOvertaken } from '../amendment/propose.decide';
import type { Case } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import type { PlanDocument } from '../plan/plan-document';
import { planInForce } from '../plan/put-in-force';
import { timeByEvents } from '../plan/time-by-events';
import { MINUTE } from '../time/instant';
import { overrunOf } from './overrun-edits';

/** An overrun that makes something late is told, and proposed as a change, once per item. */
function overran(on: Case, key: string, plan: PlanDocument): Fact[] {
  const item = on.world.items.find((i) => i.key === key);
  if (!item || item.overrunTold) return [];
  const overrun = overrunOf(key, on.world.items, plan.items, on.ctx.now);
  if (!overrun) return [];
  const minutes = Math.round(overrun.by / MINUTE);
  const reason = `行程超时 ${minutes} 分钟：${item.title} · Overrun by ${minutes} min: ${item.title}`;
  const proposed = proposeByEvent(on, { source: 'overrun', edits: overrun.edits, reason });
  return [
    {
      type: 'ItemOverran',
      itemKey: key,
      by: overrun.by,
      pushed: overrun.pushed,
      conflicts: [...new Set(overrun.conflicts.map((c) => c.with))],
      proposed: proposed.length > 0,
    },
    ...proposed,
  ];
}

/** A report taken back takes along what was proposed because of it. */
function takenBack(on: Case, key: string, facts: readonly Fact[]): readonly Fact[] {
  if (!facts.some((f) => f.type === 'ItemActUndone' || f.type === 'ItemCorrected')) return [];
  const last = on.world.items.find((i) => i.key === key)?.lastAct?.at;
  return on.world.amendments
    .filter(
      (a) =>
        a.source === 'overrun' &&
        isOpenAmendment(a) &&
        (a.proposedAt === last || a.edits.some((e) => e.op === 'move-item' && e.item === key)),
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
  const world = evolveAll(reported, timed);
  return [...told, ...timed, ...overran({ ...on, world }, key, plan)];
}
