import type { Assignment } from '../assignment/assignment';
import { activeAssignment } from '../assignment/find-tasks';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Principal } from '../people/actor';
import { authorityFor, doesTask, leadsPackage, worksIn } from '../people/authority';
import { conflict, isRefusal, notFound } from '../refusal';
import type { HandoverRecord } from './handover';
import { handoverState } from './handover';

/** Who speaks for a side: who does the task, who leads the package; without a task whoever works there. */
function speaksFor(on: Case, a: Assignment, taskId: string | null): (p: Principal) => boolean {
  const task = on.world.tasks.find((t) => t.id === taskId && t.assignmentId === a.id);
  if (task) return doesTask(a, task);
  return taskId === null ? (p) => worksIn(a)(p) || leadsPackage(a)(p) : leadsPackage(a);
}

/** A task that was given back or taken away hands nothing over. */
function isIdle(on: Case, h: HandoverRecord): boolean {
  const task = on.world.tasks.find((t) => t.id === h.taskId);
  return task !== undefined && (task.status === 'withdrawn' || task.status === 'returned');
}

/** 交出 by the giver, 接手 by the taker: either first, each for his own side. */
export function decideHandover(
  c: CommandOf<'handover.give' | 'handover.take'>,
  on: Case,
): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const gives = c.kind === 'handover.give';
  const h = on.world.handovers.find(
    (x) =>
      x.id === c.handoverId &&
      x.status === 'open' &&
      (gives ? x.assignmentId : x.toAssignmentId) === a.id,
  );
  if (!h) return notFound('handover.not-found');
  const may = authorityFor(on.actor, on.ctx, c, speaksFor(on, a, gives ? h.taskId : h.toTaskId));
  if (isRefusal(may)) return may;
  if (on.world.reception.workSince === null) return conflict('work.before-approval');
  const refs = [{ type: 'handover' as const, id: h.id }];
  if (isIdle(on, h)) return conflict('handover.task-not-active', refs);
  const state = handoverState(h);
  if (state === 'confirmed' || state === (gives ? 'given' : 'taken')) {
    return conflict(gives ? 'handover.already-given' : 'handover.already-taken', refs);
  }
  return [
    {
      type: gives ? 'HandoverGiven' : 'HandoverTaken',
      handoverId: h.id,
      taskId: h.taskId,
      assignmentId: a.id,
      contentHash: h.contentHash,
      at: on.ctx.now,
      act: { id: on.actId, by: on.actor.userId },
      ...may.by,
    },
  ];
}
