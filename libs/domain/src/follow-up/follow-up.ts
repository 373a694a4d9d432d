import type { Instant } from '../time/instant';

/** `condition`: 原则同意的意见; `remedial`: 补办; `commitment`: 交办/承诺事项. */
export type FollowUpKind = 'condition' | 'remedial' | 'commitment';

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
}
