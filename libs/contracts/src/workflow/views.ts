/** What a conductor sees of one reception: ids, codes and relative times only, never names or texts. */
export interface ReceptionView {
  /** Closed, cancelled, withdrawn or unknown: the workflow ends. */
  readonly over: boolean;
  readonly postponed: boolean;
  readonly stage: StageCode | null;
  /** The gate out of `stage`, judged by the same pure function as everywhere else. */
  readonly gateOpen: boolean;
  /** Codes of what is missing, for the operator's screen. */
  readonly missing: readonly string[];
  /** Milliseconds until the next deadline of the reception itself (0 = due now); null = none. */
  readonly dueInMs: number | null;
  /** Assignments that should have a running child workflow. */
  readonly assignments: readonly AssignmentRef[];
  readonly health: HealthCode;
}

export type StageCode = 'confirm' | 'plan' | 'prepare' | 'execute' | 'summarize';
export type HealthCode = 'ok' | 'risk' | 'late' | 'blocked';

export interface AssignmentRef {
  readonly assignmentId: string;
  readonly departmentCode: string;
  readonly generation: number;
}

/** What a conductor sees of one department's part. */
export interface AssignmentView {
  readonly over: boolean;
  readonly stage: StageCode | null;
  readonly announced: boolean;
  /** Tasks nobody has acknowledged yet. */
  readonly unacknowledged: number;
  readonly openTasks: number;
  /** Signatures still owed in the reception's present stage. */
  readonly awaiting: readonly ('plan' | 'ready' | 'done')[];
  readonly dueInMs: number | null;
  readonly health: HealthCode;
}

/** The channel that is the notice's own row: it has the message before anything is sent. */
export const INBOX_CHANNEL = 'inbox';

/** One bundle of messages to one person, on its way. */
export interface NoticeView {
  /** Delivered, dead-lettered or no longer wanted. */
  readonly over: boolean;
  /** Milliseconds until quiet hours end (0 = may go now). */
  readonly holdMs: number;
  /** Channels to try, in order of preference. */
  readonly channels: readonly string[];
}

/** The result of one try on one channel; `declined`: the person does not want it that way. */
export type DeliveryOutcome = 'sent' | 'refused' | 'unreachable' | 'not-applicable' | 'declined';
