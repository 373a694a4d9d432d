import type { Branch, BudgetLine, PlanAssignment, PlanDocument, PlanItem } from '../plan-document';
import type { PlanTask } from '../plan-document';
import { PLAN_FIELDS } from '../plan-path';
import type { Fields, ListRules, MergeReport, Three } from './three-way';
import { mergeFields, mergeList, mergeValue, newReport } from './three-way';

/** What came of putting two changed plans together. */
export interface PlanMerge {
  /** Both changes applied; where they conflict it has what `mine` says. */
  readonly document: PlanDocument;
  /** Paths by keys (`items/dinner/start`) that each side has changed since the base. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Paths that both changed, to different things: a person has to say which counts. */
  readonly conflicts: readonly string[];
}

const fieldsOf = <T extends object>(three: Three<T>): Three<Fields> => three as Three<Fields>;

const byKey = <T extends { readonly key: string }>(
  part: 'items' | 'branches' | 'budget',
): ListRules<T> => ({
  path: `${part}/`,
  keyOf: (entry) => entry.key,
  merge: (three, path, report) =>
    mergeFields(fieldsOf(three), ['key', ...PLAN_FIELDS[part]], path, report) as unknown as T,
});

const tasksOf = (department: string): ListRules<PlanTask> => ({
  path: `tasks/${department}/`,
  keyOf: (task) => task.key,
  merge: (three, path, report) =>
    mergeFields(
      fieldsOf(three),
      ['key', ...PLAN_FIELDS.tasks],
      path,
      report,
    ) as unknown as PlanTask,
});

function mergeAssignment(
  three: Three<PlanAssignment>,
  path: string,
  report: MergeReport,
): PlanAssignment {
  const own = mergeFields(
    fieldsOf(three),
    ['department', ...PLAN_FIELDS.assignments],
    path,
    report,
  );
  const department = String(own.department);
  const lists = {
    base: three.base?.tasks,
    mine: three.mine?.tasks,
    theirs: three.theirs?.tasks,
  };
  const tasks = mergeList(lists, tasksOf(department), report);
  return { ...own, department, tasks };
}

const ASSIGNMENTS: ListRules<PlanAssignment> = {
  path: 'assignments/',
  keyOf: (a) => a.department,
  merge: mergeAssignment,
};

const pick = <K extends keyof PlanDocument>(
  three: Three<PlanDocument>,
  field: K,
): Three<PlanDocument[K]> => ({
  base: three.base?.[field],
  mine: three.mine?.[field],
  theirs: three.theirs?.[field],
});

/** A list that a plan may leave out stays left out where nobody has it. */
function optional<K extends 'branches' | 'budget'>(
  three: Three<PlanDocument>,
  field: K,
  report: MergeReport,
): Partial<Pick<PlanDocument, K>> {
  const lists = pick(three, field) as Three<readonly (Branch | BudgetLine)[]>;
  if (!lists.mine && !lists.theirs) return {};
  return { [field]: mergeList(lists, byKey<Branch | BudgetLine>(field), report) } as Partial<
    Pick<PlanDocument, K>
  >;
}

/**
 * Puts two changes of one plan together, by the keys of items, departments, tasks, branches and budget
 * lines and by their fields. Pure. Changes of different places are both applied, whichever side is
 * called `mine`; changes of the same place to different things are conflicts.
 */
export function mergePlans(
  base: PlanDocument,
  mine: PlanDocument,
  theirs: PlanDocument,
): PlanMerge {
  const three = { base, mine, theirs };
  const report = newReport();
  const items = mergeList(pick(three, 'items'), byKey<PlanItem>('items'), report);
  const assignments = mergeList(pick(three, 'assignments'), ASSIGNMENTS, report);
  const template = mergeValue(pick(three, 'template'), 'template', report);
  const document: PlanDocument = {
    schema: 1,
    items,
    assignments,
    ...optional(three, 'branches', report),
    ...optional(three, 'budget', report),
    ...(template === undefined ? {} : { template }),
  };
  return { document, ...report };
}
