import type { Fact } from '../fact';
import { patchRow } from '../rows';
import type { World } from '../world';
import type { Meeting } from './meeting';

/** Meetings and what they decided, after a fact. */
export function evolveMeeting(world: World, fact: Fact): World {
  const patch = (id: string, change: Partial<Meeting>): World => ({
    ...world,
    meetings: patchRow(world.meetings, id, change),
  });
  switch (fact.type) {
    case 'MeetingCalled':
      return { ...world, meetings: [...world.meetings, fact.private.meeting] };
    case 'MeetingMoved':
      return patch(fact.meetingId, { at: fact.to, place: fact.private.place });
    case 'MeetingStarted':
      return patch(fact.meetingId, {
        status: 'running',
        startedAt: fact.at,
        agenda: fact.private.agenda,
      });
    case 'MeetingDecided':
      return { ...world, meetingDecisions: [...world.meetingDecisions, fact.private.decision] };
    case 'MeetingClosed':
      return patch(fact.meetingId, {
        status: 'closed',
        endedAt: fact.at,
        minutes: fact.private.minutes,
      });
    case 'MeetingCancelled':
      return patch(fact.meetingId, {
        status: 'cancelled',
        endedAt: fact.at,
        reason: fact.private.reason,
      });
    default:
      return world;
  }
}
