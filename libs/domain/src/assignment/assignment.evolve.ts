import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import type { Assignment } from './assignment';

function evolveSignature(world: World, fact: Fact): World {
  switch (fact.type) {
    case 'Signed':
      return { ...world, signatures: [...world.signatures, fact.private.signature] };
    case 'SignatureEnded':
      return {
        ...world,
        signatures: patchRow(world.signatures, fact.signatureId, { status: fact.status }),
      };
    case 'ObjectionDecided':
      return {
        ...world,
        signatures: patchRow(world.signatures, fact.signatureId, {
          decidedBy: fact.by,
          decidedAt: fact.at,
        }),
      };
    case 'ActDisputed':
    case 'DisputeResolved':
      return fact.signatureId === null
        ? world
        : {
            ...world,
            signatures: patchRow(world.signatures, fact.signatureId, {
              disputed: fact.type === 'ActDisputed',
            }),
          };
    default:
      return world;
  }
}

/** What a fact changes in the row of the assignment it names. */
function assignmentPatch(a: Assignment, fact: Fact): Partial<Assignment> | null {
  switch (fact.type) {
    case 'AssignmentAnnounced':
      return { announcedAt: fact.at };
    case 'AssignmentWithdrawn':
      return { status: 'withdrawn' };
    case 'AssignmentClosed':
      return { status: 'closed' };
    case 'PackageChanged':
      return { packageVersion: fact.version, packageHash: fact.hash };
    case 'LeadNamed':
      return { leadId: fact.leadId };
    case 'SignatureWaived':
      return { waived: [...a.waived, fact.scope] };
    case 'Signed':
      return { lastAct: fact.private.lastAct };
    case 'SignatureEnded':
      // A new answer is asked for: its ladder starts anew.
      return fact.status === 'replaced' ? null : { fired: { ...a.fired, [fact.scope]: 0 } };
    case 'ActUndone':
      return a.lastAct?.id === fact.actId ? { lastAct: null } : null;
    default:
      return null;
  }
}

/** Packages and signatures after a fact. */
export function evolveAssignment(world: World, fact: Fact): World {
  if (fact.type === 'AssignmentOpened') {
    return { ...world, assignments: [...world.assignments, fact.private.assignment] };
  }
  const next = evolveSignature(world, fact);
  if (!('assignmentId' in fact) || fact.assignmentId === null) return next;
  const row = next.assignments.find((a) => a.id === fact.assignmentId);
  const patch = row && assignmentPatch(row, fact);
  return patch ? { ...next, assignments: patchRow(next.assignments, row.id, patch) } : next;
}
