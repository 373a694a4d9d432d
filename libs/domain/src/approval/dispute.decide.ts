import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isOffice } from '../people/authority';
import { conflict, isRefusal, notFound } from '../refusal';

/**
 * A decision was recorded for a person (代录), and he says that it was not his: the mark stays until
 * the office has settled it with a reason. The decision itself stands; who wants it undone reopens or
 * changes what it brought about.
 */
export function decideApprovalDispute(
  c: CommandOf<'approval.dispute' | 'approval.settle-dispute'>,
  on: Case,
): Decision {
  const p = on.world.approvals.find((x) => x.id === c.approvalId);
  if (!p) return notFound();
  const raise = c.kind === 'approval.dispute';
  if (raise === p.disputed) {
    return conflict(raise ? 'dispute.already-open' : 'dispute.none-open');
  }
  const recordedFor = p.steps.filter((s) => s.recordedBy !== null).map((s) => s.decidedBy);
  const may = authorityFor(on.actor, on.ctx, {}, (x) =>
    raise ? recordedFor.includes(x.userId) : isOffice(x),
  );
  if (isRefusal(may)) return may;
  const base = { approvalId: p.id, matter: p.matter, at: on.ctx.now };
  return [
    {
      type: raise ? 'ApprovalDisputed' : 'ApprovalDisputeSettled',
      ...base,
      private: { reason: c.reason },
    },
  ];
}
