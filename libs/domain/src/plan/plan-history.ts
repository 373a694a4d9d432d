import type { PlanVersion } from '../world';
import { isEqual } from './diff/field-changes';
import type { PlanDocument } from './plan-document';
import type { PlanPath } from './plan-path';
import { readPlanPath } from './plan-path';

type Keyed = readonly { readonly key: string }[];

const byKey = (list: Keyed | undefined, key: string | null): unknown =>
  list?.find((each) => each.key === key);

/** What a plan says at a path; `undefined` where it has no such place. */
export function valueAt(plan: PlanDocument, path: PlanPath): unknown {
  const place = readPlanPath(path);
  if (!place) return undefined;
  const { part, department, key, field } = place;
  const own = plan.assignments.find((a) => a.department === department);
  const found = {
    plan: () => plan,
    items: () => byKey(plan.items, key),
    branches: () => byKey(plan.branches, key),
    budget: () => byKey(plan.budget, key),
    assignments: () => own,
    tasks: () => byKey(own?.tasks, key),
  }[part]();
  if (field === null || found === undefined) return found;
  return (found as Readonly<Record<string, unknown>>)[field] ?? null;
}

/** A value that a place of the plan had from one version on. */
export interface PlanValue {
  readonly version: number;
  readonly from: unknown;
  readonly to: unknown;
}

/**
 * Every value a place of the plan had, oldest first (F9): one line for each version that changed it.
 * `null` stands for a place that is not there. `versions` in the order of their numbers.
 */
export function historyAt(
  versions: readonly Pick<PlanVersion, 'number' | 'document'>[],
  path: PlanPath,
): readonly PlanValue[] {
  let last: unknown = null;
  return versions.flatMap(({ number, document }): PlanValue[] => {
    const to = valueAt(document, path) ?? null;
    if (isEqual(last, to)) return [];
    const change = { version: number, from: last, to };
    last = to;
    return [change];
  });
}
