import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import { openFollowUp } from '../follow-up/open-follow-up';
import { standing } from '../gate/gate';
import type { ObjectRef } from '../gate/missing-code';
import { authorityFor, isLeaderOrHead, isOffice, leadsPackage } from '../people/authority';
import type { Reason, Refusal } from '../refusal';
import { conflict, invalid, isRefusal, refuse } from '../refusal';
import { stageIndex } from '../reception/reception';
import type { Assignment, Scope, Signature } from './assignment';
import { endEarlier } from './end-earlier';
import { activeAssignment } from './find-tasks';
import { isClosed, isDone } from './task';

const FIRST_STAGE = { plan: 'plan', ready: 'prepare', done: 'execute' } as const;
const LAST_STAGE = { plan: 'prepare', ready: 'prepare', done: 'execute' } as const;

const refs = (rows: readonly { id: string }[]): readonly ObjectRef[] =>
  rows.map((t) => ({ type: 'task', id: t.id }));

/** Everything that keeps a department from signing, at once. */
function signReasons(on: Case, a: Assignment, scope: Scope): Reason[] {
  const { reception: r } = on.world;
  const own = on.world.tasks.filter((t) => t.assignmentId === a.id && t.status !== 'withdrawn');
  const reasons: Reason[] = [];
  if (stageIndex(r.stage) < stageIndex(FIRST_STAGE[scope]))
    reasons.push({ code: 'sign.too-early' });
  if (stageIndex(r.stage) > stageIndex(LAST_STAGE[scope]))
    reasons.push({ code: 'sign.stage-passed' });
  if (scope === 'plan') return reasons;
  const missing =
    scope === 'ready'
      ? own.filter((t) => t.phase === 'prepare' && !isDone(t))
      : own.filter((t) => !isClosed(t));
  if (missing.length) {
    reasons.push({
      code: scope === 'ready' ? 'sign.prepare-task-open' : 'sign.task-open',
      objects: refs(missing),
    });
  }
  const planned = standing(on.world.signatures, a.id, 'plan');
  if (scope === 'ready' && !a.waived.includes('plan') && (!planned || !agrees(planned))) {
    reasons.push({ code: 'sign.plan-first' });
  }
  return reasons;
}

/** Neither against it, nor for another way to do it. */
const agrees = (s: Signature): boolean => !isOpenObjection(s) && s.answer !== 'propose';

const isOpenObjection = (s: Signature): boolean => s.answer === 'object' && s.decidedAt === null;

function formFault(c: CommandOf<'assignment.sign'>): Refusal | null {
  if (c.scope !== 'plan' && c.answer !== 'agree') return invalid('sign.answer-not-for-scope');
  const remark = (c.remark ?? '').trim();
  if (c.answer === 'object' && [...remark].length < 4) return invalid('sign.reason-missing');
  if (c.answer === 'agree-with-condition' && remark === '')
    return invalid('sign.condition-missing');
  return null;
}

const conditionOf = (on: Case, a: Assignment, what: string, by: string): Fact =>
  openFollowUp(on, {
    kind: 'condition',
    assignmentId: a.id,
    what,
    ownerId: on.world.reception.officerId,
    dueAt: null,
    openedBy: by,
  });

/** 会签, 就绪确认, 办结确认: the department's word, bound to the version of its package. */
export function decideSign(c: CommandOf<'assignment.sign'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const fault = formFault(c);
  if (fault) return fault;
  const may = authorityFor(on.actor, on.ctx, c, leadsPackage(a));
  if (isRefusal(may)) return may;
  if (c.packageVersion !== undefined && c.packageVersion !== a.packageVersion) {
    return conflict('sign.package-changed', [{ type: 'assignment', id: a.id }]);
  }
  const reasons = signReasons(on, a, c.scope);
  if (reasons.length) return refuse(409, 'sign.not-possible', reasons);
  const earlier = standing(on.world.signatures, a.id, c.scope);
  const remark = c.remark?.trim() || null;
  // His own word replaces one that was recorded for him and that he disputes.
  if (earlier && !earlier.disputed && earlier.answer === c.answer && earlier.remark === remark) {
    return conflict('sign.already-signed', [{ type: 'signature', id: earlier.id }]);
  }
  const signature: Signature = {
    id: on.ctx.newId(),
    receptionId: a.receptionId,
    assignmentId: a.id,
    scope: c.scope,
    answer: c.answer,
    remark,
    by: may.by.by,
    forUserId: may.by.forUserId ?? null,
    recordedBy: may.by.recordedBy ?? null,
    at: on.ctx.now,
    planVersion: a.packageVersion,
    packageHash: a.packageHash,
    status: 'standing',
    decidedBy: null,
    decidedAt: null,
    disputed: false,
  };
  return [
    ...endEarlier(on, a, c.scope, may.by.by),
    {
      type: 'Signed',
      assignmentId: a.id,
      scope: c.scope,
      answer: c.answer,
      signatureId: signature.id,
      ...may.by,
      private: {
        signature,
        lastAct: {
          id: on.actId,
          by: on.actor.userId,
          at: on.ctx.now,
          before: { signatureId: signature.id },
        },
      },
    },
    ...(c.answer === 'agree-with-condition' ? [conditionOf(on, a, remark ?? '', may.by.by)] : []),
  ];
}

/** Takes a signature back, with a reason: by the office, or by the department itself. */
export function decideReopen(c: CommandOf<'assignment.reopen'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const may = authorityFor(on.actor, on.ctx, c, (p) => isOffice(p) || leadsPackage(a)(p));
  if (isRefusal(may)) return may;
  const signature = standing(on.world.signatures, a.id, c.scope);
  if (!signature) return conflict('reopen.not-signed', [{ type: 'assignment', id: a.id }]);
  if (stageIndex(on.world.reception.stage) > stageIndex(LAST_STAGE[c.scope])) {
    return conflict('reopen.stage-passed', [{ type: 'assignment', id: a.id }]);
  }
  return [
    {
      type: 'SignatureEnded',
      assignmentId: a.id,
      signatureId: signature.id,
      scope: c.scope,
      status: 'reopened',
      at: on.ctx.now,
      private: { reason: c.reason },
    },
  ];
}

/** A leader decides an objection, with a reason; the department's answer then counts as given. */
export function decideObjection(c: CommandOf<'objection.decide'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const may = authorityFor(on.actor, on.ctx, c, isLeaderOrHead);
  if (isRefusal(may)) return may;
  const objection = standing(on.world.signatures, a.id, 'plan');
  if (!objection || !isOpenObjection(objection)) {
    return conflict('objection.none-open', [{ type: 'assignment', id: a.id }]);
  }
  return [
    {
      type: 'ObjectionDecided',
      assignmentId: a.id,
      signatureId: objection.id,
      at: on.ctx.now,
      ...may.by,
      private: { reason: c.reason },
    },
  ];
}
