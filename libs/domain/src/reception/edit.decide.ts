import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { authorityFor, isOffice, isOfficeHead } from '../people/authority';
import { sameJson } from '../same-json';
import { planInForce, putInForce } from '../plan/put-in-force';
import { standingPlan } from '../plan/standing-plan';
import { conflict, isRefusal, refuse } from '../refusal';
import { peopleFaults } from './fit-people';
import { followInquiries } from './inquiries';
import type { ReceptionFacts } from './reception';

/** What the times of a plan hang on: the calendar of the zone, too. */
const TIMED_BY: readonly (keyof ReceptionFacts)[] = ['batches', 'zone'];

/**
 * Changes facts of the reception. When arrivals or departures move, every time that hangs on them
 * moves in the same act; once work has begun only the 总协调 or the office head may do that.
 */
export function decideEdit(c: CommandOf<'reception.edit'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r } = on.world;
  if (r.status === 'closed' || r.status === 'cancelled') return conflict('reception.not-open');
  if (c.expectedRevision !== undefined && c.expectedRevision !== r.factsRevision) {
    return refuse(412, 'facts.stale');
  }
  const fields = (Object.keys(c.changes) as (keyof ReceptionFacts)[]).filter(
    (f) => c.changes[f] !== undefined && !sameJson(c.changes[f], r[f]),
  );
  if (fields.length === 0) return [];
  const faults = peopleFaults(on.ctx.directory, c.changes);
  if (faults.length) return refuse(422, 'facts.unfit', faults);
  const moves = r.planVersion > 0 && fields.some((f) => TIMED_BY.includes(f));
  if (moves && r.workSince !== null && !mayMoveTimes(on)) {
    return refuse(403, 'facts.coordinator-only');
  }
  const only = (from: ReceptionFacts): Partial<ReceptionFacts> =>
    Object.fromEntries(fields.map((f) => [f, from[f]]));
  const edited: Fact = {
    type: 'ReceptionEdited',
    paths: fields,
    private: { from: only(r), to: only({ ...r, ...c.changes }), reason: c.reason ?? null },
  };
  const after = { ...on, world: evolveAll(on.world, [edited]) };
  const facts = [edited, ...followInquiries(after, may.by)];
  const plan = moves ? planInForce(on) : null;
  if (!plan) return facts;
  const moved = putInForce(after, plan, {
    reason: c.reason ?? null,
    major: false,
    draft: null,
    standing: standingPlan(on),
  });
  return isRefusal(moved) ? moved : [...facts, ...moved];
}

const mayMoveTimes = (on: Case): boolean =>
  [on.actor, ...on.actor.standsFor].some(
    (p) => isOfficeHead(p) || p.userId === on.world.reception.coordinatorId,
  );
