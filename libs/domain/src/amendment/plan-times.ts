import type { Case } from '../decision';
import { anchorsOf } from '../plan/anchors';
import type { PlanDocument } from '../plan/plan-document';
import type { ItemInstants, ResolvedTimes } from '../plan/resolve-times';
import { resolveTimes } from '../plan/resolve-times';
import type { Batch } from '../reception/reception';

/** The instants of a plan if it were in force now, with these arrivals and departures. */
export const planTimes = (on: Case, plan: PlanDocument, batches: readonly Batch[]): ResolvedTimes =>
  resolveTimes(plan, { ...anchorsOf(on.world, on.ctx.law), batches });

/** Of its items only: cheap enough to ask again after every step of a ripple. */
export const itemTimes = (
  on: Case,
  plan: PlanDocument,
  batches: readonly Batch[],
): ReadonlyMap<string, ItemInstants> => planTimes(on, { ...plan, assignments: [] }, batches).items;
