import { lookAhead } from '../amendment/look-ahead';
import { proposerOf } from '../amendment/may-propose';
import type { Assignment, Signature } from '../assignment/assignment';
import { activeAssignment } from '../assignment/find-tasks';
import { endEarlier } from '../assignment/end-earlier';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { By, Fact, FactOf } from '../fact';
import { openFollowUp } from '../follow-up/open-follow-up';
import { authorityFor, leadsPackage } from '../people/authority';
import type { Refusal } from '../refusal';
import { conflict, isRefusal } from '../refusal';
import type { Remark } from './remark';

type Propose = CommandOf<'assignment.counter-propose'>;

/** Only a plan that departments answer on takes one: sent, and not approved yet. */
function notInReview(on: Case, a: Assignment, c: Propose): Refusal | null {
  const { reception: r, remarks } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  const reviewed = r.stage === 'plan' && r.cosign === 'before' && r.planVersion > 0;
  if (!reviewed || r.planStatus === 'approved') return conflict('counter.not-in-review');
  if (c.packageVersion !== undefined && c.packageVersion !== a.packageVersion) {
    return conflict('sign.package-changed', [{ type: 'assignment', id: a.id }]);
  }
  const open = remarks.find((x) => x.assignmentId === a.id && x.status === 'open');
  return open
    ? conflict('counter.already-open', [{ type: 'remark', id: open.id, label: open.path }])
    : null;
}

function signed(on: Case, a: Assignment, reason: string, by: By): FactOf<'Signed'> {
  const signature: Signature = {
    id: on.ctx.newId(),
    receptionId: a.receptionId,
    assignmentId: a.id,
    scope: 'plan',
    answer: 'propose',
    remark: reason,
    by: by.by,
    forUserId: by.forUserId ?? null,
    recordedBy: by.recordedBy ?? null,
    at: on.ctx.now,
    planVersion: a.packageVersion,
    packageHash: a.packageHash,
    status: 'standing',
    decidedBy: null,
    decidedAt: null,
    disputed: false,
  };
  return {
    type: 'Signed',
    ...{ assignmentId: a.id, scope: 'plan', answer: 'propose', signatureId: signature.id, ...by },
    // It is answered by the office, not taken back.
    private: { signature, lastAct: null },
  };
}

/**
 * A department answers 会签 with another way to do it: edits on the version that was sent, stored with
 * what they would bring. It is a remark that the office adopts into the next draft or declines with the
 * reason; then the department answers again.
 */
export function decideCounterPropose(c: Propose, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const may = authorityFor(on.actor, on.ctx, c, leadsPackage(a));
  if (isRefusal(may)) return may;
  const not = notInReview(on, a, c);
  if (not) return not;
  const proposer = proposerOf(on, c.edits);
  if (isRefusal(proposer)) return proposer;
  const look = lookAhead(on, { edits: c.edits, proposedBy: may.as.userId });
  if (isRefusal(look)) return look;
  const { reception: r } = on.world;
  const about = { path: `assignments/${a.departmentCode}`, version: r.planVersion } as const;
  const opened = openFollowUp(on, {
    ...{ kind: 'revision', assignmentId: null, what: c.reason, openedBy: may.by.by, about },
    ...{ ownerId: r.officerId ?? r.createdBy, dueAt: on.ctx.now + r.pace.answerWithin },
  });
  const remark: Remark = {
    id: on.ctx.newId(),
    receptionId: r.id,
    ...about,
    text: c.reason,
    by: may.by.by,
    forUserId: may.by.forUserId ?? null,
    recordedBy: may.by.recordedBy ?? null,
    at: on.ctx.now,
    status: 'open',
    ...{ outcome: null, answer: null, answeredBy: null, answeredAt: null, answeredIn: null },
    followUpId: opened.followUpId,
    ...{ assignmentId: a.id, edits: c.edits, preview: look.preview },
  };
  const made: Fact = {
    type: 'RemarkMade',
    ...{ remarkId: remark.id, ...about },
    private: { remark },
  };
  const ended = endEarlier(on, a, 'plan', may.by.by);
  return [...ended, signed(on, a, c.reason, may.by), made, opened];
}
