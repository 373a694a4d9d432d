import type { CommandOf } from '../command';
import type { Case } from '../decision';
import type { Fact } from '../fact';
import { authorityFor } from '../people/authority';
import type { Refusal } from '../refusal';
import { forbidden, isRefusal } from '../refusal';
import type { Approval } from './approval';
import { decidesAt } from './route';

type Act = Pick<
  CommandOf<'approval.approve' | 'approval.return' | 'approval.add'>,
  'occurredAt' | 'onBehalf'
>;

/** The one whose turn it is. Nobody decides on his own submission, for himself or for another. */
export function decider(c: Act, on: Case, p: Approval): ReturnType<typeof authorityFor> {
  if (on.actor.userId === p.submittedBy && !c.onBehalf) return forbidden('approval.own-submission');
  const step = p.steps[p.current];
  const may = decidesAt(on.world.reception, step.approver);
  const authority = authorityFor(on.actor, on.ctx, c, (x) => x.userId !== p.submittedBy && may(x));
  return isRefusal(authority) && authority.code === 'act.forbidden'
    ? forbidden('approval.not-your-turn')
    : authority;
}

export const isLastStep = (p: Approval): boolean => p.current === p.steps.length - 1;

/** The present station agrees; with the last one the submission is granted. */
export function passStep(
  c: Act & { readonly remark?: string | null },
  on: Case,
  p: Approval,
): readonly Fact[] | Refusal {
  const may = decider(c, on, p);
  return isRefusal(may) ? may : stepPassed(on, p, may.by, c.remark ?? null);
}

/** The facts that a station has agreed, by somebody whose authority is settled already. */
export function stepPassed(
  on: Pick<Case, 'ctx'>,
  p: Approval,
  by: Exclude<ReturnType<typeof authorityFor>, Refusal>['by'],
  remark: string | null,
): readonly Fact[] {
  const { id: approvalId, matter } = p;
  const at = on.ctx.now;
  return [
    {
      type: 'ApprovalStepPassed',
      approvalId,
      matter,
      step: p.current,
      at,
      ...by,
      private: { remark },
    },
    ...(isLastStep(p) ? [{ type: 'ApprovalGranted', approvalId, matter, at } as const] : []),
  ];
}
