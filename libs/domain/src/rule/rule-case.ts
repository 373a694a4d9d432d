import type { ResolvedTimes } from '../plan/resolve-times';
import type { ReceptionFacts } from '../reception/reception';
import type { Instant } from '../time/instant';
import type { QuietHours } from '../time/local-time';
import type { Law } from './law';

/** What rules read of a reception. */
export type RuleFacts = Pick<
  ReceptionFacts,
  'profile' | 'zone' | 'headCount' | 'batches' | 'grade' | 'leadGuestTitle'
>;

/** What a plan is judged on, beside the plan. */
export interface RuleCase {
  readonly times: ResolvedTimes;
  readonly facts: RuleFacts;
  readonly law: Law;
  readonly now: Instant;
  readonly quiet?: QuietHours | null;
  /** Mandatory facts that are neither filled nor waived. */
  readonly openFacts?: readonly string[];
}
