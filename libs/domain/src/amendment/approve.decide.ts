import type { Approval, ApprovalSubject } from '../approval/approval';
import { isLastStep, passStep, stepPassed } from '../approval/pass-step';
import { submitApproval } from '../approval/submit-approval';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { evolveAll } from '../evolve';
import type { By, Fact, FactOf } from '../fact';
import type { Principal } from '../people/actor';
import { authorityFor, isOfficeHead } from '../people/authority';
import { findingId } from '../plan/finding';
import { unwaivedFindings } from '../plan/unwaived-findings';
import type { Refusal } from '../refusal';
import { conflict, forbidden, isRefusal, refuse } from '../refusal';
import type { Amendment } from './amendment';
import { isOnItsWay } from './knows-amendment';
import type { KeptLook, Look } from './look-ahead';
import { lookAgain } from './look-ahead';
import { officeOnly } from './may-propose';
import { openAmendment, revised, withdrawOwn } from './propose.decide';
import { publishAmendment } from './publish-amendment';

/** The proposal that a submission decides on; one that ratifies what is in force decides nothing new. */
export const amendmentUnder = (on: Case, p: Approval): Amendment | undefined =>
  p.subject.ratifies == null
    ? on.world.amendments.find((a) => a.id === p.subject.amendment)
    : undefined;

/** The clock has run out: the deputy may decide too. */
export const passedToDeputy = (on: Case, a: Amendment): string | null =>
  a.clock && on.ctx.now >= a.clock.decideBy ? a.clock.deputyId : null;

/** 微调 is the 总协调's alone; the office head may do it too, and the deputy when the clock has run out. */
const decidesMinor =
  (on: Case, a: Amendment) =>
  (p: Principal): boolean =>
    isOfficeHead(p) ||
    p.userId === on.world.reception.coordinatorId ||
    p.userId === passedToDeputy(on, a);

/** What the approver saw is not what would happen now: the new ripple is stored, and he looks again. */
function previewChanged(on: Case, a: Amendment, look: Look | KeptLook): Refusal {
  const label = look.hash;
  const refusal = conflict('amendment.preview-changed', [{ type: 'amendment', id: a.id, label }]);
  return 'kept' in look || look.hash === a.previewHash
    ? refusal
    : { ...refusal, noted: [revised(on, a, look, false)] };
}

/** The look that was named, taken again under the lock. */
export function sameLook(on: Case, a: Amendment, previewHash: string): Look | KeptLook | Refusal {
  const look = lookAgain(on, a);
  if (isRefusal(look)) return look;
  return look.hash === previewHash ? look : previewChanged(on, a, look);
}

const pendingOf = (on: Case, a: Amendment): Approval | undefined =>
  on.world.approvals.find((p) => p.id === a.approvalId && p.status === 'pending');

/** Puts a proposal on its route. */
function submit(on: Case, a: Amendment, subject: ApprovalSubject): readonly Fact[] | Refusal {
  const asked = submitApproval(
    on,
    'change',
    { amendment: a.id, amendmentNumber: a.number, ...subject },
    a.reason,
  );
  if (isRefusal(asked)) return asked;
  const sent = asked.find((f): f is FactOf<'ApprovalSubmitted'> => f.type === 'ApprovalSubmitted');
  const { id: amendmentId, number } = a;
  const approvalId = sent?.approvalId ?? '';
  return [
    ...asked,
    { type: 'AmendmentSubmitted', amendmentId, number, approvalId, at: on.ctx.now },
  ];
}

/** The 补办 of a change that is in force: its approval was returned or withdrawn, and is asked again. */
function submitAgain(c: CommandOf<'amendment.submit'>, on: Case): Decision | null {
  const a = on.world.amendments.find((x) => x.number === c.number && x.urgent);
  const remedy = on.world.followUps.find(
    (f) => f.status === 'open' && f.about?.amendment === c.number,
  );
  if (!a || !remedy) return null;
  const may = authorityFor(on.actor, on.ctx, c, () => true);
  if (isRefusal(may)) return may;
  return submit(on, a, { ratifies: remedy.id, minor: a.preview.weight === 'minor' });
}

