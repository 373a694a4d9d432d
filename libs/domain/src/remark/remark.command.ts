import type { CommandShape } from '../command-shape';
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
      }
    >;
