import type {
  Branch,
  BudgetLine,
  PlanAssignment,
  PlanDocument,
  PlanItem,
  PlanTask,
} from './plan-document';

/**
 * A place in a plan by keys, so that it means the same in the next version: `items/dinner/start`,
 * `tasks/transport/fleet`, `assignments/transport/leadId`, `branches/rain`, `budget/meals`, `plan`.
 * Keys hold no slash.
 */
export type PlanPath = string;

/** The fields of each part of a plan that a path, a comparison and a merge know. Keys are no fields. */
export const PLAN_FIELDS = {
  items: [
    'kind',
    'title',
    'place',
    'start',
    'end',
    'zone',
    'guestGroup',
    'restricted',
    'hardness',
    'travelMinutes',
    'headCount',
    'companions',
    'meal',
    'rooms',
    'vehicles',
    'provisions',
    'cites',
  ],
  tasks: [
    'item',
    'what',
    'standard',
    'cautions',
    'place',
    'contact',
    'contactPhone',
    'phase',
    'doerId',
    'checkerId',
    'check',
    'due',
    'from',
    'repeat',
    'acknowledgeBy',
    'checklist',
    'handover',
    'provisions',
    'cites',
  ],
  assignments: ['required', 'leadId'],
  branches: ['title', 'trigger', 'deciderId', 'edits'],
  budget: ['class', 'title', 'item', 'standard', 'heads', 'units', 'amount', 'payer', 'reason'],
} as const satisfies {
  readonly items: readonly (keyof PlanItem)[];
  readonly tasks: readonly (keyof PlanTask)[];
  readonly assignments: readonly (keyof PlanAssignment)[];
  readonly branches: readonly (keyof Branch)[];
  readonly budget: readonly (keyof BudgetLine)[];
};

export type PlanPart = keyof typeof PLAN_FIELDS;
export type PlanField = (typeof PLAN_FIELDS)[PlanPart][number];

/** What a path points at, taken apart. */
export interface PlanPlace {
  readonly part: PlanPart | 'plan';
  readonly department: string | null;
  readonly key: string | null;
  readonly field: string | null;
}

const isPart = (text: string): text is PlanPart => Object.hasOwn(PLAN_FIELDS, text);

/** Takes a path apart; `null` when it has no form of a path. Whether the place exists is another question. */
export function readPlanPath(path: PlanPath): PlanPlace | null {
  if (path === 'plan') return { part: 'plan', department: null, key: null, field: null };
  const [part, ...rest] = path.split('/');
  if (!isPart(part) || rest.some((each) => each === '')) return null;
  const named = part === 'tasks' ? 2 : 1;
  if (rest.length < named || rest.length > named + 1) return null;
  const field = rest.at(named) ?? null;
  if (field !== null && !(PLAN_FIELDS[part] as readonly string[]).includes(field)) return null;
  const key = part === 'assignments' ? null : rest[named - 1];
  const department = part === 'tasks' || part === 'assignments' ? rest[0] : null;
  return { part, department, key, field };
}

/** Is there such a place in this plan? */
export function hasPlanPath(plan: PlanDocument, path: PlanPath): boolean {
  const place = readPlanPath(path);
  if (!place) return false;
  const package_ = plan.assignments.find((a) => a.department === place.department);
  const keyed = (list: readonly { readonly key: string }[] | undefined): boolean =>
    list?.some((each) => each.key === place.key) ?? false;
  switch (place.part) {
    case 'plan':
      return true;
    case 'items':
      return keyed(plan.items);
    case 'assignments':
      return package_ !== undefined;
    case 'tasks':
      return keyed(package_?.tasks);
    case 'branches':
      return keyed(plan.branches);
    case 'budget':
      return keyed(plan.budget);
  }
}

/** The departments a path concerns: an item concerns those that have a task on it. */
export function departmentsAt(plan: PlanDocument, path: PlanPath): readonly string[] {
  const place = readPlanPath(path);
  if (!place) return [];
  if (place.department !== null) return [place.department];
  if (place.part !== 'items') return [];
  return plan.assignments
    .filter((a) => a.tasks.some((t) => t.item === place.key))
    .map((a) => a.department);
}
