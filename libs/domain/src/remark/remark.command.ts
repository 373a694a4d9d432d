import type { CommandShape } from '../command-shape';
import type { PlanEdit } from '../plan/plan-edit';
import type { PlanPath } from '../plan/plan-path';
import type { RemarkOutcome } from './remark';

/** A leader's or the office's remark on a version, and its answer. */
export type RemarkCommand =
  | CommandShape<'plan.remark', { version: number; path: PlanPath; text: string }>
  | CommandShape<
      'plan.answer-remark',
      {
        remarkId: string;
        outcome: RemarkOutcome;
        answer: string;
        /** A version frozen since; left out: the next one. */
        inVersion?: number | null;
        /** Of a counter-proposal that is adopted: its edits are in the draft already. */
        byHand?: boolean;
      }
    >
  /** 会签 answered with another way to do it: edits on the version that was sent (F22). */
  | CommandShape<
      'assignment.counter-propose',
      {
        assignmentId: string;
        edits: readonly PlanEdit[];
        reason: string;
        packageVersion?: number;
      }
    >;
