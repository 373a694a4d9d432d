import type { FollowUpAbout, Reception } from '@app/domain';
import type { SeenAndNow } from '../tasks/personal-diff.sql';

/**
 * Tasks, signatures of one's department, approvals, follow-ups, checks of what others did, hand-overs
 * that the other side has confirmed, proposed changes to decide, and 不适用 to confirm.
 */
export const INBOX_KINDS = [
  'task',
  'signature',
  'approval',
  'follow-up',
  'check',
  'handover',
  'change',
  'declaration',
] as const;
export type InboxKind = (typeof INBOX_KINDS)[number];

/** 逾期, 今天, 明天, 本周, 以后, and what has no date. */
export const INBOX_BUCKETS = ['overdue', 'today', 'tomorrow', 'week', 'later', 'none'] as const;
export type InboxBucket = (typeof INBOX_BUCKETS)[number];

/** One thing a person owes. */
export interface InboxRow {
  readonly kind: InboxKind;
  readonly id: string;
  readonly bucket: InboxBucket;
  readonly due: Date | null;
  readonly receptionId: string;
  readonly receptionCode: string;
  readonly receptionTitle: string;
  readonly receptionStage: string;
  readonly urgency: string;
  readonly zone: string;
  readonly assignmentId: string | null;
  readonly departmentCode: string | null;
  readonly departmentName: string | null;
  readonly packageVersion: number | null;
  readonly what: string | null;
  readonly scope: string | null;
  readonly matter: string | null;
  readonly followUpKind: string | null;
  readonly status: string;
  readonly phase: string | null;
  readonly itemKey: string | null;
  readonly place: string | null;
  readonly contact: string | null;
  readonly contactPhone: string | null;
  readonly acknowledgeBy: Date | null;
  readonly acknowledged: boolean | null;
  readonly doerId: string | null;
  readonly workSince: Date | null;
  readonly forUserId: string | null;
  readonly forUserName: string | null;
  /** Why it was returned or is blocked. */
  readonly reason: string | null;
  readonly about: FollowUpAbout | null;
  /** Of an inquiry: the reception whose facts are asked for. */
  readonly inquiryOf: Reception | null;
  /** Of a task that asks for its 签收 again. */
  readonly seenAndNow: SeenAndNow | null;
  /** The place of this row in the order, for the cursor. */
  readonly position: readonly [number, number, number, string];
}
