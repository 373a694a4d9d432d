import type { ApprovalCommand, CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { authorityFor, isOffice } from '../people/authority';
import type { Refusal } from '../refusal';
import { conflict, forbidden, isRefusal, notFound } from '../refusal';
import type { Approval } from './approval';
import { grant, planWaits } from './grant';
import { decidersOf, decidesAt } from './route';

type RouteCommand = Exclude<ApprovalCommand, { kind: `approval.${'dispute' | 'settle-dispute'}` }>;

function pendingApproval(on: Case, approvalId: string): Approval | Refusal {
  const p = on.world.approvals.find((x) => x.id === approvalId);
  if (!p) return notFound();
  if (p.status !== 'pending') return conflict('approval.not-pending');
  if (!['open', 'postponed'].includes(on.world.reception.status)) {
    return conflict('reception.not-open');
  }
  return p;
}

/** The one whose turn it is. Nobody decides on his own submission, for himself or for another. */
function decider(
  c: CommandOf<'approval.approve' | 'approval.return' | 'approval.add'>,
  on: Case,
  p: Approval,
): ReturnType<typeof authorityFor> {
  if (on.actor.userId === p.submittedBy && !c.onBehalf) return forbidden('approval.own-submission');
  const step = p.steps[p.current];
  const may = decidesAt(on.world.reception, step.approver);
  const authority = authorityFor(on.actor, on.ctx, c, (x) => x.userId !== p.submittedBy && may(x));
  return isRefusal(authority) && authority.code === 'act.forbidden'
    ? forbidden('approval.not-your-turn')
    : authority;
}

/** What the return of a matter does to what was submitted. */
function afterReturn(on: Case, p: Approval): Fact[] {
  if (p.matter === 'plan') return [{ type: 'PlanReturned', number: p.subject.planVersion ?? 0 }];
  if (p.matter === 'summary') return [{ type: 'SummaryReturned' }];
  return [];
}

function approve(c: CommandOf<'approval.approve'>, on: Case, p: Approval): Decision {
  const may = decider(c, on, p);
  if (isRefusal(may)) return may;
  const last = p.current === p.steps.length - 1;
  const waits = last && (p.matter === 'plan' || p.matter === 'change') ? planWaits(on, p) : null;
  if (waits) return waits;
  const passed: Fact = {
    type: 'ApprovalStepPassed',
    approvalId: p.id,
    matter: p.matter,
    step: p.current,
    at: on.ctx.now,
    ...may.by,
    private: { remark: c.remark ?? null },
  };
  if (!last) return [passed];
  const granted: readonly Fact[] = [
    passed,
    { type: 'ApprovalGranted', approvalId: p.id, matter: p.matter, at: on.ctx.now },
  ];
  const next = grant({ ...on, world: evolveAll(on.world, granted) }, p);
  return isRefusal(next) ? next : [...granted, ...next];
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
  const p = pendingApproval(on, c.approvalId);
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
        ...afterReturn(on, p),
      ];
    }
  }
}
