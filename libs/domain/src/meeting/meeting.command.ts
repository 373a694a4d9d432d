import type { CommandShape } from '../command-shape';
import type { PlanPath } from '../plan/plan-path';
import type { Instant } from '../time/instant';
import type { DecisionOutcome } from './meeting';

/** Acts on coordination meetings (协调会). */
export type MeetingCommand =
  | CommandShape<
      'meeting.call',
      {
        title: string;
        chairId: string;
        attendeeIds: readonly string[];
        at: Instant;
        place: string;
      }
    >
  | CommandShape<
      'meeting.move',
      {
        meetingId: string;
        /** Left out: as it is. */
        at?: Instant | null;
        place?: string | null;
        reason?: string | null;
      }
    >
  | CommandShape<'meeting.start', { meetingId: string }>
  | CommandShape<
      'meeting.decide',
      {
        meetingId: string;
        text: string;
        agendaEntry?: number | null;
        outcome: DecisionOutcome;
        ownerId: string;
        dueAt: Instant;
        /** Number of the change that carries it out. */
        amendment?: number | null;
        /** Where the draft is edited. */
        path?: PlanPath | null;
      }
    >
  | CommandShape<'meeting.close', { meetingId: string; minutes: string }>
  | CommandShape<'meeting.cancel', { meetingId: string; reason: string }>;
