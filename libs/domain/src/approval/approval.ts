import type { Role } from '../people/role';
import type { Instant } from '../time/instant';

/** 同意接待, 方案审定, 变更, 豁免, 取消, 延期, 小结 */
export const MATTERS = [
  'receive',
  'plan',
  'change',
  'waiver',
  'cancel',
  'postpone',
  'summary',
] as const;
export type Matter = (typeof MATTERS)[number];

/**
 * One station of a route: a role, a person of the reception, or a named user. `leaderInCharge` and
 * `coordinator` are the persons the reception names; without one, anybody of the fallback role.
 */
export type RouteStep =
  | { readonly role: Role }
  | { readonly person: 'leaderInCharge' | 'coordinator' }
  | { readonly userId: string };

/** Used where the office has set no route. */
export const DEFAULT_ROUTE: readonly RouteStep[] = [
  { role: 'officeHead' },
  { person: 'leaderInCharge' },
];

export interface ApprovalStep {
  readonly approver: RouteStep;
  readonly decidedBy: string | null;
  readonly forUserId: string | null;
  readonly recordedBy: string | null;
  readonly decidedAt: Instant | null;
  /** Set by 加签. */
  readonly addedBy: string | null;
}

export type ApprovalStatus = 'pending' | 'approved' | 'returned' | 'withdrawn';

/** One submission on its way along its route. */
export interface Approval {
  readonly id: string;
  readonly receptionId: string;
  readonly matter: Matter;
  readonly subject: ApprovalSubject;
  readonly status: ApprovalStatus;
  readonly steps: readonly ApprovalStep[];
  /** Index of the step that waits. */
  readonly current: number;
  /** Since when the present step waits. */
  readonly waitingSince: Instant;
  readonly submittedBy: string;
  readonly submittedAt: Instant;
  readonly reason: string | null;
  readonly returnReason: string | null;
  /** A decision recorded on behalf, of which the person says that it was not his. */
  readonly disputed: boolean;
  readonly fired: number;
}

/** What is decided on: ids, numbers and codes. */
export interface ApprovalSubject {
  readonly planVersion?: number;
  readonly minor?: boolean;
  /** The proposed change that it decides on. */
  readonly amendment?: string;
  /** By which people know it. */
  readonly amendmentNumber?: number;
  /** Published before: the 补办 item that ends with the agreement. */
  readonly ratifies?: string;
  readonly waive?: readonly WaiverTarget[];
  readonly postponeUntil?: Instant | null;
}

export type WaiverTarget =
  | { readonly kind: 'fact'; readonly fact: string }
  | { readonly kind: 'finding'; readonly finding: string }
  | {
      readonly kind: 'signature';
      readonly assignmentId: string;
      readonly scope: 'plan' | 'ready' | 'done';
    };
