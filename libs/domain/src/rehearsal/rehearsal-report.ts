import type { Stage } from '../reception/reception';
import type { Instant } from '../time/instant';
import type { Lateness } from './lateness';
import type { WeakPoint } from './weak-point';

export interface RehearsalOptions {
  /** Whole number; the same seed gives the same rehearsal. */
  readonly seed: number;
  readonly lateness: Lateness;
}

/** What was found when the whole reception was played on simulated time. Nothing of it is stored. */
export interface RehearsalReport extends RehearsalOptions {
  /** The plan that was played. */
  readonly plan: 'draft' | 'inForce';
  /** Simulated time: when it began, and when the last thing happened. */
  readonly from: Instant;
  readonly until: Instant;
  /** The reception was played to its closing. */
  readonly closed: boolean;
  readonly stages: readonly StageSpan[];
  /** The worst first within each kind. */
  readonly weakPoints: readonly WeakPoint[];
  /** Tasks that ended late or never, the latest first. */
  readonly late: readonly LateTask[];
  readonly lateTotal: number;
  /** The longest waits of one for another. */
  readonly waits: readonly Wait[];
  readonly figures: RehearsalFigures;
}

export interface StageSpan {
  readonly stage: Stage;
  readonly from: Instant;
  /** `null`: it was never left. */
  readonly until: Instant | null;
  readonly overridden: boolean;
}

export interface LateTask {
  readonly department: string;
  readonly task: string;
  readonly what: string;
  readonly userId: string | null;
  readonly due: Instant;
  /** `null`: never done. */
  readonly doneAt: Instant | null;
  readonly by: number;
}

export const WAIT_KINDS = ['acknowledge', 'check', 'signature', 'approval'] as const;

export interface Wait {
  readonly kind: (typeof WAIT_KINDS)[number];
  readonly department: string | null;
  readonly task: string | null;
  readonly userId: string | null;
  /** Scope of a signature, matter of an approval. */
  readonly matter: string | null;
  readonly from: Instant;
  readonly ms: number;
}

export interface RehearsalFigures {
  readonly items: number;
  readonly tasks: number;
  readonly acts: number;
  readonly reminders: number;
  readonly escalations: number;
  readonly messages: number;
  /** Messages that would have gone out in the quiet hours. */
  readonly atNight: number;
}
