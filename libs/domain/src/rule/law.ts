import type { HolidayYear } from '../time/holiday-year';
import type { MinorLimit } from './minor-limit';
import type { RulePack } from './rule';
import type { Standard } from './standard';

/** The reference data that plans are judged and computed by; read beside the reception. */
export interface Law {
  readonly packs: readonly RulePack[];
  readonly standards: readonly Standard[];
  readonly holidays: readonly HolidayYear[];
  /** How far a 微调 may go; where there is none, as the product comes. */
  readonly minorLimits?: readonly MinorLimit[];
  /** Locality of the office, e.g. `CN-SD`; local rules apply where theirs is a prefix of it. */
  readonly locality: string;
  /** Another text whenever anything of it is another: two readings are compared by it, unread. */
  readonly mark?: string;
}

/** Where no plan is judged, no law is read. */
export const NO_LAW: Law = { packs: [], standards: [], holidays: [], locality: 'CN' };
