import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import type { Approval } from './approval';

/** Submissions and their steps after a fact. */
export function evolveApproval(world: World, fact: Fact): World {
  const patch = (id: string, change: (p: Approval) => Partial<Approval>): World => ({
    ...world,
    approvals: patchRow(world.approvals, id, change),
  });
  switch (fact.type) {
    case 'ApprovalSubmitted':
      return { ...world, approvals: [...world.approvals, fact.private.approval] };
    case 'ApprovalStepPassed':
      return patch(fact.approvalId, (p) => ({
        steps: p.steps.map((s, i) =>
          i === fact.step
            ? {
                ...s,
                decidedBy: fact.by,
                forUserId: fact.forUserId ?? null,
                recordedBy: fact.recordedBy ?? null,
                decidedAt: fact.at,
              }
            : s,
        ),
        current: fact.step + 1,
        waitingSince: fact.at,
        fired: 0,
      }));
    case 'ApprovalGranted':
      return patch(fact.approvalId, () => ({ status: 'approved' }));
    case 'ApprovalReturned':
      return patch(fact.approvalId, () => ({
        status: 'returned',
        returnReason: fact.private.reason,
      }));
    case 'ApproverAdded':
      return patch(fact.approvalId, (p) => ({
        steps: [...p.steps.slice(0, p.current), fact.step, ...p.steps.slice(p.current)],
        waitingSince: fact.at,
        fired: 0,
      }));
    case 'ApprovalDisputed':
      return patch(fact.approvalId, () => ({ disputed: true }));
    case 'ApprovalDisputeSettled':
      return patch(fact.approvalId, () => ({ disputed: false }));
    case 'ApprovalWithdrawn':
      return patch(fact.approvalId, () => ({ status: 'withdrawn' }));
    default:
      return world;
  }
}
