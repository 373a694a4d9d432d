import type { Command } from '@app/domain';

/** What a command loads under the lock: one department's tasks, or everything. */
export interface Scope {
  /** The assignment whose tasks are loaded, or `null` for all. */
  readonly assignmentId: string | null;
  /** Frozen plans: the one in force and those waiting for a decision. */
  readonly plans: boolean;
  readonly draft: boolean;
  /** An approval that is asked for by id, whatever its state. */
  readonly approvalId: string | null;
  /** Remarks and coordination meetings. */
  readonly desk?: boolean;
  /** An earlier revision of the draft to compare with. */
  readonly revision?: number | null;
  /** Rules, standards and calendars: wherever a plan is judged. */
  readonly law?: boolean;
  /** A frozen plan beside those of `plans`, by number. */
  readonly version?: number | null;
  /** Only what a prepared change reaches: the one of this number, or of `approvalId`. */
  readonly prepared?: { readonly number: number | null };
}

const WITH_PLANS: readonly string[] = [
  'plan.send',
  'plan.submit',
  'finding.declare-not-applicable',
  'plan.remark',
  'plan.answer-remark',
  'assignment.counter-propose',
  'meeting.start',
  'meeting.decide',
  'meeting.close',
  'assignment.add',
  'assignment.withdraw',
  'task.withdraw',
  'approval.approve',
  'reception.edit',
  'reception.resume',
  'amendment.propose',
  'amendment.submit',
  'amendment.approve',
  'amendment.drop',
  'amendment.rebase',
  'amendment.keep',
  'amendment.publish-urgent',
];
/** What really happens to an item moves what hangs on it in the plan. */
const REPORTS = /^item\./;
const WITH_DRAFT: readonly string[] = [
  'plan.save',
  'plan.answer-remark',
  'finding.declare-not-applicable',
  'plan.merge',
  'meeting.start',
  'meeting.decide',
  'meeting.close',
  'plan.send',
  'plan.submit',
  'assignment.add',
  'assignment.withdraw',
  'task.withdraw',
  'reception.resume',
  'amendment.propose',
  'amendment.submit',
  'amendment.rebase',
  'amendment.approve',
  'amendment.publish-urgent',
  'approval.approve',
];
/** Approving a cancellation cancels the meetings too. */
const WITH_DESK = /^(plan\.|meeting\.|approval\.approve$|assignment\.counter-propose$)/;
/** Name an assignment, and yet concern the whole plan. */
const WHOLE: readonly string[] = [
  'assignment.withdraw',
  'assignment.counter-propose',
  'task.withdraw',
];

function revisionOf(command: Command): number | null {
  if (command.kind === 'plan.save') return command.expectedRevision;
  return command.kind === 'plan.merge' ? command.baseRevision : null;
}

/** What must be loaded to decide a command. */
export function scopeOf(command: Command): Scope {
  const named = 'assignmentId' in command ? (command.assignmentId ?? null) : null;
  return {
    assignmentId:
      WHOLE.includes(command.kind) || command.kind.startsWith('follow-up') ? null : named,
    plans: WITH_PLANS.includes(command.kind) || REPORTS.test(command.kind),
    draft: WITH_DRAFT.includes(command.kind),
    approvalId: 'approvalId' in command ? command.approvalId : null,
    law:
      WITH_PLANS.includes(command.kind) ||
      REPORTS.test(command.kind) ||
      command.kind === 'waiver.request',
    desk: WITH_DESK.test(command.kind),
    revision: revisionOf(command),
    version: command.kind === 'plan.remark' ? command.version : null,
  };
}

/** Agreeing to a change that may have been prepared: what to load then; `null` for any other act. */
export function preparedScopeOf(command: Command): Scope | null {
  const number =
    command.kind === 'amendment.approve' || command.kind === 'amendment.publish-urgent'
      ? command.number
      : null;
  const byApproval = command.kind === 'approval.approve' && command.previewHash !== undefined;
  if (number === null && !byApproval) return null;
  return {
    ...{ assignmentId: null, plans: false, draft: false, law: false },
    approvalId: byApproval ? command.approvalId : null,
    prepared: { number },
  };
}
