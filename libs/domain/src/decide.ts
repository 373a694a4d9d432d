import { AMENDMENT_DECISIONS } from './amendment/amendment.decisions';
import { decideApproval } from './approval/approval.decide';
import { decideApprovalDispute } from './approval/dispute.decide';
import { decideDispute, decideLead, decideUndo } from './assignment/assignment.decide';
import {
  decideConfirmDeclaration,
  decideDeclare,
  decideWithdrawDeclaration,
} from './declaration/declaration.decide';
import { decideObjection, decideReopen, decideSign } from './assignment/signature.decide';
import {
  decideAcknowledge,
  decideAssign,
  decideCheck,
  decideFinish,
  decideResend,
  decideOwnAct,
  decideReject,
  decideRemind,
} from './assignment/task.decide';
import { decideTaskMessage } from './assignment/task-message.decide';
import type { Command, CommandOf } from './command';
import type { Case, Decision } from './decision';
import {
  decideAddFollowUp,
  decideCloseFollowUp,
  decideEditFollowUp,
} from './follow-up/follow-up.decide';
import { decideHandover } from './handover/handover.decide';
import { decideDispatchInstruction, decideGiveInstruction } from './instruction/instruction.decide';
import { REVIEW_DECISIONS } from './plan/review.decisions';
import {
  decideAddAssignment,
  decideWithdrawAssignment,
  decideWithdrawTask,
} from './plan/running-plan.decide';
import { decideEdit } from './reception/edit.decide';
import { ITEM_DECISIONS } from './reception/item.decisions';
import { decideJudge } from './reception/judge.decide';
import {
  decideAdvanceRequest,
  decideLaunch,
  decideOverride,
  decideResume,
  decideStop,
  decideSubmitReceive,
  decideSupplement,
  decideWaiver,
} from './reception/reception.decide';
import { decideSummary } from './summary/summary.decide';

/** Commands that people give on a reception that exists. */
export type PersonCommand = Exclude<
  Command,
  { kind: 'reception.register' } | { kind: `process.${string}` }
>;

/** One line per act: a new one is its command, its decision, and this line. */
const DECISIONS: {
  readonly [K in PersonCommand['kind']]: (c: CommandOf<K>, on: Case) => Decision;
} = {
  ...REVIEW_DECISIONS,
  ...AMENDMENT_DECISIONS,
  ...ITEM_DECISIONS,
  'reception.edit': decideEdit,
  'reception.launch': decideLaunch,
  'reception.supplement': decideSupplement,
  'reception.cancel': decideStop,
  'reception.postpone': decideStop,
  'reception.resume': decideResume,
  'reception.submit': decideSubmitReceive,
  'stage.advance': decideAdvanceRequest,
  'stage.override': decideOverride,
  'health.judge': decideJudge,
  'waiver.request': decideWaiver,
  'finding.declare-not-applicable': decideDeclare,
  'finding.confirm-not-applicable': decideConfirmDeclaration,
  'finding.withdraw-declaration': decideWithdrawDeclaration,
  'objection.decide': decideObjection,
  'summary.save': decideSummary,
  'summary.submit': decideSummary,
  'follow-up.add': decideAddFollowUp,
  'follow-up.edit': decideEditFollowUp,
  'follow-up.close': decideCloseFollowUp,
  'instruction.give': decideGiveInstruction,
  'instruction.dispatch': decideDispatchInstruction,
  'assignment.add': decideAddAssignment,
  'assignment.withdraw': decideWithdrawAssignment,
  'approval.approve': decideApproval,
  'approval.return': decideApproval,
  'approval.add': decideApproval,
  'approval.withdraw': decideApproval,
  'approval.dispute': decideApprovalDispute,
  'approval.settle-dispute': decideApprovalDispute,
  'task.acknowledge': decideAcknowledge,
  'task.assign': decideAssign,
  'task.start': decideOwnAct,
  'task.block': decideOwnAct,
  'task.unblock': decideOwnAct,
  'task.return': decideOwnAct,
  'task.finish': decideFinish,
  'task.check': decideCheck,
  'task.reject': decideReject,
  'task.resend': decideResend,
  'task.withdraw': decideWithdrawTask,
  'task.remind': decideRemind,
  'task.say': decideTaskMessage,
  'handover.give': decideHandover,
  'handover.take': decideHandover,
  'assignment.sign': decideSign,
  'assignment.reopen': decideReopen,
  'assignment.lead': decideLead,
  'act.undo': decideUndo,
  'act.dispute': decideDispute,
  'dispute.resolve': decideDispute,
};

/** Facts, or a refusal with all its reasons. Pure: the same case gives the same decision. */
export function decide(command: PersonCommand, on: Case): Decision {
  const decision = DECISIONS[command.kind] as (c: PersonCommand, on: Case) => Decision;
  return decision(command, on);
}
