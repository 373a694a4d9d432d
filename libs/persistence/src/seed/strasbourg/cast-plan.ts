import type { PlanDocument } from '@app/domain';
import { loginOf } from '../people.seed';

const MEMBERS = ['member1', 'member2', 'member3'] as const;

/**
 * Names the people of a plan: each department's 联络员 leads its package, its members do the tasks in
 * turn. `open` tasks at the end of each package stay without a doer: the department assigns them.
 */
export function castPlan(
  plan: PlanDocument,
  idOf: (login: string) => string,
  open: number,
): PlanDocument {
  return {
    ...plan,
    assignments: plan.assignments.map((assignment) => ({
      ...assignment,
      leadId: idOf(loginOf(assignment.department, 'liaison')),
      tasks: assignment.tasks.map((task, index) => {
        if (index >= assignment.tasks.length - open) return task;
        const member = MEMBERS[index % MEMBERS.length] ?? MEMBERS[0];
        return { ...task, doerId: idOf(loginOf(assignment.department, member)) };
      }),
    })),
  };
}
