import type { Case } from '../decision';
import type { Fact } from '../fact';
import type { Refusal } from '../refusal';
import { conflict } from '../refusal';
import type { Approval, ApprovalSubject, Matter } from './approval';
import { routeFor } from './route';

/** Another submission of the same matter, where only one may be on its way. */
const running = (on: Case, matter: Matter, { amendment }: ApprovalSubject): Approval | undefined =>
  matter === 'waiver'
    ? undefined
    : on.world.approvals.find(
        (p) => p.matter === matter && p.status === 'pending' && p.subject.amendment === amendment,
      );

/**
 * Puts a matter on its route. One submission of a matter at a time; waivers and proposed changes may
 * run side by side.
 */
export function submitApproval(
  on: Case,
  matter: Matter,
  subject: ApprovalSubject,
  reason: string | null,
): readonly Fact[] | Refusal {
  const same = running(on, matter, subject);
  if (same) return conflict('approval.already-pending', [{ type: 'approval', id: same.id }]);
  const { reception: r } = on.world;
  const steps = routeFor(r, on.ctx.directory, matter, on.actor.userId, subject.minor);
  if (steps.length === 0) return conflict('approval.no-approver');
  const approval: Approval = {
    id: on.ctx.newId(),
    receptionId: r.id,
    matter,
    subject,
    status: 'pending',
    steps,
    current: 0,
    waitingSince: on.ctx.now,
    submittedBy: on.actor.userId,
    submittedAt: on.ctx.now,
    reason,
    returnReason: null,
    disputed: false,
    fired: 0,
  };
  return [{ type: 'ApprovalSubmitted', approvalId: approval.id, matter, private: { approval } }];
}

/** Pending submissions that an event makes pointless. */
export const withdrawPending = (
  on: Pick<Case, 'world' | 'ctx'>,
  which: (p: Approval) => boolean = () => true,
): Fact[] =>
  on.world.approvals
    .filter((p) => p.status === 'pending' && which(p))
    .map((p): Fact => ({
      type: 'ApprovalWithdrawn',
      approvalId: p.id,
      matter: p.matter,
      at: on.ctx.now,
    }));
