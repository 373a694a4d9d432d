import { clockDeadlines } from '../amendment/decision-clock';
import type { Approval } from '../approval/approval';
import type { Assignment, Scope, Signature } from '../assignment/assignment';
import { SCOPES } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import { isAcknowledged, isOwed } from '../assignment/task';
import type { FollowUp } from '../follow-up/follow-up';
import type { HandoverRecord } from '../handover/handover';
import { oneSidedSince } from '../handover/handover';
import { missingFacts } from '../reception/mandatory-facts';
import type { Reception } from '../reception/reception';
import { stageIndex } from '../reception/reception';
import type { Instant } from '../time/instant';
import { earliest, latest } from '../time/instant';
import type { World } from '../world';
import { itemDeadlines } from './item-deadlines';
import { promptDeadlines } from './prompt-deadlines';
import type { Deadline, DeadlineSubject } from './step';
import { stepBit } from './step';

/** Is the time of this reception running at all? */
const runs = (r: Reception): boolean => r.status === 'open';

/**
 * The steps still to come on the way to `due`. A reminder that lay before `since` (the moment the
 * deadline got its value) is left out: nobody is reminded of what he was told a moment ago.
 */
function steps(
  r: Reception,
  subject: DeadlineSubject,
  due: Instant | null,
  fired: number,
  since: Instant,
  withReminder = true,
): Deadline[] {
  if (due === null) return [];
  const remindAt = due - r.pace.remindBefore;
  const all: Deadline[] = [
    ...(withReminder && remindAt > since
      ? [{ subject, step: 'remind' as const, at: remindAt }]
      : []),
    { subject, step: 'due', at: due },
    { subject, step: 'head', at: due + r.pace.headAfter },
    { subject, step: 'office', at: due + r.pace.officeAfter },
  ];
  return all.filter((d) => !(fired & stepBit(d.step)));
}

/**
 * Deadlines of one task. Its due time counts once work may start, and never while it is an estimate:
 * what hangs on a real event is not called late by the clock.
 */
function taskDeadlines(r: Reception, a: Assignment, t: Task): Deadline[] {
  if (!runs(r) || a.status !== 'active') return [];
  const acknowledge =
    !isAcknowledged(t) && isOwed(t)
      ? steps(
          r,
          { kind: 'task-acknowledge', id: t.id, assignmentId: a.id },
          t.acknowledgeBy,
          t.ackFired,
          t.sentAt,
          false,
        )
      : [];
  const done =
    r.workSince !== null && isOwed(t) && !t.estimate
      ? steps(
          r,
          { kind: 'task-due', id: t.id, assignmentId: a.id },
          t.due,
          t.dueFired,
          Math.max(t.timedAt, r.workSince),
        )
      : [];
  return [...acknowledge, ...done];
}

/**
 * 就绪确认 so long before the first arrival; when the stage was reached later than that, within the
 * time any answer has, but before the guests are there.
 */
function readyBy(r: Reception, arrival: Instant): Instant {
  const since = r.stageSince ?? 0;
  const late = Math.min(since + r.pace.answerWithin, Math.max(arrival, since));
  return Math.max(arrival - r.pace.readyBefore, late);
}

/** By when a department must sign in each scope, in the present stage; `null` = not asked yet. */
export function signBy(r: Reception, a: Assignment, scope: Scope): Instant | null {
  if (scope === 'plan') {
    return stageIndex(r.stage) <= stageIndex('prepare') ? a.sentAt + r.pace.answerWithin : null;
  }
  if (scope === 'ready' && r.stage === 'prepare') {
    const arrival = earliest(r.batches.filter((b) => b.direction === 'arrival').map((b) => b.at));
    return arrival === null ? null : readyBy(r, arrival);
  }
  if (scope === 'done' && r.stage === 'execute') {
    const departure = latest(r.batches.filter((b) => b.direction === 'departure').map((b) => b.at));
    return departure === null ? null : departure + r.pace.doneWithin;
  }
  return null;
}

/** Deadlines of a department's own signatures. */
function signatureDeadlines(
  r: Reception,
  a: Assignment,
  signatures: readonly Signature[],
): Deadline[] {
  if (!runs(r) || a.status !== 'active' || !a.required) return [];
  return SCOPES.flatMap((scope) => {
    const signed = signatures.some(
      (s) => s.assignmentId === a.id && s.scope === scope && s.status === 'standing',
    );
    if (signed || a.waived.includes(scope)) return [];
    const since = scope === 'plan' ? a.sentAt : (r.stageSince ?? a.sentAt);
    const subject = { kind: 'signature', assignmentId: a.id, scope } as const;
    return steps(r, subject, signBy(r, a, scope), a.fired[scope] ?? 0, since);
  });
}

function approvalDeadlines(r: Reception, p: Approval): Deadline[] {
  if (p.status !== 'pending' || (!runs(r) && r.status !== 'postponed')) return [];
  const due = p.waitingSince + r.pace.answerWithin;
  return steps(r, { kind: 'approval', id: p.id }, due, p.fired, p.waitingSince);
}

function followUpDeadlines(r: Reception, f: FollowUp): Deadline[] {
  if (f.status !== 'open' || !runs(r)) return [];
  return steps(r, { kind: 'follow-up', id: f.id }, f.dueAt, f.fired, f.openedAt);
}

/** One side has confirmed and the other has not: it is told once. */
function handoverDeadlines(r: Reception, h: HandoverRecord): Deadline[] {
  const since = oneSidedSince(h);
  if (!runs(r) || since === null || h.fired & stepBit('due')) return [];
  return [
    { subject: { kind: 'handover', id: h.id }, step: 'due', at: since + r.pace.handoverWithin },
  ];
}

/**
 * Deadlines of the reception itself: missing facts, approvals, follow-ups, hand-overs, unreported
 * items, the summary.
 */
export function receptionDeadlines(world: World): Deadline[] {
  const r = world.reception;
  const since = r.stageSince ?? 0;
  const facts =
    runs(r) && r.stage === 'confirm' && r.launchedAt !== null && missingFacts(r).length > 0
      ? steps(
          r,
          { kind: 'facts' },
          r.launchedAt + r.pace.confirmWithin,
          r.fired.facts ?? 0,
          r.launchedAt,
        )
      : [];
  const summary =
    runs(r) &&
    r.stage === 'summarize' &&
    (r.summaryStatus === 'none' || r.summaryStatus === 'draft')
      ? steps(r, { kind: 'summary' }, since + r.pace.summaryWithin, r.fired.summary ?? 0, since)
      : [];
  return [
    ...facts,
    ...summary,
    ...world.approvals.flatMap((p) => approvalDeadlines(r, p)),
    ...world.amendments.flatMap((a) => clockDeadlines(r, a)),
    ...world.followUps.flatMap((f) => followUpDeadlines(r, f)),
    ...world.handovers.flatMap((h) => handoverDeadlines(r, h)),
    ...itemDeadlines(world),
  ];
}

/** Deadlines of one department: its tasks and its signatures. Needs that department's tasks. */
export function assignmentDeadlines(world: World, a: Assignment): Deadline[] {
  const own = world.tasks.filter((t) => t.assignmentId === a.id);
  return [
    ...own.flatMap((t) => taskDeadlines(world.reception, a, t)),
    ...(a.status === 'active' && runs(world.reception)
      ? own.flatMap((t) => promptDeadlines(t, world.items))
      : []),
    ...signatureDeadlines(world.reception, a, world.signatures),
  ];
}
