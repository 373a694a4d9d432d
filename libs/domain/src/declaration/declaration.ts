import type { Instant } from '../time/instant';

/**
 * 不适用: the office head says that a finding does not apply here, and on what legal basis. It counts
 * once a second person has confirmed it; auditors see both.
 */
export interface Declaration {
  /** Id of the finding: `rule.P-6.banner@item:hall`. */
  readonly finding: string;
  readonly basis: string;
  readonly declaredBy: string;
  readonly declaredAt: Instant;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Instant | null;
}

/** Shorter than this is no legal basis. */
export const LEAST_BASIS = 10;
