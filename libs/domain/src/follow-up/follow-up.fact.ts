import type { By, FactShape as F } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { FollowUp } from './follow-up';

/** What happened to a condition, a 补办 item or a commitment. */
export type FollowUpFact =
  | F<'FollowUpOpened', { followUpId: string; kind: string }, { followUp: FollowUp }>
  | F<
      'FollowUpEdited',
      { followUpId: string; ownerId: string | null; dueAt: Instant | null },
      { what: string }
    >
  | F<'FollowUpClosed', { followUpId: string; at: Instant } & By, { note: string }>;
