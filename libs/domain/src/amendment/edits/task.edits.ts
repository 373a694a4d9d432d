import type { PlanTask } from '../../plan/plan-document';
import type { PlanEdit } from '../../plan/plan-edit';
import type { EditRun, MakeEdit, Proposed } from './edit-run';
import { mapTasks, patchPackage } from './edit-run';

type Edit<K extends PlanEdit['op']> = Extract<PlanEdit, { op: K }>;

function checkPeople(run: EditRun, task: Partial<PlanTask>, path: string): void {
  for (const field of ['doerId', 'checkerId'] as const) {
    const id = task[field];
    if (id && !run.isPerson(id)) run.fault('person.unknown', `${path}.${field}`, id);
  }
}

const checkItem = (p: Proposed, run: EditRun, task: Partial<PlanTask>, path: string): void => {
  const { item } = task;
  if (item && !p.plan.items.some((i) => i.key === item)) {
    run.fault('item.unknown', `${path}.item`, item);
  }
};

/** Adds a task to a package; the paths say where a fault is told. */
export function addTaskTo(
  p: Proposed,
  run: EditRun,
  department: string,
  task: PlanTask,
  paths: { readonly department: string; readonly task: string },
): Proposed {
  const found = run.packageOf(p, department, paths.department);
  checkPeople(run, task, paths.task);
  checkItem(p, run, task, paths.task);
  if (!found) return p;
  if (found.tasks.some((t) => t.key === task.key)) {
    run.fault('task.key-taken', `${paths.task}.key`, task.key);
    return p;
  }
  run.timed.add(`${department}/${task.key}`);
  return patchPackage(p, department, (a) => ({ ...a, tasks: [...a.tasks, task] }));
}

export const addTask: MakeEdit<Edit<'add-task'>> = (p, edit, run, at) =>
  addTaskTo(p, run, edit.department, edit.task, {
    department: `${at}.department`,
    task: `${at}.task`,
  });

function taskOf(
  p: Proposed,
  run: EditRun,
  edit: { readonly department: string; readonly task: string },
  at: string,
): PlanTask | null {
  const found = run.packageOf(p, edit.department, `${at}.department`);
  const task = found?.tasks.find((t) => t.key === edit.task);
  if (found && !task) run.fault('task.unknown', `${at}.task`, edit.task);
  return task ?? null;
}

export const changeTask: MakeEdit<Edit<'change-task'>> = (p, edit, run, at) => {
  const task = taskOf(p, run, edit, at);
  const fields = Object.keys(edit.change);
  if (fields.length === 0) run.fault('edit.nothing-to-do', `${at}.change`);
  if ('key' in edit.change) run.fault('edit.field-not-here', `${at}.change.key`);
  checkPeople(run, edit.change, `${at}.change`);
  checkItem(p, run, edit.change, `${at}.change`);
  if (!task || 'key' in edit.change) return p;
  if (fields.includes('due')) run.timed.add(`${edit.department}/${task.key}`);
  return patchPackage(p, edit.department, (a) => ({
    ...a,
    tasks: a.tasks.map((t) => (t.key === task.key ? { ...t, ...edit.change } : t)),
  }));
};

/** Takes a task out; who was to hand over to it hands over to its department. */
export const removeTask: MakeEdit<Edit<'remove-task'>> = (p, edit, run, at) => {
  const task = taskOf(p, run, edit, at);
  if (!task) return p;
  const left = patchPackage(p, edit.department, (a) => ({
    ...a,
    tasks: a.tasks.filter((t) => t.key !== task.key),
  }));
  return mapTasks(left, (t) =>
    t.handover?.to === edit.department && t.handover.task === task.key
      ? { ...t, handover: { ...t.handover, task: null } }
      : t,
  );
};
