import type { Fact } from '../fact';
import type { Reception } from '../reception/reception';
import type { World } from '../world';

/** Draft, frozen versions and where the plan stands, after a fact. */
export function evolvePlan(world: World, fact: Fact): World {
  const patch = (change: Partial<Reception>): World => ({
    ...world,
    reception: { ...world.reception, ...change },
  });
  switch (fact.type) {
    case 'DraftSaved': {
      const { document: draft, from: draftFrom } = fact.private;
      return { ...patch({ draftRevision: fact.draftRevision }), draft, draftFrom };
    }
    case 'PlanFrozen':
      return {
        ...patch({ lastPlanVersion: fact.number }),
        planVersions: [...world.planVersions, fact.private.version],
      };
    case 'PlanSent':
      return patch({
        planStatus: 'cosigning',
        planVersion: fact.number,
        blockingFindings: fact.blocking,
      });
    case 'PlanSubmitted':
      return patch({ planStatus: 'submitted' });
    case 'PlanReturned':
      return patch({ planStatus: world.reception.planVersion > 0 ? 'cosigning' : 'none' });
    case 'PlanApproved':
      return patch({
        planStatus: 'approved',
        planVersion: fact.number,
        planApprovedAt: fact.at,
        workSince: fact.at,
      });
    case 'PlanChanged':
      return patch({ planVersion: fact.number, blockingFindings: fact.blocking });
    default:
      return world;
  }
}
