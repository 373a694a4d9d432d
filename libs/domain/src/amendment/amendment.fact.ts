import type { By, FactShape as F } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { Amendment } from './amendment';

/** What a proposal is about, beside its texts: those are kept with the proposal only. */
interface Ref {
  amendmentId: string;
  number: number;
}

/** The parts of a proposal that are computed anew when the plan or the work on it has moved on. */
export type AmendmentRevision = Pick<
  Amendment,
  | 'baseVersion'
  | 'document'
  | 'batches'
  | 'headCount'
  | 'preview'
  | 'previewHash'
  | 'prepared'
  | 'draft'
>;

export type AmendmentFact =
  | F<
      'AmendmentProposed',
      Ref & { source: string; weight: string; baseVersion: number; whatIf: boolean; at: Instant },
      { amendment: Amendment }
    >
  | F<'AmendmentKept', Ref & { at: Instant } & By>
  | F<'AmendmentSubmitted', Ref & { approvalId: string; at: Instant }>
  | F<
      'AmendmentRevised',
      Ref & { baseVersion: number; previewHash: string; weight: string; rebased: boolean },
      { revision: AmendmentRevision }
    >
  | F<
      'AmendmentPublished',
      Ref & {
        version: number;
        at: Instant;
        weight: string;
        urgent: boolean;
        /** On its way to be ratified, when it was published before approval. */
        ratificationId: string | null;
      } & By,
      { reason: string | null }
    >
  | F<'AmendmentRatified', Ref & { at: Instant }>
  /** `droppedBy` is `null` where its clock or the end of the reception did it. */
  | F<
      'AmendmentDropped',
      Ref & { at: Instant; droppedBy: string | null },
      { reason: string | null }
    >;
