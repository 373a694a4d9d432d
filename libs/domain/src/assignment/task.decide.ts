import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import type { Fact } from '../fact';
import { authorityFor, doesTask, isOffice, leadsPackage, worksIn } from '../people/authority';
import { headsOf, personOf } from '../people/directory';
import { acknowledgeBy } from '../plan/acknowledge-by';
import { conflict, forbidden, invalid, isRefusal, refuse } from '../refusal';
import type { Assignment } from './assignment';
import { checklistFaults, tickedOf } from './checklist';
import { activeAssignment, packageTasks, refuseStatus, tasksById } from './find-tasks';
import type { Task } from './task';
import { isAcknowledged, isOwed } from './task';
import { mayMove } from './task.transitions';

const stamp = (on: Case): { id: string; by: string } => ({ id: on.actId, by: on.actor.userId });

/** 签收: the whole package in one act by its head or 联络员, or one's own tasks, singly or in batches. */
export function decideAcknowledge(c: CommandOf<'task.acknowledge'>, on: Case): Decision {
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const all = on.world.tasks.filter((t) => t.assignmentId === a.id);
  // 分派 asks for that doer's own 签收: the whole package means all that nobody else has been given.
  const open = (t: Task): boolean => !isAcknowledged(t) && mayMove('acknowledge', t.status);
  const tasks = c.taskIds === 'all' ? all.filter(open) : tasksById(on, a, c.taskIds);
  if (isRefusal(tasks)) return tasks;
  const whole = c.taskIds === 'all';
  const may = whole
    ? authorityFor(on.actor, on.ctx, c, leadsPackage(a))
    : authorityFor(on.actor, on.ctx, c, (p) => tasks.every((t) => doesTask(a, t)(p)));
  if (isRefusal(may)) return may;
  const mine = whole
    ? tasks.filter((t) => t.assignedBy === null || t.doerId === may.as.userId)
    : tasks;
  if (!whole) {
    const wrong = refuseStatus('acknowledge', tasks);
    if (wrong) return wrong;
  }
  const fresh = mine.filter((t) => !isAcknowledged(t));
  if (fresh.length === 0) return conflict('task.already-acknowledged');
  return fresh.map((t): Fact => ({
    type: 'TaskAcknowledged',
    taskId: t.id,
    assignmentId: a.id,
    contentHash: t.contentHash,
    at: on.ctx.now,
    act: stamp(on),
    ...may.by,
  }));
}

/** 分派 by the head or 联络员, 转办 by the present doer; always inside the department. */
export function decideAssign(c: CommandOf<'task.assign'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, c.taskIds);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const may = authorityFor(on.actor, on.ctx, c, (p) => tasks.every((t) => doesTask(a, t)(p)));
  if (isRefusal(may)) return may;
  const doer = personOf(on.ctx.directory, c.doerId);
  if (!doer || doer.departmentId !== a.departmentId) return invalid('doer.not-in-department');
  const closed = tasks.filter((t) => !isOwed(t));
  if (closed.length) {
    return conflict(
      'task.assign-closed',
      closed.map((t) => ({ type: 'task', id: t.id })),
    );
  }
  const checks = tasks.filter((t) => t.checkNeeded && t.checkerId === c.doerId);
  if (checks.length) {
    return conflict(
      'task.doer-is-checker',
      checks.map((t) => ({ type: 'task', id: t.id })),
    );
  }
  const changed = tasks.filter((t) => t.doerId !== c.doerId);
  if (changed.length === 0) return conflict('task.doer-unchanged');
  return changed.map((t): Fact => ({
    type: 'TaskAssigned',
    taskId: t.id,
    assignmentId: a.id,
    doerId: c.doerId,
    from: t.doerId,
    acknowledged: c.doerId === may.as.userId,
    acknowledgeBy: acknowledgeBy(on.world, on.ctx.now, t.due),
    at: on.ctx.now,
    act: stamp(on),
    ...may.by,
  }));
}

type OwnAct = 'task.start' | 'task.block' | 'task.unblock' | 'task.return';

/** Acts of the doer on one task. Work needs an approved plan; a task may be refused before that. */
export function decideOwnAct(c: CommandOf<OwnAct>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, [c.taskId]);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const [task] = tasks;
  const may = authorityFor(on.actor, on.ctx, c, doesTask(a, task));
  if (isRefusal(may)) return may;
  const act = c.kind.slice('task.'.length) as 'start' | 'block' | 'unblock' | 'return';
  const wrong = refuseStatus(act, tasks);
  if (wrong) return wrong;
  if (act === 'start' && on.world.reception.workSince === null) {
    return conflict('work.before-approval');
  }
  const base = { taskId: task.id, assignmentId: a.id, at: on.ctx.now, ...may.by };
  switch (c.kind) {
    case 'task.start':
      return [{ type: 'TaskStarted', ...base, act: stamp(on) }];
    case 'task.unblock':
      return [{ type: 'TaskUnblocked', ...base, act: stamp(on) }];
    case 'task.block':
      return [{ type: 'TaskBlocked', ...base, act: stamp(on), private: { reason: c.reason } }];
    case 'task.return':
      return [{ type: 'TaskReturned', ...base, private: { reason: c.reason } }];
  }
}

