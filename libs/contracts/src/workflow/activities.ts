import type { ConductorTuning } from './tuning';
import type {
  AssignmentView,
  DeliveryOutcome,
  NoticeView,
  ReceptionView,
  StageCode,
} from './views';

export interface ReceptionInput {
  readonly schemaVersion: 1;
  readonly receptionId: string;
  readonly tuning?: ConductorTuning;
}
export interface AssignmentInput extends ReceptionInput {
  readonly assignmentId: string;
}
export interface NoticeInput {
  readonly schemaVersion: 1;
  readonly noticeId: string;
  readonly tuning?: ConductorTuning;
}

/** What the conductors do. Each goes through the door and is decided again there. */
export interface ConductorActivities {
  /** Reads the reception as it is now. */
  lookReception(input: ReceptionInput): Promise<ReceptionView>;
  /** Makes facts of what is due by now, and looks. */
  settleReception(input: ReceptionInput): Promise<ReceptionView>;
  /** Asks to leave `from`; the gate is judged under the lock, "not yet" is an answer. */
  advanceStage(input: ReceptionInput & { readonly from: StageCode }): Promise<ReceptionView>;
  lookAssignment(input: AssignmentInput): Promise<AssignmentView>;
  settleAssignment(input: AssignmentInput): Promise<AssignmentView>;
  /** Records that the department's part is under way. */
  announceAssignment(input: AssignmentInput): Promise<AssignmentView>;
}

/** A message's way to one person. */
export interface NoticeActivities {
  lookNotice(input: NoticeInput): Promise<NoticeView>;
  /** One try on one channel. Throws when the channel is down for the moment (retry). */
  deliverNotice(input: NoticeInput & { readonly channel: string }): Promise<DeliveryOutcome>;
  /** Records the outcome of one channel through the door. */
  recordDelivery(
    input: NoticeInput & { readonly channel: string; readonly outcome: DeliveryOutcome },
  ): Promise<NoticeView>;
  /** No channel is left: a dead letter that people can see and send again. */
  recordDeadLetter(input: NoticeInput): Promise<NoticeView>;
}

/** Housekeeping started by a Temporal Schedule. */
export interface RepairActivities {
  /** Wakes every open reception and assignment, ends orphans. Returns counts only. */
  repair(): Promise<{ readonly woken: number; readonly orphans: number }>;
}
