import { planForDepartments } from '../plan/plan-for-departments';
import type { PlanDocument } from '../plan/plan-document';
import type { Preview } from './preview';

/** Does a change concern any of these departments? Then it hears of it, or its tasks change. */
export const concerns = (preview: Preview, codes: readonly string[]): boolean =>
  preview.told.some((d) => codes.includes(d.department)) ||
  preview.tasks.some((t) => codes.includes(t.department)) ||
  preview.voided.some((v) => codes.includes(v.department));

/**
 * What departments read of a preview: their own tasks, messages and signatures, and of the itinerary
 * what they read of the plan.
 */
export function previewForDepartments(
  preview: Preview,
  plan: PlanDocument,
  codes: readonly string[],
): Preview {
  const keys = new Set(planForDepartments(plan, codes).items.map((i) => i.key));
  const own = <T extends { readonly department: string }>(list: readonly T[]): readonly T[] =>
    list.filter((each) => codes.includes(each.department));
  const told = own(preview.told);
  const people = new Set(told.flatMap((d) => d.people));
  return {
    ...preview,
    items: preview.items.filter((i) => keys.has(i.item)),
    tasks: own(preview.tasks),
    told,
    voided: own(preview.voided),
    people: {
      freed: preview.people.freed.filter((p) => people.has(p.userId) && keys.has(p.item)),
      doubleBooked: preview.people.doubleBooked.filter((p) => people.has(p.userId)),
    },
    newFindings: [],
    endedFindings: [],
    conflicts: preview.conflicts.filter((c) => keys.has(c.item) && keys.has(c.with)),
    cost: null,
  };
}
