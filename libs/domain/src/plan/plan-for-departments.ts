import type { PlanDocument } from './plan-document';

/**
 * What a department reads of a plan: its own packages, and of the itinerary everything but the
 * restricted items on which it has no task. What the office keeps in reserve (预案) and what it costs
 * is the office's own.
 */
export function planForDepartments(plan: PlanDocument, codes: readonly string[]): PlanDocument {
  const assignments = plan.assignments.filter((a) => codes.includes(a.department));
  const worksOn = new Set(assignments.flatMap((a) => a.tasks.flatMap((t) => t.item ?? [])));
  const items = plan.items.filter((i) => i.restricted !== true || worksOn.has(i.key));
  const { branches: _branches, budget: _budget, ...open } = plan;
  return { ...open, items, assignments };
}
