import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { Fact } from '../fact';
import { openFollowUp } from '../follow-up/open-follow-up';
import type { Principal } from '../people/actor';
import type { Authority } from '../people/authority';
import { authorityFor, isOffice } from '../people/authority';
import { personOf } from '../people/directory';
import { readPlanPath } from '../plan/plan-path';
import type { Refusal } from '../refusal';
import { conflict, invalid, isRefusal, notFound } from '../refusal';
import { agendaNow } from './agenda-now';
import type { AgendaEntry, Meeting, MeetingDecision } from './meeting';

const callsMeetings = (p: Principal): boolean => isOffice(p) || p.role === 'leader';

function unknownPeople(on: Case, ids: readonly string[]): Refusal | null {
  const unknown = ids.filter((id) => !personOf(on.ctx.directory, id));
  return unknown.length
    ? invalid(
        'meeting.person-unknown',
        unknown.map((id) => ({ type: 'user', id })),
      )
    : null;
}

/** Calls a coordination meeting; whoever attends gets the invitation as a message. */
export function decideCallMeeting(c: CommandOf<'meeting.call'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, callsMeetings);
  if (isRefusal(may)) return may;
  const { reception: r, meetings } = on.world;
  if (r.status !== 'open' && r.status !== 'postponed') return conflict('reception.not-open');
  if (c.at < on.ctx.now) return invalid('meeting.in-past');
  const unknown = unknownPeople(on, [c.chairId, ...c.attendeeIds]);
  if (unknown) return unknown;
  const meeting: Meeting = {
    id: on.ctx.newId(),
    receptionId: r.id,
    number: Math.max(0, ...meetings.map((m) => m.number)) + 1,
    title: c.title,
    chairId: c.chairId,
    attendeeIds: [...new Set(c.attendeeIds)].filter((id) => id !== c.chairId),
    at: c.at,
    place: c.place,
    status: 'called',
    agenda: null,
    calledBy: may.by.by,
    calledAt: on.ctx.now,
    startedAt: null,
    endedAt: null,
    minutes: null,
    reason: null,
  };
  return [
    {
      type: 'MeetingCalled',
      meetingId: meeting.id,
      number: meeting.number,
      at: c.at,
      private: { meeting },
    },
  ];
}

interface Led {
  readonly meeting: Meeting;
  readonly may: Authority;
}

/** A meeting that still goes on or is to come, for the office or its chair. */
function ledMeeting(
  c: CommandOf<`meeting.${'move' | 'start' | 'decide' | 'close' | 'cancel'}`>,
  on: Case,
): Led | Refusal {
  const meeting = on.world.meetings.find((m) => m.id === c.meetingId);
  if (!meeting) return notFound();
  const may = authorityFor(on.actor, on.ctx, c, (p) => isOffice(p) || p.userId === meeting.chairId);
  if (isRefusal(may)) return may;
  if (meeting.status === 'closed') return conflict('meeting.closed');
  return meeting.status === 'cancelled' ? conflict('meeting.cancelled') : { meeting, may };
}

/** Moves a meeting that has not begun to another time or place; whoever was invited is told. */
export function decideMoveMeeting(c: CommandOf<'meeting.move'>, on: Case): Decision {
  const led = ledMeeting(c, on);
  if (isRefusal(led)) return led;
  const { meeting } = led;
  if (meeting.status === 'running') return conflict('meeting.running');
  const at = c.at ?? meeting.at;
  const place = c.place ?? meeting.place;
  if (at === meeting.at && place === meeting.place) return conflict('meeting.unmoved');
  if (at !== meeting.at && at < on.ctx.now) return invalid('meeting.in-past');
  return [
    {
      type: 'MeetingMoved',
      ...{ meetingId: meeting.id, from: meeting.at, to: at },
      private: { fromPlace: meeting.place, place, reason: c.reason ?? null },
    },
  ];
}

/** From its start the agenda stays as it is, whatever is signed or answered meanwhile. */
function started(on: Case, meeting: Meeting): readonly Fact[] {
  if (meeting.status === 'running') return [];
  const agenda = agendaNow(on);
  return [{ type: 'MeetingStarted', meetingId: meeting.id, at: on.ctx.now, private: { agenda } }];
}

/** Starts a meeting, and freezes its agenda. */
export function decideStartMeeting(c: CommandOf<'meeting.start'>, on: Case): Decision {
  const led = ledMeeting(c, on);
  if (isRefusal(led)) return led;
  const facts = started(on, led.meeting);
  return facts.length ? facts : conflict('meeting.running');
}