export function decideSubmitAmendment(c: CommandOf<'amendment.submit'>, on: Case): Decision {
  const not = officeOnly(on);
  if (not) return not;
  const again = submitAgain(c, on);
  if (again) return again;
  const a = openAmendment(on, c.number);
  if (isRefusal(a)) return a;
  if (a.status === 'what-if') return conflict('amendment.keep-first');
  if (a.status === 'submitted') return conflict('approval.already-pending');
  const may = authorityFor(on.actor, on.ctx, c, () => true);
  if (isRefusal(may)) return may;
  const look = lookAgain(on, a);
  if (isRefusal(look)) return look;
  const anew = 'kept' in look || look.hash === a.previewHash ? [] : [revised(on, a, look, false)];
  const sent = submit(on, a, { minor: look.preview.weight === 'minor' });
  return isRefusal(sent) ? sent : [...anew, ...sent];
}

/** Blocking findings that the change would bring keep it from coming into force, unless waived. */
function blocks(on: Case, look: Look | KeptLook): Refusal | null {
  const brought = look.preview.newFindings.filter((f) => f.severity === 'block').map(findingId);
  const open = unwaivedFindings(on.world.reception, brought);
  if (open.length === 0) return null;
  const objects = open.map((id) => ({ type: 'finding' as const, id }));
  return refuse(409, 'approval.plan-waits', [{ code: 'plan.finding-blocking', objects }]);
}

type Approve = CommandOf<'amendment.approve'>;

function approveMinor(c: Approve, on: Case, a: Amendment, look: Look | KeptLook): Decision {
  const may = authorityFor(on.actor, on.ctx, c, decidesMinor(on, a));
  if (isRefusal(may)) {
    return may.code === 'act.forbidden' ? forbidden('amendment.coordinator-only') : may;
  }
  const p = pendingOf(on, a);
  const alone = p && { ...p, steps: p.steps.slice(0, p.current + 1) };
  const granted = alone ? stepPassed(on, alone, may.by, c.remark ?? null) : [];
  return publishAmendment(on, a, look, { by: may.by, granted });
}

/** What it takes for a proposal to be on the full route, in the name of who made it. */
function onFullRoute(on: Case, a: Amendment): readonly Fact[] | Refusal {
  const standing = pendingOf(on, a);
  if (standing && !standing.subject.minor) return [];
  // It was a 微调 when it was submitted, and is none any more.
  const withdrawn = standing ? withdrawOwn(on, a) : [];
  const after = { ...on, world: evolveAll(on.world, withdrawn) };
  const submitter = { ...after, actor: { ...on.actor, userId: a.proposedBy } };
  const sent = submit(submitter, a, { minor: false });
  return isRefusal(sent) ? sent : [...withdrawn, ...sent];
}

function approveMajor(c: Approve, on: Case, a: Amendment, look: Look | KeptLook): Decision {
  const sent = onFullRoute(on, a);
  if (isRefusal(sent)) return sent;
  const after = { ...on, world: evolveAll(on.world, sent) };
  const now = after.world.amendments.find((x) => x.id === a.id) ?? a;
  const p = pendingOf(after, now);
  if (!p) return conflict('approval.not-pending');
  const passed = passStep(c, after, p);
  if (isRefusal(passed)) return passed;
  if (!isLastStep(p)) return [...sent, ...passed];
  const waits = blocks(on, look);
  if (waits) return waits;
  const step = passed.find(
    (f): f is FactOf<'ApprovalStepPassed'> => f.type === 'ApprovalStepPassed',
  );
  const by: By = {
    by: step?.by ?? on.actor.userId,
    ...(step?.forUserId ? { forUserId: step.forUserId } : {}),
    ...(step?.recordedBy ? { recordedBy: step.recordedBy } : {}),
  };
  return publishAmendment(on, a, look, { by, granted: [...sent, ...passed] });
}

/**
 * Agrees to a proposal, naming the ripple that was seen. 微调 is published at once; a 重大变更 takes the
 * next step of its route, and is published with the last one.
 */
export function approveAmendment(c: Omit<Approve, 'kind'>, on: Case): Decision {
  const command: Approve = { ...c, kind: 'amendment.approve' };
  const a = openAmendment(on, c.number);
  if (isRefusal(a)) return a;
  // Before the look: it would tell, and store, a new ripple for somebody who has no say.
  if (!isOnItsWay(on, a)) {
    return a.preview.weight === 'minor' ? forbidden('amendment.coordinator-only') : forbidden();
  }
  if (a.status === 'what-if') return conflict('amendment.keep-first');
  const look = sameLook(on, a, c.previewHash);
  if (isRefusal(look)) return look;
  return look.preview.weight === 'minor'
    ? approveMinor(command, on, a, look)
    : approveMajor(command, on, a, look);
}

export const decideApproveAmendment = (c: Approve, on: Case): Decision => approveAmendment(c, on);
