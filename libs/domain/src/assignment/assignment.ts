import type { Instant } from '../time/instant';
import type { LastAct } from './task';

/** 会签, 就绪确认, 办结确认 */
export const SCOPES = ['plan', 'ready', 'done'] as const;
export type Scope = (typeof SCOPES)[number];

/** 同意, 原则同意（附意见）, 不同意（附理由）. Only `plan` may be answered otherwise than `agree`. */
export const ANSWERS = ['agree', 'agree-with-condition', 'object'] as const;
export type Answer = (typeof ANSWERS)[number];
/** 建议调整: instead of one of these, edits on the plan that was sent; the answer comes after theirs. */
export type GivenAnswer = Answer | 'propose';

export type AssignmentStatus = 'active' | 'withdrawn' | 'closed';

/** Sums over the tasks of one assignment, kept in the same transaction as the tasks. */
export interface Counts {
  readonly total: number;
  readonly unacknowledged: number;
  /** Not closed (and checked) yet. */
  readonly open: number;
  /** Of phase prepare, not done yet. */
  readonly prepareOpen: number;
  readonly doerless: number;
  readonly blocked: number;
  readonly returned: number;
  /** Past due and not done, as far as the ladder has recorded it. */
  readonly late: number;
}

export const NO_COUNTS: Counts = {
  total: 0,
  unacknowledged: 0,
  open: 0,
  prepareOpen: 0,
  doerless: 0,
  blocked: 0,
  returned: 0,
  late: 0,
};

/** One department's part in one reception (部门任务包). */
export interface Assignment {
  readonly id: string;
  readonly receptionId: string;
  readonly departmentId: string;
  readonly departmentCode: string;
  /** Rises only when a closed or withdrawn department is opened again. */
  readonly generation: number;
  readonly status: AssignmentStatus;
  readonly required: boolean;
  readonly leadId: string | null;
  /** The last plan version that changed this package; what signatures name. */
  readonly packageVersion: number;
  readonly packageHash: string;
  readonly sentAt: Instant;
  readonly announcedAt: Instant | null;
  readonly waived: readonly Scope[];
  /** Ladder bits per scope. */
  readonly fired: Readonly<Record<string, number>>;
  readonly counts: Counts;
  /** Earliest due time of an open task, for boards. */
  readonly oldestDue: Instant | null;
  readonly nextDue: Instant | null;
  readonly lastAct: LastAct | null;
}

export type SignatureStatus = 'standing' | 'void' | 'reopened' | 'replaced' | 'undone';

/** A department's answer. It stands until a major change touches its package. */
export interface Signature {
  readonly id: string;
  readonly receptionId: string;
  readonly assignmentId: string;
  readonly scope: Scope;
  readonly answer: GivenAnswer;
  readonly remark: string | null;
  readonly by: string;
  /** The person the signer stood in for. */
  readonly forUserId: string | null;
  /** The officer who recorded it, when it was given by phone, in a meeting or on paper. */
  readonly recordedBy: string | null;
  readonly at: Instant;
  readonly planVersion: number;
  readonly packageHash: string;
  readonly status: SignatureStatus;
  /** An objection that a leader has decided. */
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  readonly disputed: boolean;
}
