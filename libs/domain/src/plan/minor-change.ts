import { canonicalJson } from '../canonical-json';
import type { PlanDocument } from './plan-document';

/** The plan without its times. */
const timeless = (plan: PlanDocument): string =>
  canonicalJson({
    ...plan,
    items: plan.items.map(({ start: _s, end: _e, ...item }) => item),
    assignments: plan.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.map(({ due: _d, from: _f, acknowledgeBy: _a, ...task }) => task),
    })),
  });

/** 微调: small and times only. Everything else is a 重大变更. */
export const isMinorChange = (before: PlanDocument, after: PlanDocument): boolean =>
  timeless(before) === timeless(after);
