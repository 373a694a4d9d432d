import type { FollowUpAbout, InboxBucket, InboxKind, Reception } from '@app/domain';
import type { Person } from '../scope/person.sql';
import type { SeenAndNow } from '../tasks/personal-diff.sql';

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
  /** Who asked for it; the process asks in the name of the reception's officer. */
  readonly askedBy: Person | null;
  readonly askedAt: Date | null;
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