/** 办结 of one or several tasks. The doer has acknowledged what he finishes. */
export function decideFinish(c: CommandOf<'task.finish'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, c.taskIds);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const may = authorityFor(on.actor, on.ctx, c, (p) => tasks.every((t) => doesTask(a, t)(p)));
  if (isRefusal(may)) return may;
  if (on.world.reception.workSince === null) return conflict('work.before-approval');
  const wrong = refuseStatus('finish', tasks);
  if (wrong) return wrong;
  const unread = tasks.filter((t) => !isAcknowledged(t));
  if (unread.length) {
    return conflict(
      'task.not-acknowledged',
      unread.map((t) => ({ type: 'task', id: t.id })),
    );
  }
  const faults = checklistFaults(tasks, c.ticks ?? []);
  if (faults.length) return refuse(422, 'task.checklist-open', faults);
  return tasks.map((t): Fact => ({
    type: 'TaskFinished',
    taskId: t.id,
    assignmentId: a.id,
    at: on.ctx.now,
    act: stamp(on),
    ticked: tickedOf(t, c.ticks ?? [], may.by.by, on.ctx.now),
    ...may.by,
    private: { note: c.note ?? null },
  }));
}

/** The checker of a task: the named one, else the department's head; never who did it (R52, F7). */
const checks =
  (on: Case, a: Assignment, t: Task) =>
  (p: { userId: string }): boolean => {
    if (p.userId === t.doneBy || p.userId === t.doerId) return false;
    const heads = headsOf(on.ctx.directory, a.departmentId).map((h) => h.userId);
    return t.checkerId
      ? p.userId === t.checkerId
      : heads.includes(p.userId) || p.userId === a.leadId;
  };

/** 核查 by the checker; never by who did the work. */
export function decideCheck(c: CommandOf<'task.check'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, c.taskIds);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const wrong = refuseStatus('check', tasks);
  if (wrong) return wrong;
  if (!c.onBehalf && tasks.some((t) => t.doneBy === on.actor.userId)) {
    return forbidden('check.own-work');
  }
  const may = authorityFor(on.actor, on.ctx, c, (p) => tasks.every((t) => checks(on, a, t)(p)));
  if (isRefusal(may)) return may;
  return tasks.map((t): Fact => ({
    type: 'TaskChecked',
    taskId: t.id,
    assignmentId: a.id,
    at: on.ctx.now,
    act: stamp(on),
    ...may.by,
  }));
}

/** The checker or the office sends work back to be done again. */
export function decideReject(c: CommandOf<'task.reject'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, [c.taskId]);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const wrong = refuseStatus('reject', tasks);
  if (wrong) return wrong;
  const may = authorityFor(on.actor, on.ctx, c, (p) => checks(on, a, tasks[0])(p) || isOffice(p));
  if (isRefusal(may)) return may;
  const base = { taskId: c.taskId, assignmentId: a.id, at: on.ctx.now, ...may.by };
  return [{ type: 'TaskRejected', ...base, private: { reason: c.reason } }];
}

/** The office sends a returned task again, with a reason. */
export function decideResend(c: CommandOf<'task.resend'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, [c.taskId]);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const wrong = refuseStatus('resend', tasks);
  if (wrong) return wrong;
  return [
    {
      type: 'TaskResent',
      taskId: c.taskId,
      assignmentId: a.id,
      at: on.ctx.now,
      acknowledgeBy: acknowledgeBy(on.world, on.ctx.now, tasks[0].due),
      private: { reason: c.reason },
    },
  ];
}

/** 催办 by a person: at most once per 15 minutes per task. */
export function decideRemind(c: CommandOf<'task.remind'>, on: Case): Decision {
  const named = packageTasks(on, c.assignmentId, [c.taskId]);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const [t] = tasks;
  const may = authorityFor(
    on.actor,
    on.ctx,
    c,
    (p) => isOffice(p) || p.role === 'leader' || (worksIn(a)(p) && leadsPackage(a)(p)),
  );
  if (isRefusal(may)) return may;
  if (!isOwed(t)) {
    return conflict('remind.nothing-open', [{ type: 'task', id: t.id }]);
  }
  const again = on.world.reception.pace.remindAgain;
  if (t.remindedAt !== null && on.ctx.now < t.remindedAt + again) {
    return conflict('remind.too-soon', [{ type: 'task', id: t.id }]);
  }
  const by = on.actor.userId;
  return [{ type: 'TaskReminded', taskId: t.id, assignmentId: a.id, at: on.ctx.now, by }];
}
