import type { AmendmentFact } from './amendment/amendment.fact';
import type { Approval, ApprovalStep } from './approval/approval';
import type { Assignment, Scope, Signature } from './assignment/assignment';
import type { Ticked } from './assignment/checklist';
import type { LastAct, Task } from './assignment/task';
import type { DeadlineSubject, Step } from './deadline/step';
import type { By, FactShape as F } from './fact-shape';
import type { FollowUpFact } from './follow-up/follow-up.fact';
import type { InstructionFact } from './instruction/instruction.fact';
import type { ItemFact } from './reception/item.fact';
import type { JudgeFact } from './reception/judge.fact';
import type { HandoverFact } from './handover/handover.fact';
import type { MeetingFact } from './meeting/meeting.fact';
import type { PlanDocument } from './plan/plan-document';
import type { Reception, ReceptionFacts, Stage } from './reception/reception';
import type { RemarkFact } from './remark/remark.fact';
import type { Instant } from './time/instant';
import type { PlanSource, PlanVersion } from './world';

export type ReceptionFact =
  | F<'ReceptionRegistered', { receptionId: string }, { reception: Reception }>
  | F<
      'ReceptionEdited',
      { paths: readonly string[] },
      { from: Partial<ReceptionFacts>; to: Partial<ReceptionFacts>; reason: string | null }
    >
  | F<'ReceptionLaunched', { at: Instant }>
  | F<'SupplementAttached', { attachmentId: string | null }, { letterNumber: string }>
  | F<'ReceptionCancelled', { at: Instant }, { reason: string | null }>
  | F<'ReceptionPostponed', { at: Instant; until: Instant | null }, { reason: string | null }>
  | F<'ReceptionResumed', { at: Instant; shift: number }, { reason: string | null }>
  | F<'BatchesMoved', { shift: number }>
  | F<'AdvanceRequested', { stage: Stage; by: string }>
  | F<'GateOverridden', { stage: Stage; by: string; at: Instant }, { reason: string }>
  | F<'StageAdvanced', { from: Stage; to: Stage; at: Instant; overridden: boolean }>
  | F<'ReceptionClosed', { at: Instant }>
  | F<'ReceiveApproved'>
  | F<'FactsWaived', { facts: readonly string[]; by: string }>
  | F<'FindingsWaived', { findings: readonly string[] }>
  | F<'FindingDeclared', { finding: string; at: Instant } & By, { basis: string }>
  | F<'FindingDeclarationConfirmed', { finding: string; at: Instant } & By>
  | F<
      'FindingDeclarationWithdrawn',
      { finding: string; at: Instant; confirmed: boolean } & By,
      { reason: string | null }
    >
  | F<'SummarySaved', object, { text: string; lessons: string | null }>
  | F<'SummarySubmitted'>
  | F<'SummaryApproved'>
  | F<'SummaryReturned'>;

export type PlanFact =
  | F<'DraftSaved', { draftRevision: number }, { document: PlanDocument; from?: PlanSource }>
  | F<'PlanFrozen', { number: number; hash: string }, { version: PlanVersion }>
  | F<'PlanSent', { number: number; at: Instant; blocking: readonly string[] }>
  | F<'PlanSubmitted', { number: number }>
  | F<'PlanReturned', { number: number }>
  | F<'PlanApproved', { number: number; at: Instant }>
  | F<'PlanChanged', { number: number; minor: boolean; at: Instant; blocking: readonly string[] }>;

export type ApprovalFact =
  | F<'ApprovalSubmitted', { approvalId: string; matter: string }, { approval: Approval }>
  | F<
      'ApprovalStepPassed',
      { approvalId: string; matter: string; step: number; at: Instant } & By,
      { remark: string | null }
    >
  | F<'ApprovalGranted', { approvalId: string; matter: string; at: Instant }>
  | F<
      'ApprovalReturned',
      { approvalId: string; matter: string; at: Instant } & By,
      { reason: string }
    >
  | F<'ApprovalDisputed', { approvalId: string; matter: string; at: Instant }, { reason: string }>
  | F<
      'ApprovalDisputeSettled',
      { approvalId: string; matter: string; at: Instant },
      { reason: string }
    >
  | F<'ApproverAdded', { approvalId: string; at: number; step: ApprovalStep }>
  | F<'ApprovalWithdrawn', { approvalId: string; matter: string; at: Instant }>;

export type AssignmentFact =
  | F<
      'AssignmentOpened',
      { assignmentId: string; departmentCode: string },
      { assignment: Assignment }
    >
  | F<'AssignmentAnnounced', { assignmentId: string; at: Instant }>
  | F<'AssignmentWithdrawn', { assignmentId: string; at: Instant }, { reason: string | null }>
  | F<'AssignmentClosed', { assignmentId: string }>
  | F<'PackageChanged', { assignmentId: string; version: number; hash: string }>
  | F<'LeadNamed', { assignmentId: string; leadId: string | null }>
  | F<'SignatureWaived', { assignmentId: string; scope: Scope; by: string }>
  | F<
      'Signed',
      { assignmentId: string; scope: Scope; answer: string; signatureId: string } & By,
      { signature: Signature; lastAct: LastAct | null }
    >
  | F<
      'SignatureEnded',
      {
        assignmentId: string;
        signatureId: string;
        scope: Scope;
        status: 'void' | 'reopened' | 'replaced' | 'undone';
        at: Instant;
      },
      { reason: string | null }
    >
  | F<
      'ObjectionDecided',
      { assignmentId: string; signatureId: string; at: Instant } & By,
      { reason: string }
    >
  | F<'ActUndone', { assignmentId: string; actId: string; taskIds: readonly string[]; at: Instant }>
  | F<
      'ActDisputed',
      { assignmentId: string; taskId: string | null; signatureId: string | null; at: Instant },
      { reason: string }
    >
  | F<
      'DisputeResolved',
      { assignmentId: string; taskId: string | null; signatureId: string | null; at: Instant },
      { reason: string }
    >;

