import type { PlanAssignment, PlanTask } from '../plan-document';
import { taskPlanKey } from '../resolve-times';
import { PLAN_FIELDS } from '../plan-path';
import type { ItemChanges } from './diff-items';
import { changeOf, keysOfBoth } from './diff-items';
import { fieldChanges, isCarried, timedChanges } from './field-changes';
import type { DepartmentDiff, FieldChange, TaskDiff } from './plan-diff';
import type { PlanSide } from './plan-side';
import { itemsUnder, timedTask } from './plan-side';

interface Sides {
  readonly before: PlanSide;
  readonly after: PlanSide;
  readonly zone: string;
  readonly items: ItemChanges;
}

const tasksOf = (a: PlanAssignment | undefined): ReadonlyMap<string, PlanTask> =>
  new Map((a?.tasks ?? []).map((t) => [t.key, t]));

const zoneOf = ({ before, after, zone }: Sides, item: string | null): string => {
  const row = item === null ? undefined : (after.items.get(item) ?? before.items.get(item));
  return row?.zone ?? zone;
};

/** By when to 签收 follows the due time: said only where the plan states it otherwise. */
const isNoise = (change: FieldChange): boolean =>
  change.field === 'acknowledgeBy' && isCarried(change);

function follows(
  s: Sides,
  task: PlanTask | undefined,
  fields: readonly FieldChange[],
): string | null {
  const due = fields.find((c) => c.field === 'due');
  if (!task || !due || !isCarried(due)) return null;
  return s.items.mover(itemsUnder(task.due));
}

/** A task that both plans share, at the same instants: most are, and need no second look. */
function isTimedAlike({ before, after }: Sides, department: string, { key }: PlanTask): boolean {
  const name = taskPlanKey(department, key);
  const [was, is] = [before.times.tasks.get(name), after.times.tasks.get(name)];
  return (
    was !== undefined &&
    is !== undefined &&
    was.due === is.due &&
    was.from === is.from &&
    was.acknowledgeBy === is.acknowledgeBy
  );
}

function diffTask(
  s: Sides,
  department: string,
  was: PlanTask | undefined,
  is: PlanTask | undefined,
): TaskDiff[] {
  const shown = is ?? was;
  if (!shown || (was === is && isTimedAlike(s, department, shown))) return [];
  const fields = timedChanges(
    was ? timedTask(s.before, department, was) : { times: {} },
    is ? timedTask(s.after, department, is) : { times: {} },
    PLAN_FIELDS.tasks,
  ).filter((change) => !isNoise(change));
  if (fields.length === 0) return [];
  const item = shown.item ?? itemsUnder(shown.due).at(0) ?? null;
  return [
    {
      department,
      task: shown.key,
      change: changeOf(was, is),
      what: shown.what,
      item,
      zone: zoneOf(s, item),
      fields,
      follows: was && is ? follows(s, is, fields) : null,
    },
  ];
}

/** Compares the packages, each with its tasks; a package that is as it was is left out. */
export function diffDepartments(s: Sides): readonly DepartmentDiff[] {
  const { before, after } = s;
  return keysOfBoth(before.packages, after.packages).flatMap((department): DepartmentDiff[] => {
    const [was, is] = [before.packages.get(department), after.packages.get(department)];
    const [old, now] = [tasksOf(was), tasksOf(is)];
    const tasks = keysOfBoth(old, now).flatMap((key) =>
      diffTask(s, department, old.get(key), now.get(key)),
    );
    const fields = was && is ? fieldChanges({ ...was }, { ...is }, PLAN_FIELDS.assignments) : [];
    const change = changeOf(was, is);
    const same = change === 'changed' && tasks.length === 0 && fields.length === 0;
    return same ? [] : [{ department, change, fields, tasks }];
  });
}
