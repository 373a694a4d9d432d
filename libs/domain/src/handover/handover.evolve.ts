import type { Fact, FactOf } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import type { HandoverRecord } from './handover';
import { UNCONFIRMED } from './handover';

function confirmed(
  h: HandoverRecord,
  fact: FactOf<'HandoverGiven'> | FactOf<'HandoverTaken'>,
): Partial<HandoverRecord> {
  const { givenHash, givenBy, givenAt, takenHash, takenBy, takenAt } = h;
  const before = { givenHash, givenBy, givenAt, takenHash, takenBy, takenAt };
  const lastAct = { id: fact.act.id, by: fact.act.by, at: fact.at, before };
  const [hash, by, at] = [fact.contentHash, fact.by, fact.at];
  return fact.type === 'HandoverGiven'
    ? { givenHash: hash, givenBy: by, givenAt: at, fired: 0, lastAct }
    : { takenHash: hash, takenBy: by, takenAt: at, fired: 0, lastAct };
}

function ownFact(world: World, fact: Fact): World | null {
  if (fact.type === 'HandoverOpened') {
    return { ...world, handovers: [...world.handovers, fact.handover] };
  }
  if (!('handoverId' in fact)) return null;
  const patch = (h: HandoverRecord): Partial<HandoverRecord> => {
    switch (fact.type) {
      case 'HandoverMoved': {
        const { toDepartment, toAssignmentId, toTaskId, phase, contentHash } = fact;
        const to = { toDepartment, toAssignmentId, toTaskId, phase, contentHash };
        return { ...UNCONFIRMED, ...to, status: 'open' };
      }
      case 'HandoverWithdrawn':
        return { ...UNCONFIRMED, status: 'withdrawn' };
      case 'HandoverGiven':
      case 'HandoverTaken':
        return confirmed(h, fact);
    }
  };
  return { ...world, handovers: patchRow(world.handovers, fact.handoverId, patch) };
}

/** Only its time became known: what was confirmed stays confirmed. */
const carried = (h: HandoverRecord, hash: string): Partial<HandoverRecord> => ({
  contentHash: hash,
  givenHash: h.givenHash === h.contentHash ? hash : h.givenHash,
  takenHash: h.takenHash === h.contentHash ? hash : h.takenHash,
});

/** What a fact about tasks, packages or acts does to a hand-over. */
function patchOf(h: HandoverRecord, fact: Fact): Partial<HandoverRecord> | null {
  switch (fact.type) {
    case 'TaskChanged':
      return fact.taskId === h.taskId && fact.contentHash !== h.contentHash
        ? { contentHash: fact.contentHash, fired: 0, lastAct: null }
        : null;
    case 'TaskTimed':
      return fact.taskId === h.taskId ? carried(h, fact.contentHash) : null;
    case 'TaskWithdrawn':
      return fact.taskId === h.taskId ? { ...UNCONFIRMED, status: 'withdrawn' } : null;
    case 'AssignmentWithdrawn':
      return fact.assignmentId === h.toAssignmentId
        ? { ...UNCONFIRMED, status: 'withdrawn' }
        : null;
    case 'ActUndone':
      return h.lastAct?.id === fact.actId ? { ...h.lastAct.before, fired: 0, lastAct: null } : null;
    default:
      return null;
  }
}

/** Hand-overs after a fact. */
export function evolveHandover(world: World, fact: Fact): World {
  const own = ownFact(world, fact);
  if (own) return own;
  let { handovers } = world;
  for (const h of world.handovers) {
    const patch = patchOf(h, fact);
    if (patch) handovers = patchRow(handovers, h.id, patch);
  }
  return handovers === world.handovers ? world : { ...world, handovers };
}
