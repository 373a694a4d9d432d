import type { By, FactShape } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { Remark, RemarkOutcome } from './remark';

/** Remarks on plan versions and their answers. */
export type RemarkFact =
  | FactShape<'RemarkMade', { remarkId: string; version: number; path: string }, { remark: Remark }>
  | FactShape<
      'RemarkAnswered',
      { remarkId: string; outcome: RemarkOutcome; answeredIn: number; at: Instant } & By,
      { answer: string }
    >;
