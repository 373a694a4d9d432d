import type { Instant } from '../time/instant';
import type { Edge } from './anchor-book';

/** What a time hangs on, as far as the reader may know it. */
export type AnchorExplained =
  | { readonly kind: 'approved' }
  | {
      readonly kind: 'arrival' | 'departure';
      /** As it was told, e.g. 航班; with the number when one batch of several is meant. */
      readonly mode: string | null;
      readonly number: string | null;
    }
  | {
      readonly kind: 'item';
      readonly key: string;
      /** `null` when the reader may not know the item. */
      readonly title: string | null;
      readonly edge: Edge;
      /** The plan's time, the real time that is waited for, or the one that happened. */
      readonly real: 'no' | 'awaited' | 'happened';
    };

interface Explained {
  /** `null` = open. */
  readonly at: Instant | null;
  /** It hangs on something real that has not happened yet. */
  readonly estimate: boolean;
}

/** Said outright. */
export interface FixedTime extends Explained {
  readonly kind: 'fixed';
  /** The zone whose wall clock was meant; `null` when the text brought its own offset. */
  readonly zone: string | null;
}

/** So far from something else. */
export interface AnchoredTime extends Explained {
  readonly kind: 'anchored';
  readonly anchor: AnchorExplained;
  /** When that is; `null` = not known yet. */
  readonly from: Instant | null;
  /** Calendar days, then working days, then the wall time, then the exact part in ms. */
  readonly days: number;
  readonly workingDays: number;
  readonly clock: string | null;
  readonly ms: number;
  /** The zone of the calendar. */
  readonly zone: string;
}

/** The earliest or latest of several. */
export interface ChosenTime extends Explained {
  readonly kind: 'earliest' | 'latest';
  readonly of: readonly Explanation[];
}

/** Why a time of a plan is what it is (M1). */
export type Explanation = FixedTime | AnchoredTime | ChosenTime;
