import { PersonDto } from '../directory';
import { FieldChangeDto } from '../plans';

/** One thing to do. `due` decides its bucket and its place; a task that was not acknowledged in time is overdue too. */
export class InboxItemDto {
  /**
   * task, signature, approval, follow-up, check, handover, change, declaration (不适用 to confirm).
   * @example "task"
   */
  kind: string;
  /** The task, assignment (of a signature), approval, follow-up, hand-over or proposed change; of a declaration the reception. */
  id: string;
  /**
   * overdue, today, tomorrow, week, later, none.
   * @example "today"
   */
  bucket: string;
  due: Date | null;
  receptionId: string;
  /** @example "JD-2026-0007" */
  receptionCode: string;
  receptionTitle: string;
  receptionStage: string;
  urgency: string;
  /** IANA zone of the reception. */
  zone: string;
  assignmentId: string | null;
  departmentCode: string | null;
  departmentName: string | null;
  /** What a signature is given on. */
  packageVersion: number | null;
  /** Of a task or follow-up. */
  what: string | null;
  /** Of a signature: plan, ready, done. Of a hand-over: give or take. Of a change: its number. Of a declaration: its finding. */
  scope: string | null;
  /** Of an approval. */
  matter: string | null;
  followUpKind: string | null;
  status: string;
  phase: string | null;
  itemKey: string | null;
  /** What the task says, else the place of its item. */
  place: string | null;
  contact: string | null;
  contactPhone: string | null;
  /** Whom to ask about it: who assigned, sent, handed in, proposed or opened it. */
  askedBy: PersonDto | null;
  /** Since when it is asked for. */
  askedAt: Date | null;
  acknowledgeBy: Date | null;
  acknowledged: boolean;
  /** Of a task: somebody does it; else it is to be given to somebody. */
  hasDoer: boolean;
  /** Why it was returned or is blocked. */
  reason: string | null;
  /** Of a task that asks for its 签收 again: what changed since the last one. */
  changes: FieldChangeDto[];
  /**
   * The same in words.
   * @example "时限 18:20 → 19:00"
   */
  changeText: string | null;
  /** The acts to offer. */
  acts: string[];
  /** The person whose turn it is, when one only stands in for him. */
  forUserId: string | null;
  forUserName: string | null;
}

/** How many per bucket and per kind, over all pages. */
export class InboxCountsDto {
  total: number;
  /** 逾期 */
  overdue: number;
  /** 今天 */
  today: number;
  /** 明天 */
  tomorrow: number;
  /** 本周 */
  week: number;
  /** 以后 */
  later: number;
  /** Without a date. */
  none: number;
  /** @example { "task": 3, "signature": 1, "approval": 0, "follow-up": 0, "check": 0, "handover": 0, "change": 0, "declaration": 0 } */
  byKind: Record<string, number>;
}

export class InboxDto {
  now: Date;
  /** The office's zone. Buckets are divided by midnight in the zone of each reception. */
  zone: string;
  counts: InboxCountsDto;
  items: InboxItemDto[];
  nextCursor: string | null;
}
