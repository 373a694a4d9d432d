import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import { standing } from '../gate/gate';
import { authorityFor, isOffice, leadsPackage } from '../people/authority';
import { personOf } from '../people/directory';
import { conflict, forbidden, invalid, isRefusal, notFound } from '../refusal';
import type { Assignment, Signature } from './assignment';
import { activeAssignment } from './find-tasks';

/** Names or changes the 联络员 of one package. */
export function decideLead(c: CommandOf<'assignment.lead'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const may = authorityFor(on.actor, on.ctx, c, (p) => isOffice(p) || leadsPackage(a)(p));
  if (isRefusal(may)) return may;
  if (c.leadId !== null && personOf(on.ctx.directory, c.leadId)?.departmentId !== a.departmentId) {
    return invalid('lead.not-in-department');
  }
  return c.leadId === a.leadId
    ? conflict('lead.unchanged')
    : [{ type: 'LeadNamed', assignmentId: a.id, leadId: c.leadId }];
}

function undoSignature(on: Case, a: Assignment, act: NonNullable<Assignment['lastAct']>): Decision {
  const signature = on.world.signatures.find((s) => s.id === act.before.signatureId);
  if (!signature || standing(on.world.signatures, a.id, signature.scope)?.id !== signature.id) {
    return conflict('undo.overtaken');
  }
  const conditions = on.world.followUps.filter(
    (f) =>
      f.kind === 'condition' &&
      f.assignmentId === a.id &&
      f.status === 'open' &&
      f.openedAt === signature.at,
  );
  return [
    {
      type: 'SignatureEnded',
      assignmentId: a.id,
      signatureId: signature.id,
      scope: signature.scope,
      status: 'undone',
      at: on.ctx.now,
      private: { reason: null },
    },
    ...conditions.map((f): Fact => ({
      type: 'FollowUpClosed',
      followUpId: f.id,
      at: on.ctx.now,
      by: on.actor.userId,
      private: { note: '' },
    })),
    { type: 'ActUndone', assignmentId: a.id, actId: act.id, taskIds: [], at: on.ctx.now },
  ];
}

/**
 * 撤销 within 10 s, by the one who acted, unless a later act or a stage move stands on it. Both acts
 * stay in the record.
 */
export function decideUndo(c: CommandOf<'act.undo'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const tasks = on.world.tasks.filter((t) => t.assignmentId === a.id && t.lastAct?.id === c.actId);
  const signed = a.lastAct?.id === c.actId ? a.lastAct : null;
  const handover = on.world.handovers.find(
    (h) => h.lastAct?.id === c.actId && [h.assignmentId, h.toAssignmentId].includes(a.id),
  );
  const act = signed ?? tasks.at(0)?.lastAct ?? handover?.lastAct ?? null;
  if (!act) return conflict('undo.overtaken');
  if (act.by !== on.actor.userId) return forbidden('undo.not-yours');
  const { reception: r } = on.world;
  if (on.ctx.now > act.at + r.pace.undoWithin) return conflict('undo.too-late');
  if (r.stageSince !== null && r.stageSince > act.at) return conflict('undo.stage-moved');
  if (signed) return undoSignature(on, a, signed);
  // A signature given after the act stands on it.
  const stands = on.world.signatures.some(
    (s) => s.assignmentId === a.id && s.status === 'standing' && s.at > act.at,
  );
  if (stands) return conflict('undo.signed-since');
  const taskIds = tasks.map((t) => t.id);
  return [{ type: 'ActUndone', assignmentId: a.id, actId: c.actId, taskIds, at: on.ctx.now }];
}

const findSignature = (
  on: Case,
  a: Assignment,
  id: string | null | undefined,
): Signature | undefined =>
  on.world.signatures.find(
    (s) => s.assignmentId === a.id && s.id === id && s.status === 'standing',
  );

/** The person an act was recorded for says "that is not what I said"; the office resolves it. */
export function decideDispute(c: CommandOf<'act.dispute' | 'dispute.resolve'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const task = on.world.tasks.find((t) => t.assignmentId === a.id && t.id === c.taskId);
  const signature = findSignature(on, a, c.signatureId);
  const target = task ?? signature;
  if (!target) return notFound();
  const spoke: readonly (string | null)[] = signature
    ? [signature.by]
    : [task?.acknowledgedBy ?? null, task?.doneBy ?? null, task?.checkedBy ?? null];
  const raise = c.kind === 'act.dispute';
  if (raise === target.disputed)
    return conflict(raise ? 'dispute.already-open' : 'dispute.none-open');
  const may = authorityFor(on.actor, on.ctx, {}, (p) =>
    raise ? spoke.includes(p.userId) : isOffice(p),
  );
  if (isRefusal(may)) return may;
  return [
    {
      type: raise ? 'ActDisputed' : 'DisputeResolved',
      assignmentId: a.id,
      taskId: task?.id ?? null,
      signatureId: signature?.id ?? null,
      at: on.ctx.now,
      private: { reason: c.reason },
    },
  ];
}

/** When a reception ends, what is still active ends with it. */
export const closeAssignments = (assignments: readonly Assignment[]): Fact[] =>
  assignments
    .filter((a) => a.status === 'active')
    .map((a): Fact => ({ type: 'AssignmentClosed', assignmentId: a.id }));
