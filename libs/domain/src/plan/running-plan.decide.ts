import { activeAssignment, packageTasks, refuseStatus } from '../assignment/find-tasks';
import type { CommandOf } from '../command';
import type { Case, Decision } from '../decision';
import { authorityFor, isOffice } from '../people/authority';
import { conflict, isRefusal } from '../refusal';
import { stageIndex } from '../reception/reception';
import type { PlanAssignment, PlanDocument } from './plan-document';
import { planInForce, putInForce } from './put-in-force';
import { withdrawAssignment } from './reconcile-plan';

const without = (plan: PlanDocument, department: string): PlanDocument => ({
  ...plan,
  assignments: plan.assignments.filter((a) => a.department !== department),
});

const having = (plan: PlanDocument, added: PlanAssignment): PlanDocument => ({
  ...plan,
  assignments: [...without(plan, added.department).assignments, added],
});

const withoutTask = (plan: PlanDocument, department: string, key: string): PlanDocument => ({
  ...plan,
  assignments: plan.assignments.map((a) =>
    a.department === department ? { ...a, tasks: a.tasks.filter((t) => t.key !== key) } : a,
  ),
});

/** Adds a department while the reception runs; it has its own 会签 to give, the others are not touched. */
export function decideAddAssignment(c: CommandOf<'assignment.add'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const { reception: r, draft } = on.world;
  if (r.status !== 'open') return conflict('reception.not-open');
  const plan = planInForce(on);
  if (!plan || stageIndex(r.stage) > stageIndex('execute')) {
    return conflict('assignment.not-in-stage');
  }
  if (plan.assignments.some((a) => a.department === c.assignment.department)) {
    return conflict('assignment.already-there');
  }
  return putInForce(on, having(plan, c.assignment), {
    reason: c.reason,
    major: true,
    draft: draft && having(draft, c.assignment),
  });
}

/** Takes a department out; its tasks are withdrawn, its signatures no longer asked for. */
export function decideWithdrawAssignment(c: CommandOf<'assignment.withdraw'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const a = activeAssignment(on, c.assignmentId);
  if (isRefusal(a)) return a;
  const plan = planInForce(on);
  if (!plan) return withdrawAssignment(on.world, a, on.ctx.now, c.reason);
  const left = without(plan, a.departmentCode);
  if (left.assignments.length === 0) return conflict('assignment.last-one');
  const { draft } = on.world;
  return putInForce(on, left, {
    reason: c.reason,
    major: true,
    draft: draft && without(draft, a.departmentCode),
  });
}

/** Takes one task back; it leaves the plan too, so that a later change does not bring it again. */
export function decideWithdrawTask(c: CommandOf<'task.withdraw'>, on: Case): Decision {
  const may = authorityFor(on.actor, on.ctx, c, isOffice);
  if (isRefusal(may)) return may;
  const named = packageTasks(on, c.assignmentId, [c.taskId]);
  if (isRefusal(named)) return named;
  const { a, tasks } = named;
  const wrong = refuseStatus('withdraw', tasks);
  if (wrong) return wrong;
  const [{ key }] = tasks;
  const plan = planInForce(on);
  if (!plan) return conflict('plan.not-sent');
  const { draft } = on.world;
  return putInForce(on, withoutTask(plan, a.departmentCode, key), {
    reason: c.reason,
    major: false,
    draft: draft && withoutTask(draft, a.departmentCode, key),
  });
}
