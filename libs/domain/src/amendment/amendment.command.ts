import type { CommandShape as Cmd } from '../command-shape';
import type { PlanEdit } from '../plan/plan-edit';
import type { Instant } from '../time/instant';
import type { AmendmentSource, DecisionClock } from './amendment';

/** Acts on proposed changes (方案变更); `number` counts them within a reception. */
export type AmendmentCommand =
  | Cmd<
      'amendment.propose',
      {
        edits: readonly PlanEdit[];
        reason: string;
        /** Of the office only; otherwise it follows from who proposes. */
        source?: AmendmentSource;
        whatIf?: boolean;
        clock?: DecisionClock | null;
      }
    >
  | Cmd<'amendment.submit', { number: number }>
  /** Names the preview that was seen. */
  | Cmd<'amendment.approve', { number: number; previewHash: string; remark?: string | null }>
  | Cmd<'amendment.drop', { number: number; reason?: string | null }>
  | Cmd<'amendment.rebase', { number: number }>
  | Cmd<'amendment.keep', { number: number }>
  | Cmd<
      'amendment.publish-urgent',
      {
        number: number;
        reason: string;
        previewHash?: string;
        /** Who sees to it that it is ratified, and until when; default: who publishes, in the time of an answer. */
        remedy?: { readonly ownerId: string; readonly dueAt: Instant } | null;
      }
    >;
