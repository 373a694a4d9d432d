import type { Preview } from '../amendment/preview';
import type { PlanEdit } from '../plan/plan-edit';
import type { PlanPath } from '../plan/plan-path';
import type { Instant } from '../time/instant';

/** 采纳, or 不采纳 with the reason as the answer. */
export const REMARK_OUTCOMES = ['adopted', 'declined'] as const;
export type RemarkOutcome = (typeof REMARK_OUTCOMES)[number];

/** A remark (批示, 意见) bound to a place of a plan version; the next version shows its answer (F19). */
export interface Remark {
  readonly id: string;
  readonly receptionId: string;
  /** The version it was made on. */
  readonly version: number;
  readonly path: PlanPath;
  readonly text: string;
  readonly by: string;
  readonly forUserId: string | null;
  readonly recordedBy: string | null;
  readonly at: Instant;
  readonly status: 'open' | 'answered';
  readonly outcome: RemarkOutcome | null;
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Instant | null;
  /** The version that shows the answer: it may not be frozen yet. */
  readonly answeredIn: number | null;
  /** The revision task it opened; the answer closes it. */
  readonly followUpId: string;
  /** Of a counter-proposal: the package whose 会签 it was made instead of. */
  readonly assignmentId: string | null;
  /** What it proposes, and what the version would be with it; `null` where it is words only. */
  readonly edits: readonly PlanEdit[] | null;
  readonly preview: Preview | null;
}

/** A remark as one version shows it: an answer belongs to the version it was given in, and later ones. */
export function remarkIn(
  remark: Pick<Remark, 'version' | 'answeredIn'>,
  version: number,
): 'later' | 'open' | 'answered' {
  if (remark.version > version) return 'later';
  const { answeredIn } = remark;
  return answeredIn !== null && answeredIn <= version ? 'answered' : 'open';
}
