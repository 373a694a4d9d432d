import type { PlanDocument } from '../plan/plan-document';
import type { PlanEdit } from '../plan/plan-edit';
import type { Batch } from '../reception/reception';
import type { Instant } from '../time/instant';
import type { PreparedChange } from './prepared/prepared-change';
import type { Preview } from './preview';

/** Who or what asked for the change. */
export const AMENDMENT_SOURCES = [
  'office',
  'department',
  'liaison',
  'flight',
  'overrun',
  'contingency',
  'calendar',
] as const;
export type AmendmentSource = (typeof AMENDMENT_SOURCES)[number];

/**
 * `proposed`: stored with its preview, nobody told. `submitted`: on its route. `published`: in force.
 * `dropped`: nothing came of it. `what-if`: a copy to look at, until it is kept (then `proposed`) or
 * dropped.
 */
export const AMENDMENT_STATUSES = [
  'what-if',
  'proposed',
  'submitted',
  'published',
  'returned',
  'dropped',
] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

/** Nothing is decided on these yet. */
export const OPEN_AMENDMENTS: readonly AmendmentStatus[] = [
  'what-if',
  'proposed',
  'submitted',
  'returned',
];

/** A change that waits for a person, with the time by which it must be decided (F52). */
export interface DecisionClock {
  readonly decideBy: Instant;
  /** Decides when the clock has run out. */
  readonly deputyId: string | null;
  /** What happens when the deputy has not decided either by `fallbackAt`: nothing unless marked safe. */
  readonly fallback: 'publish' | 'drop' | 'none';
  readonly fallbackAt: Instant | null;
}

/** A proposed change (方案变更): typed edits on a version, and what they would bring. */
export interface Amendment {
  readonly id: string;
  readonly receptionId: string;
  readonly number: number;
  readonly status: AmendmentStatus;
  readonly source: AmendmentSource;
  /** The plan version that the edits start from. */
  readonly baseVersion: number;
  readonly edits: readonly PlanEdit[];
  /** The whole plan after the edits. */
  readonly document: PlanDocument;
  /** Facts of the reception that change with it; `null` = as they are. */
  readonly batches: readonly Batch[] | null;
  readonly headCount: number | null;
  readonly preview: Preview;
  /** Names exactly what the approver saw. */
  readonly previewHash: string;
  /** What publishing it would write, while its basis holds; `null` = it is computed anew. */
  readonly prepared?: PreparedChange | null;
  /** The draft with the same change made, where it is another text than the plan. */
  readonly draft?: PlanDocument | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly approvalId: string | null;
  readonly clock: DecisionClock | null;
  readonly fired: number;
  /** Published before approval; it is ratified afterwards (补办). */
  readonly urgent: boolean;
  readonly publishedVersion: number | null;
  readonly decidedAt: Instant | null;
}

export const isOpenAmendment = ({ status }: Pick<Amendment, 'status'>): boolean =>
  OPEN_AMENDMENTS.includes(status);
