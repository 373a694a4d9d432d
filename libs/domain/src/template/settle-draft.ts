import type { Anchors } from '../plan/anchors';
import type { PlanDocument, PlanTask } from '../plan/plan-document';
import { resolveTimes, taskPlanKey } from '../plan/resolve-times';
import type { TemplateFacts } from './circumstances';
import { stayOf } from './circumstances';
import type { Skipped } from './skipped';

/** Nobody hands over to a department that this visit does not need (no hotel for a day). */
export function withoutIdleHandovers(plan: PlanDocument): {
  readonly plan: PlanDocument;
  readonly skipped: readonly Skipped[];
} {
  const busy = new Set(plan.assignments.map(({ department }) => department));
  const skipped: Skipped[] = [];
  const handed = ({ handover, ...task }: PlanTask): PlanTask => {
    if (!handover || busy.has(handover.to)) return { ...task, ...(handover ? { handover } : {}) };
    skipped.push({
      what: 'handover',
      key: task.key,
      name: task.what,
      reason: 'department-idle',
      detail: handover.to,
    });
    return task;
  };
  return { plan: withTasks(plan, (_, task) => handed(task)), skipped };
}

/**
 * Preparation that falls due after 就绪确认 cannot hold its gate: it is part of the execution. What has
 * no time yet keeps the phase its template gives.
 */
export function inPhases(plan: PlanDocument, facts: TemplateFacts, anchors: Anchors): PlanDocument {
  const { arrival } = stayOf(facts.batches);
  if (arrival === null) return plan;
  const ready = arrival - (facts.readyBefore ?? 0);
  const { tasks } = resolveTimes(plan, anchors);
  const phase = (department: string, task: PlanTask): PlanTask => {
    const due = tasks.get(taskPlanKey(department, task.key))?.due ?? null;
    const isLate = task.phase === 'prepare' && due !== null && due > ready;
    return isLate ? { ...task, phase: 'execute' } : task;
  };
  return withTasks(plan, phase);
}

const withTasks = (
  plan: PlanDocument,
  change: (department: string, task: PlanTask) => PlanTask,
): PlanDocument => ({
  ...plan,
  assignments: plan.assignments.map((assignment) => ({
    ...assignment,
    tasks: assignment.tasks.map((task) => change(assignment.department, task)),
  })),
});