export type TaskFact =
  | F<
      'TaskSent',
      {
        taskId: string;
        assignmentId: string;
        due: Instant | null;
        acknowledgeBy: Instant | null;
        contentHash: string;
      },
      { task: Task }
    >
  | F<
      'TaskChanged',
      {
        taskId: string;
        assignmentId: string;
        fromDue: Instant | null;
        /** Who did it before, when the plan names another. */
        fromDoerId?: string | null;
        due: Instant | null;
        opensAt: Instant | null;
        estimate: boolean;
        acknowledgeBy: Instant | null;
        contentHash: string;
        at: Instant;
      },
      { content: TaskContent }
    >
  | F<
      'TaskTimed',
      {
        taskId: string;
        assignmentId: string;
        due: Instant | null;
        opensAt: Instant | null;
        estimate: boolean;
        acknowledgeBy: Instant | null;
        contentHash: string;
        at: Instant;
        /** The itinerary item whose real start or end moved it. */
        item?: string;
        /** What its doer is told: it is known now, or open again. */
        news?: 'set' | 'open';
      }
    >
  | F<
      'TaskWithdrawn',
      { taskId: string; assignmentId: string; at: Instant },
      { reason: string | null }
    >
  | F<
      'TaskAcknowledged',
      { taskId: string; assignmentId: string; contentHash: string; at: Instant; act: ActStamp } & By
    >
  | F<
      'TaskAssigned',
      {
        taskId: string;
        assignmentId: string;
        doerId: string;
        from: string | null;
        /** 分派 to oneself is a 签收 at once. */
        acknowledged: boolean;
        acknowledgeBy: Instant | null;
        at: Instant;
        act: ActStamp;
      } & By
    >
  | F<'TaskStarted', { taskId: string; assignmentId: string; at: Instant; act: ActStamp } & By>
  | F<
      'TaskFinished',
      {
        taskId: string;
        assignmentId: string;
        at: Instant;
        act: ActStamp;
        ticked: readonly Ticked[];
      } & By,
      { note: string | null }
    >
  | F<'TaskChecked', { taskId: string; assignmentId: string; at: Instant; act: ActStamp } & By>
  | F<
      'TaskRejected',
      { taskId: string; assignmentId: string; at: Instant } & By,
      { reason: string }
    >
  | F<
      'TaskBlocked',
      { taskId: string; assignmentId: string; at: Instant; act: ActStamp } & By,
      { reason: string }
    >
  | F<'TaskUnblocked', { taskId: string; assignmentId: string; at: Instant; act: ActStamp } & By>
  | F<
      'TaskReturned',
      { taskId: string; assignmentId: string; at: Instant } & By,
      { reason: string }
    >
  | F<
      'TaskResent',
      { taskId: string; assignmentId: string; at: Instant; acknowledgeBy: Instant | null },
      { reason: string }
    >
  | F<'TaskReminded', { taskId: string; assignmentId: string; at: Instant; by: string }>
  | F<
      'TaskMessageSaid',
      { taskId: string; assignmentId: string; fromOffice: boolean; at: Instant } & By,
      { text: string }
    >;

/** Identifies the act for an undo. */
export interface ActStamp {
  readonly id: string;
  readonly by: string;
}

/** What a plan version says of a task; the part of a task row that only plans change. */
export type TaskContent = Pick<
  Task,
  | 'itemKey'
  | 'what'
  | 'standard'
  | 'cautions'
  | 'place'
  | 'contact'
  | 'contactPhone'
  | 'phase'
  | 'checkNeeded'
  | 'checkerId'
  | 'dueExpression'
  | 'checklist'
  | 'handoverTo'
  | 'handoverTask'
  | 'atItem'
  | 'repeatEvery'
  | 'repeatItem'
  | 'cites'
> & {
  /** Only where the plan names one. */
  readonly doerId: string | null;
};

export type DeadlineFact = F<
  'DeadlinePassed',
  {
    subject: DeadlineSubject;
    step: Step;
    /** When it was due. */
    due: Instant;
    /** When it was recorded. */
    at: Instant;
  }
>;

export type { By, FactShape as F } from './fact-shape';

export type Fact =
  | JudgeFact
  | ItemFact
  | RemarkFact
  | InstructionFact
  | FollowUpFact
  | MeetingFact
  | ReceptionFact
  | PlanFact
  | ApprovalFact
  | AmendmentFact
  | AssignmentFact
  | TaskFact
  | HandoverFact
  | DeadlineFact;
export type FactType = Fact['type'];
export type FactOf<T extends FactType> = Extract<Fact, { type: T }>;
