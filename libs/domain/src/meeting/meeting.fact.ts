import type { FactShape } from '../fact-shape';
import type { Instant } from '../time/instant';
import type { AgendaEntry, DecisionOutcome, Meeting, MeetingDecision } from './meeting';

/** Coordination meetings, from the call to the minutes. */
export type MeetingFact =
  | FactShape<
      'MeetingCalled',
      { meetingId: string; number: number; at: Instant },
      { meeting: Meeting }
    >
  | FactShape<
      'MeetingMoved',
      { meetingId: string; from: Instant; to: Instant },
      { fromPlace: string; place: string; reason: string | null }
    >
  | FactShape<
      'MeetingStarted',
      { meetingId: string; at: Instant },
      { agenda: readonly AgendaEntry[] }
    >
  | FactShape<
      'MeetingDecided',
      { meetingId: string; number: number; outcome: DecisionOutcome },
      { decision: MeetingDecision }
    >
  | FactShape<'MeetingClosed', { meetingId: string; at: Instant }, { minutes: string }>
  | FactShape<'MeetingCancelled', { meetingId: string; at: Instant }, { reason: string }>;
