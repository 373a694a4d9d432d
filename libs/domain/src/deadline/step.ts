import type { Scope } from '../assignment/assignment';
import type { Instant } from '../time/instant';

/**
 * 提醒 → 到期 → 逾期提级 to the department head → to the office head. Each step fires once (F41). `ask`:
 * has it really happened? `prompt`: do it again, while the item runs.
 */
export const STEPS = ['remind', 'due', 'head', 'office', 'ask', 'prompt'] as const;
export type Step = (typeof STEPS)[number];

const BIT: Readonly<Record<Step, number>> = {
  remind: 1,
  due: 2,
  head: 4,
  office: 8,
  ask: 16,
  prompt: 32,
};
export const stepBit = (step: Step): number => BIT[step];

export type ItemEdge = 'start' | 'end';

/** What a deadline is about. */
export type DeadlineSubject =
  | { readonly kind: 'task-acknowledge'; readonly id: string; readonly assignmentId: string }
  | { readonly kind: 'task-due'; readonly id: string; readonly assignmentId: string }
  /** The n-th prompt of a repeated task. */
  | {
      readonly kind: 'task-prompt';
      readonly id: string;
      readonly assignmentId: string;
      readonly n: number;
    }
  | { readonly kind: 'signature'; readonly assignmentId: string; readonly scope: Scope }
  | { readonly kind: 'approval'; readonly id: string }
  | { readonly kind: 'facts' }
  | { readonly kind: 'summary' }
  | { readonly kind: 'follow-up'; readonly id: string }
  | { readonly kind: 'handover'; readonly id: string }
  /** A proposed change that waits for its decision. */
  | { readonly kind: 'amendment'; readonly id: string }
  | { readonly kind: 'item'; readonly key: string; readonly edge: ItemEdge };

export interface Deadline {
  readonly subject: DeadlineSubject;
  readonly step: Step;
  readonly at: Instant;
}
