import type { By, FactShape } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { JudgedLevel } from './reception';

/** 人工定色: a colour by hand, or none any more. */
export type JudgeFact = FactShape<
  'HealthJudged',
  { level: JudgedLevel | null; until: Instant | null; at: Instant } & By,
  { reason: string }
>;
