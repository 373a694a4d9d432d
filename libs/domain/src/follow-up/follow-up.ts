import type { Instant } from '../time/instant';

/**
 * `condition`: 原则同意的意见; `remedial`: 补办; `commitment`: 交办/承诺事项; `revision`: 按批示修改;
 * `decision`: 协调会议定; `inquiry`: 向对方了解要素; `instruction`: 批示件.
 */
export const FOLLOW_UP_KINDS = [
  'condition',
  'remedial',
  'commitment',
  'revision',
  'decision',
  'inquiry',
  'instruction',
] as const;
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number];

/** What it came from. */
export interface FollowUpAbout {
  /** Of a revision: the remarked place and version. */
  readonly path?: string;
  readonly version?: number;
  readonly meetingId?: string;
  /** Of a 补办: number of the change that was published before it was approved. */
  readonly amendment?: number;
  /** Of an inquiry: whom to ask; `null` while nobody of the other side is known. */
  readonly contact?: string | null;
  /** Of an instruction: what it was written at, and the 主办 suggested by that place. */
  readonly taskId?: string;
  readonly itemKey?: string;
  readonly hostId?: string | null;
  readonly dispatchedAt?: Instant;
}

/** Something that stays open until somebody closes it. */
export interface FollowUp {
  readonly id: string;
  readonly receptionId: string;
  readonly kind: FollowUpKind;
  /** The department it belongs to, where there is one. */
  readonly assignmentId: string | null;
  readonly what: string;
  readonly ownerId: string | null;
  readonly dueAt: Instant | null;
  readonly status: 'open' | 'closed';
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly closedBy: string | null;
  readonly closedAt: Instant | null;
  readonly closeNote: string | null;
  readonly fired: number;
  readonly about: FollowUpAbout | null;
}
