import type { PlanAssignment, PlanDocument, PlanItem, PlanTask } from '@app/domain';

type Edit = (plan: PlanDocument) => PlanDocument;

/** Changes one item; everything else keeps its identity, so that only its row is drawn again. */
export const editItem =
  (key: string, part: Partial<PlanItem>): Edit =>
  (plan) => ({
    ...plan,
    items: plan.items.map((item) => (item.key === key ? { ...item, ...part } : item)),
  });

export const addItem =
  (item: PlanItem, after?: string): Edit =>
  (plan) => {
    const index = plan.items.findIndex((one) => one.key === after);
    const at = index < 0 ? plan.items.length : index + 1;
    return { ...plan, items: [...plan.items.slice(0, at), item, ...plan.items.slice(at)] };
  };

/** Takes an item away with the tasks that hang on it and what it costs. */
export const removeItem =
  (key: string): Edit =>
  (plan) => ({
    ...plan,
    items: plan.items.filter((item) => item.key !== key),
    ...(plan.budget && { budget: plan.budget.filter((line) => line.item !== key) }),
    assignments: plan.assignments.map((a) => ({
      ...a,
      tasks: a.tasks.some((task) => task.item === key)
        ? a.tasks.filter((task) => task.item !== key)
        : a.tasks,
    })),
  });

export const editAssignment =
  (department: string, part: Partial<PlanAssignment>): Edit =>
  (plan) => ({
    ...plan,
    assignments: plan.assignments.map((a) => (a.department === department ? { ...a, ...part } : a)),
  });

export const addAssignment =
  (department: string): Edit =>
  (plan) => ({ ...plan, assignments: [...plan.assignments, { department, tasks: [] }] });

export const removeAssignment =
  (department: string): Edit =>
  (plan) => ({
    ...plan,
    assignments: plan.assignments.filter((a) => a.department !== department),
  });

const inDepartment =
  (department: string, change: (tasks: readonly PlanTask[]) => readonly PlanTask[]): Edit =>
  (plan) => ({
    ...plan,
    assignments: plan.assignments.map((a) =>
      a.department === department ? { ...a, tasks: change(a.tasks) } : a,
    ),
  });

export const editTask = (department: string, key: string, part: Partial<PlanTask>): Edit =>
  inDepartment(department, (tasks) =>
    tasks.map((task) => (task.key === key ? { ...task, ...part } : task)),
  );

export const addTask = (department: string, task: PlanTask): Edit => {
  const put = inDepartment(department, (tasks) => [...tasks, task]);
  return (plan) =>
    plan.assignments.some((a) => a.department === department)
      ? put(plan)
      : put(addAssignment(department)(plan));
};

export const removeTask = (department: string, key: string): Edit =>
  inDepartment(department, (tasks) => tasks.filter((task) => task.key !== key));

/** Gives a task to another department; its doer and checker were people of the first. */
export const moveTask =
  (department: string, key: string, to: string): Edit =>
  (plan) => {
    const task = plan.assignments
      .find((a) => a.department === department)
      ?.tasks.find((one) => one.key === key);
    if (!task || department === to) return plan;
    const taken = plan.assignments.find((a) => a.department === to)?.tasks ?? [];
    const moved = { ...task, key: freshTaskKey(task.key, taken), doerId: null, checkerId: null };
    return addTask(to, moved)(removeTask(department, key)(plan));
  };

/** A key that no other has: keys name things across versions and are never used again. */
export function freshTaskKey(stem: string, taken: readonly { readonly key: string }[]): string {
  const has = (key: string): boolean => taken.some((one) => one.key === key);
  if (!has(stem)) return stem;
  let number = 2;
  while (has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
