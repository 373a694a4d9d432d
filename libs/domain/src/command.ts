import type { AmendmentCommand } from './amendment/amendment.command';
import type { Answer, Scope } from './assignment/assignment';
import type { Tick } from './assignment/checklist';
import type { WaiverTarget } from './approval/approval';
import type { RouteStep } from './approval/approval';
import type { CommandShape } from './command-shape';
import type { FlightStatus } from './flight/flight-status';
import type { InstructionCommand } from './instruction/instruction.command';
import type { MeetingCommand } from './meeting/meeting.command';
import type { PlanAssignment, PlanDocument } from './plan/plan-document';
import type { JudgedLevel, ReceptionFacts, Stage } from './reception/reception';
import type { ItemCommand } from './reception/item.command';
import type { RemarkCommand } from './remark/remark.command';
import type { SummaryBase } from './summary/summary-base';
import type { Instant } from './time/instant';

type Cmd<K extends string, P = object> = CommandShape<K, P>;

export type { OnBehalf } from './command-shape';

/** Acts of the office on a reception. */
export type ReceptionCommand =
  | Cmd<'reception.register', { receptionId: string; code: string; facts: ReceptionFacts }>
  | Cmd<
      'reception.edit',
      { changes: Partial<ReceptionFacts>; reason?: string | null; expectedRevision?: number }
    >
  | Cmd<'reception.launch'>
  | Cmd<'reception.supplement', { letterNumber: string; attachmentId?: string | null }>
  | Cmd<'reception.cancel', { reason: string }>
  | Cmd<'reception.postpone', { reason: string; until?: Instant | null }>
  | Cmd<'reception.resume', { shift: number; reason?: string | null }>
  | Cmd<'reception.submit', { reason?: string | null }>
  | Cmd<'stage.advance', { from: Stage }>
  | Cmd<
      'stage.override',
      { stage: Stage; reason: string; remedy: { what: string; ownerId: string; dueAt: Instant } }
    >
  /** 红黄绿灯 by hand, for a time; without a level it is computed again. */
  | Cmd<'health.judge', { level: JudgedLevel | null; until: Instant | null; reason: string }>
  | Cmd<'waiver.request', { targets: readonly WaiverTarget[]; reason: string }>
  | Cmd<'finding.declare-not-applicable', { finding: string; basis: string }>
  | Cmd<'finding.confirm-not-applicable', { finding: string }>
  | Cmd<'finding.withdraw-declaration', { finding: string; reason?: string | null }>
  | Cmd<'objection.decide', { assignmentId: string; reason: string }>
  | Cmd<'summary.save', { text: string; lessons?: string | null; base?: SummaryBase | null }>
  | Cmd<'summary.submit'>
  | Cmd<
      'follow-up.add',
      {
        what: string;
        ownerId?: string | null;
        dueAt?: Instant | null;
        assignmentId?: string | null;
      }
    >
  | Cmd<
      'follow-up.edit',
      { followUpId: string; ownerId?: string | null; dueAt?: Instant | null; what?: string }
    >
  | Cmd<'follow-up.close', { followUpId: string; note: string }>;

/** Acts on the plan. */
export type PlanCommand =
  | Cmd<'plan.save', { document: PlanDocument; expectedRevision: number }>
  /** Puts a change of an older revision together with what others saved since. */
  | Cmd<'plan.merge', { document: PlanDocument; baseRevision: number }>
  | Cmd<'plan.send', { note?: string | null }>
  | Cmd<'plan.submit', { note?: string | null }>
  | Cmd<'assignment.add', { assignment: PlanAssignment; reason: string }>
  | Cmd<'assignment.withdraw', { assignmentId: string; reason: string }>;

/** Decisions along a route. */
export type ApprovalCommand =
  | Cmd<
      'approval.approve',
      {
        approvalId: string;
        remark?: string | null;
        /** Of a proposed change: the preview that was seen. */
        previewHash?: string;
      }
    >
  | Cmd<'approval.return', { approvalId: string; reason: string }>
  | Cmd<'approval.add', { approvalId: string; approver: RouteStep }>
  | Cmd<'approval.withdraw', { approvalId: string; reason?: string | null }>
  | Cmd<'approval.dispute', { approvalId: string; reason: string }>
  | Cmd<'approval.settle-dispute', { approvalId: string; reason: string }>;

/** Acts of a department on its own package. */
export type AssignmentCommand =
  | Cmd<'task.acknowledge', { assignmentId: string; taskIds: readonly string[] | 'all' }>
  | Cmd<'task.assign', { assignmentId: string; taskIds: readonly string[]; doerId: string }>
  | Cmd<'task.start', { assignmentId: string; taskId: string }>
  | Cmd<
      'task.finish',
      {
        assignmentId: string;
        taskIds: readonly string[];
        note?: string | null;
        /** Every line of their checklists, with its reading where one is asked for. */
        ticks?: readonly Tick[];
      }
    >
  | Cmd<'task.check', { assignmentId: string; taskIds: readonly string[] }>
  | Cmd<'task.reject', { assignmentId: string; taskId: string; reason: string }>
  | Cmd<'task.block', { assignmentId: string; taskId: string; reason: string }>
  | Cmd<'task.unblock', { assignmentId: string; taskId: string }>
  | Cmd<'task.return', { assignmentId: string; taskId: string; reason: string }>
  | Cmd<'task.resend', { assignmentId: string; taskId: string; reason: string }>
  | Cmd<'task.withdraw', { assignmentId: string; taskId: string; reason: string }>
  | Cmd<'task.remind', { assignmentId: string; taskId: string }>
  | Cmd<'task.say', { assignmentId: string; taskId: string; text: string }>
  | Cmd<
      'assignment.sign',
      {
        assignmentId: string;
        scope: Scope;
        answer: Answer;
        remark?: string | null;
        packageVersion?: number;
      }
    >
  | Cmd<'assignment.reopen', { assignmentId: string; scope: Scope; reason: string }>
  | Cmd<'assignment.lead', { assignmentId: string; leadId: string | null }>
  | Cmd<'handover.give' | 'handover.take', { assignmentId: string; handoverId: string }>
  | Cmd<'act.undo', { assignmentId: string; actId: string }>
  | Cmd<
      'act.dispute',
      { assignmentId: string; taskId?: string | null; signatureId?: string | null; reason: string }
    >
  | Cmd<
      'dispute.resolve',
      { assignmentId: string; taskId?: string | null; signatureId?: string | null; reason: string }
    >;

/** What the conductor asks for. Conditional on state: "not yet" is an answer, not an error. */
export type ProcessCommand =
  | Cmd<'process.settle', { assignmentId?: string }>
  | Cmd<'process.advance', { from: Stage }>
  | Cmd<'process.announce', { assignmentId: string }>
  /** A flight's status, told by a signed message from outside. */
  | Cmd<'process.flight', { status: FlightStatus }>
  /** A calendar of holidays was put in force. */
  | Cmd<'process.calendar', { year: number }>;

export type Command =
  | ItemCommand
  | RemarkCommand
  | InstructionCommand
  | MeetingCommand
  | ReceptionCommand
  | PlanCommand
  | ApprovalCommand
  | AmendmentCommand
  | AssignmentCommand
  | ProcessCommand;

export type CommandKind = Command['kind'];
export type CommandOf<K extends CommandKind> = Extract<Command, { kind: K }>;
