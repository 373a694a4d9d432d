import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';

/** What stays open after a fact. */
export function evolveFollowUp(world: World, fact: Fact): World {
  switch (fact.type) {
    case 'FollowUpOpened':
      return { ...world, followUps: [...world.followUps, fact.private.followUp] };
    case 'FollowUpEdited':
      return {
        ...world,
        followUps: patchRow(world.followUps, fact.followUpId, (f) => ({
          ownerId: fact.ownerId,
          dueAt: fact.dueAt,
          what: fact.private.what,
          // A new date starts its ladder anew.
          fired: fact.dueAt === f.dueAt ? f.fired : 0,
        })),
      };
    case 'InstructionDispatched':
      return {
        ...world,
        followUps: patchRow(world.followUps, fact.followUpId, (f) => ({
          assignmentId: fact.assignmentId,
          ownerId: fact.ownerId,
          dueAt: fact.dueAt,
          // It is another's now: his time starts anew.
          fired: 0,
          about: { ...f.about, dispatchedAt: fact.at },
        })),
      };
    case 'FollowUpClosed':
      return {
        ...world,
        followUps: patchRow(world.followUps, fact.followUpId, {
          status: 'closed',
          closedBy: fact.by,
          closedAt: fact.at,
          closeNote: fact.private.note,
        }),
      };
    default:
      return world;
  }
}
