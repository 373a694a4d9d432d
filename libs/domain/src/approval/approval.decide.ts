import { amendmentUnder, approveAmendment } from '../amendment/approve.decide';
import type { ApprovalCommand, CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { authorityFor, isOffice } from '../people/authority';
import type { Refusal } from '../refusal';
import { conflict, invalid, isRefusal, notFound } from '../refusal';
import type { Approval } from './approval';
import { grant } from './grant';
import { planWaits } from './plan-waits';
import { decider, isLastStep, passStep } from './pass-step';
import { decidersOf } from './route';

type RouteCommand = Exclude<ApprovalCommand, { kind: `approval.${'dispute' | 'settle-dispute'}` }>;

/** A returned submission can only be let be: so it leaves its submitter's inbox. */
function openApproval(c: RouteCommand, on: Case): Approval | Refusal {
  const p = on.world.approvals.find((x) => x.id === c.approvalId);
  if (!p) return notFound();
  const letBe = p.status === 'returned' && c.kind === 'approval.withdraw';
  if (p.status !== 'pending' && !letBe) return conflict('approval.not-pending');
  if (!['open', 'postponed'].includes(on.world.reception.status)) {
    return conflict('reception.not-open');
  }
  return p;
}

/** What the return of a matter does to what was submitted. */
function afterReturn(on: Case, p: Approval): Fact[] {
  if (p.matter === 'plan') return [{ type: 'PlanReturned', number: p.subject.planVersion ?? 0 }];
  if (p.matter === 'summary') return [{ type: 'SummaryReturned' }];
  return [];
}

function approve(c: CommandOf<'approval.approve'>, on: Case, p: Approval): Decision {
  const proposed = p.matter === 'change' ? amendmentUnder(on, p) : undefined;
  if (proposed) {
    const { previewHash, ...rest } = c;
    return previewHash === undefined
      ? invalid('amendment.preview-unnamed')
      : approveAmendment({ ...rest, number: proposed.number, previewHash }, on);
  }
  const passed = passStep(c, on, p);
  if (isRefusal(passed)) return passed;
  if (!isLastStep(p)) return passed;
  const waits = p.matter === 'plan' ? planWaits(on, p) : null;
  if (waits) return waits;
  const next = grant({ ...on, world: evolveAll(on.world, passed) }, p);
  return isRefusal(next) ? next : [...passed, ...next];
}

function addApprover(c: CommandOf<'approval.add'>, on: Case, p: Approval): Decision {
  const may = decider(c, on, p);
  if (isRefusal(may)) return may;
  const candidates = decidersOf(on.world.reception, on.ctx.directory, c.approver);
  if (!candidates.some((x) => x.userId !== p.submittedBy)) return conflict('approval.no-approver');
  const step = {
    approver: c.approver,
    decidedBy: null,
    forUserId: null,
    recordedBy: null,
    decidedAt: null,
    addedBy: may.by.by,
  };
  return [{ type: 'ApproverAdded', approvalId: p.id, at: on.ctx.now, step }];
}

/** 审批: agree, return with a reason, 加签, or withdraw one's own submission. */
export function decideApproval(c: RouteCommand, on: Case): Decision {
  const p = openApproval(c, on);
  if (isRefusal(p)) return p;
  switch (c.kind) {
    case 'approval.approve':
      return approve(c, on, p);
    case 'approval.return': {
      const may = decider(c, on, p);
      if (isRefusal(may)) return may;
      const base = { approvalId: p.id, matter: p.matter, at: on.ctx.now, ...may.by };
      return [
        { type: 'ApprovalReturned', ...base, private: { reason: c.reason } },
        ...afterReturn(on, p),
      ];
    }
    case 'approval.add':
      return addApprover(c, on, p);
    case 'approval.withdraw': {
      const may = authorityFor(on.actor, on.ctx, c, isOffice);
      if (isRefusal(may)) return may;
      return [
        { type: 'ApprovalWithdrawn', approvalId: p.id, matter: p.matter, at: on.ctx.now },
        // What a return did is done.
        ...(p.status === 'pending' ? afterReturn(on, p) : []),
      ];
    }
  }
}
