import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import type { Amendment } from './amendment';
import { isOpenAmendment } from './amendment';

const patch = (world: World, id: string, change: (a: Amendment) => Partial<Amendment>): World => ({
  ...world,
  amendments: patchRow(world.amendments, id, change),
});

/** A proposal whose submission has ended otherwise than by agreement. */
function afterSubmission(world: World, approvalId: string, status: 'proposed' | 'returned'): World {
  const own = world.amendments.find((a) => a.approvalId === approvalId && a.status === 'submitted');
  if (!own) return world;
  return patch(world, own.id, () => ({
    status,
    ...(status === 'proposed' ? { approvalId: null } : {}),
  }));
}

/** The default that a clock applies by itself: the proposal is dropped, its submission with it. */
function dropByClock(world: World, id: string, at: number): World {
  const own = world.amendments.find((a) => a.id === id);
  if (!own || own.clock?.fallback !== 'drop' || !isOpenAmendment(own)) return world;
  return {
    ...patch(world, id, () => ({ status: 'dropped', decidedAt: at })),
    approvals: world.approvals.map((p) =>
      p.id === own.approvalId && p.status === 'pending' ? { ...p, status: 'withdrawn' } : p,
    ),
  };
}

/** Proposed changes after a fact. */
export function evolveAmendment(world: World, fact: Fact): World {
  switch (fact.type) {
    case 'AmendmentProposed':
      return { ...world, amendments: [...world.amendments, fact.private.amendment] };
    case 'AmendmentKept':
      return patch(world, fact.amendmentId, () => ({ status: 'proposed' }));
    case 'AmendmentSubmitted':
      // What is in force stays so while it is ratified.
      return patch(world, fact.amendmentId, ({ status }) => ({
        status: status === 'published' ? status : 'submitted',
        approvalId: fact.approvalId,
      }));
    case 'AmendmentRevised':
      return patch(world, fact.amendmentId, () => fact.private.revision);
    case 'AmendmentPublished':
      return patch(world, fact.amendmentId, (a) => ({
        status: 'published',
        urgent: fact.urgent,
        approvalId: fact.ratificationId ?? a.approvalId,
        publishedVersion: fact.version,
        decidedAt: fact.at,
        prepared: null,
      }));
    case 'AmendmentDropped':
      return patch(world, fact.amendmentId, () => ({ status: 'dropped', decidedAt: fact.at }));
    case 'ApprovalWithdrawn':
      return afterSubmission(world, fact.approvalId, 'proposed');
    case 'ApprovalReturned':
      return afterSubmission(world, fact.approvalId, 'returned');
    case 'DeadlinePassed':
      return fact.subject.kind === 'amendment' && fact.step === 'office'
        ? dropByClock(world, fact.subject.id, fact.at)
        : world;
    default:
      return world;
  }
}
