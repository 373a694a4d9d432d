import type { PlanItem, PlanTask } from '../../plan/plan-document';
import type { PlanEdit } from '../../plan/plan-edit';
import type { EditRun, MakeEdit, Proposed } from './edit-run';
import { mapTasks } from './edit-run';

type Replace = Extract<PlanEdit, { op: 'replace-person' }>;

/** Who does a task now: the plan may leave that to the department, which has assigned somebody. */
function assignedIn(run: EditRun, department: string, key: string): string | null {
  const { assignments, tasks } = run.on.world;
  const a = assignments.find((x) => x.departmentCode === department && x.status === 'active');
  return tasks.find((t) => t.assignmentId === a?.id && t.key === key)?.doerId ?? null;
}

function replacedTask(t: PlanTask, department: string, edit: Replace, run: EditRun): PlanTask {
  const doer = t.doerId ?? assignedIn(run, department, t.key);
  const change: Partial<PlanTask> = {
    ...(doer === edit.from ? { doerId: edit.to } : {}),
    ...(t.checkerId === edit.from ? { checkerId: edit.to } : {}),
  };
  return Object.keys(change).length ? { ...t, ...change } : t;
}

const replacedItem = (i: PlanItem, { from, to }: Replace): PlanItem =>
  i.companions?.some((c) => c.userId === from)
    ? { ...i, companions: i.companions.map((c) => (c.userId === from ? { ...c, userId: to } : c)) }
    : i;

/** One person for another, as doer, checker, companion and (on the whole plan) as lead. */
export const replacePerson: MakeEdit<Replace> = (p, edit, run, at) => {
  const { items } = edit;
  if (!run.isPerson(edit.to)) run.fault('person.unknown', `${at}.to`, edit.to);
  if (edit.from === edit.to) run.fault('edit.nothing-to-do', `${at}.to`);
  const named = items?.map((key, i) => run.openItem(p, key, `${at}.items[${i}]`));
  if (named?.some((item) => item === null)) return p;
  const concerns = (key: string | null | undefined): boolean =>
    items ? key != null && items.includes(key) : key == null || !run.isOver(key);
  const replaced: Proposed = mapTasks(
    {
      ...p,
      plan: {
        ...p.plan,
        items: p.plan.items.map((i) => (concerns(i.key) ? replacedItem(i, edit) : i)),
        assignments: p.plan.assignments.map((a) =>
          !items && a.leadId === edit.from ? { ...a, leadId: edit.to } : a,
        ),
      },
    },
    (t, department) => (concerns(t.item) ? replacedTask(t, department, edit, run) : t),
  );
  const same =
    replaced.plan.items.every((i, k) => i === p.plan.items[k]) &&
    replaced.plan.assignments.every((a, k) => a === p.plan.assignments[k]);
  if (same) run.fault('person.not-in-plan', `${at}.from`, edit.from);
  return same ? p : replaced;
};