function unfitDecision(
  c: CommandOf<'meeting.decide'>,
  on: Case,
  agenda: readonly AgendaEntry[],
): Refusal | null {
  const unknown = unknownPeople(on, [c.ownerId]);
  if (unknown) return unknown;
  if (c.dueAt <= on.ctx.now) return invalid('meeting.due-in-past');
  if (c.agendaEntry != null && c.agendaEntry >= agenda.length) {
    return invalid('meeting.entry-unknown');
  }
  if (c.outcome === 'amendment' && c.amendment == null) {
    return invalid('meeting.amendment-missing');
  }
  const known = on.world.amendments.some((a) => a.number === c.amendment);
  if (c.outcome === 'amendment' && !known) return invalid('meeting.amendment-unknown');
  const badPath = c.path != null && !readPlanPath(c.path);
  return badPath || (c.outcome === 'draft' && c.path == null)
    ? invalid('meeting.path-missing')
    : null;
}

/**
 * Records a decision: it becomes a task with owner and time, by itself or beside the change or the
 * edit of the draft that carries it out. The first one starts a meeting that nobody had started.
 */
export function decideDecision(c: CommandOf<'meeting.decide'>, on: Case): Decision {
  const led = ledMeeting(c, on);
  if (isRefusal(led)) return led;
  const { meeting, may } = led;
  const start = started(on, meeting);
  const after = evolveAll(on.world, start);
  const agenda = after.meetings.find((m) => m.id === meeting.id)?.agenda ?? [];
  const unfit = unfitDecision(c, on, agenda);
  if (unfit) return unfit;
  const ref = c.agendaEntry == null ? undefined : agenda[c.agendaEntry].ref;
  const opened = openFollowUp(on, {
    kind: 'decision',
    assignmentId: ref?.type === 'assignment' ? ref.id : null,
    what: c.text,
    ownerId: c.ownerId,
    dueAt: c.dueAt,
    openedBy: may.by.by,
    about: { meetingId: meeting.id },
  });
  const earlier = on.world.meetingDecisions.filter((d) => d.meetingId === meeting.id);
  const decision: MeetingDecision = {
    id: on.ctx.newId(),
    receptionId: on.world.reception.id,
    meetingId: meeting.id,
    number: earlier.length + 1,
    text: c.text,
    agendaEntry: c.agendaEntry ?? null,
    outcome: c.outcome,
    followUpId: opened.followUpId,
    amendment: c.outcome === 'amendment' ? (c.amendment ?? null) : null,
    path: c.path ?? null,
    decidedBy: may.by.by,
    decidedAt: on.ctx.now,
  };
  const { outcome, number } = decision;
  const decided: Fact = {
    type: 'MeetingDecided',
    meetingId: meeting.id,
    number,
    outcome,
    private: { decision },
  };
  return [...start, opened, decided];
}

/** Closes a meeting with its minutes (纪要). */
export function decideCloseMeeting(c: CommandOf<'meeting.close'>, on: Case): Decision {
  const led = ledMeeting(c, on);
  if (isRefusal(led)) return led;
  const { meeting } = led;
  return [
    ...started(on, meeting),
    {
      type: 'MeetingClosed',
      meetingId: meeting.id,
      at: on.ctx.now,
      private: { minutes: c.minutes },
    },
  ];
}

/** Cancels a meeting that has not begun; whoever was invited is told. */
export function decideCancelMeeting(c: CommandOf<'meeting.cancel'>, on: Case): Decision {
  const led = ledMeeting(c, on);
  if (isRefusal(led)) return led;
  const { meeting } = led;
  if (meeting.status === 'running') return conflict('meeting.running');
  return [
    {
      type: 'MeetingCancelled',
      meetingId: meeting.id,
      at: on.ctx.now,
      private: { reason: c.reason },
    },
  ];
}

/** Meetings that a cancelled reception no longer needs; whoever was invited is told. */
export const cancelMeetings = (on: Pick<Case, 'world' | 'ctx'>, reason: string | null): Fact[] =>
  on.world.meetings
    .filter((m) => m.status === 'called')
    .map((m) => ({
      type: 'MeetingCancelled',
      meetingId: m.id,
      at: on.ctx.now,
      private: { reason: reason ?? '' },
    }));
