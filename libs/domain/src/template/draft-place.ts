import type { Directory } from '../people/directory';
import type { Anchors } from '../plan/anchors';
import type { Law } from '../rule/law';
import type { Instant } from '../time/instant';
import type { TemplateFacts } from './circumstances';

/** Where a draft is made: who is there to do it, and when. */
export interface DraftPlace {
  readonly directory: Directory;
  /** The rules it is judged by, and the calendars of working days. */
  readonly law: Law;
  /** The earliest moment at which the draft could be approved. */
  readonly now: Instant;
}

/** What the times of a draft hang on: nothing has happened, nothing is approved. */
export const anchorsFor = ({ batches, zone }: TemplateFacts, { law }: DraftPlace): Anchors => ({
  batches,
  approvedAt: null,
  zone,
  holidays: law.holidays,
});
