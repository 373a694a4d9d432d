import type { PlanDocument, PlanItem, PlanTask } from '../../plan/plan-document';
import type { PlanEdit } from '../../plan/plan-edit';
import type { TimePoint } from '../../plan/time-expression';
import type { MakeEdit, Proposed } from './edit-run';
import { mapTasks, patchItem } from './edit-run';
import { addTaskTo } from './task.edits';

type Edit<K extends PlanEdit['op']> = Extract<PlanEdit, { op: K }>;

/** A new entry of the itinerary, with tasks of packages that are there. */
export const addItem: MakeEdit<Edit<'add-item'>> = (p, edit, run, at) => {
  const { item } = edit;
  if (p.plan.items.some((i) => i.key === item.key)) {
    run.fault('item.key-taken', `${at}.item.key`, item.key);
    return p;
  }
  run.placed.add(item.key);
  run.watched.add(item.key);
  const added: Proposed = { ...p, plan: { ...p.plan, items: [...p.plan.items, item] } };
  return (edit.tasks ?? []).reduce<Proposed>(
    (next, { department, task }, i) =>
      addTaskTo(next, run, department, task, {
        department: `${at}.tasks[${i}].department`,
        task: `${at}.tasks[${i}].task`,
      }),
    added,
  );
};

const NOT_BY_CHANGE: readonly string[] = ['key', 'start', 'end'];

export const changeItem: MakeEdit<Edit<'change-item'>> = (p, edit, run, at) => {
  const item = run.openItem(p, edit.item, `${at}.item`);
  const fields = Object.keys(edit.change);
  const foreign = fields.filter((f) => NOT_BY_CHANGE.includes(f));
  foreign.forEach((f) => run.fault('edit.field-not-here', `${at}.change.${f}`));
  if (fields.length === 0) run.fault('edit.nothing-to-do', `${at}.change`);
  const { companions = [] } = edit.change;
  companions.forEach((c, i) => {
    if (c.userId && !run.isPerson(c.userId)) {
      run.fault('person.unknown', `${at}.change.companions[${i}].userId`, c.userId);
    }
  });
  return item && !foreign.length ? patchItem(p, item.key, edit.change) : p;
};

/** Does this time, or one inside it, hang on the item? */
function anchoredOn(point: TimePoint | null | undefined, key: string): boolean {
  if (point == null || typeof point === 'string' || 'date' in point) return false;
  if ('anchor' in point) return point.anchor === `item:${key}`;
  const list = 'earliest' in point ? point.earliest : point.latest;
  return list.some((each) => anchoredOn(each, key));
}

const timesOfTask = (t: PlanTask): readonly (TimePoint | null | undefined)[] => [
  t.due,
  t.from,
  t.acknowledgeBy,
];

/** Times that would hang on nothing without this item. */
function stillAnchored(plan: PlanDocument, key: string): readonly string[] {
  const items = plan.items.filter(
    (i) => i.key !== key && [i.start, i.end].some((t) => anchoredOn(t, key)),
  );
  const tasks = plan.assignments.flatMap((a) =>
    a.tasks.filter((t) => t.item !== key && timesOfTask(t).some((time) => anchoredOn(time, key))),
  );
  return [...items, ...tasks].map((each) => each.key);
}

/** Takes an item out, and its tasks and budget lines with it. */
export const removeItem: MakeEdit<Edit<'remove-item'>> = (p, edit, run, at) => {
  const item = run.openItem(p, edit.item, `${at}.item`);
  if (!item) return p;
  const hanging = stillAnchored(p.plan, item.key);
  if (run.hasStarted(item.key)) run.fault('item.has-started', `${at}.item`, item.key);
  else if (hanging.length) run.fault('item.still-anchored', `${at}.item`, hanging.join(', '));
  else return without(p, item);
  return p;
};

const without = (p: Proposed, { key }: PlanItem): Proposed => ({
  ...p,
  plan: {
    ...p.plan,
    items: p.plan.items.filter((i) => i.key !== key),
    assignments: p.plan.assignments.map((a) =>
      a.tasks.some((t) => t.item === key)
        ? { ...a, tasks: a.tasks.filter((t) => t.item !== key) }
        : a,
    ),
    ...(p.plan.budget ? { budget: p.plan.budget.filter((b) => b.item !== key) } : {}),
  },
});

/** Another place. Tasks there that named the old place, or none, are at the new one. */
export const changePlace: MakeEdit<Edit<'change-place'>> = (p, edit, run, at) => {
  const item = run.openItem(p, edit.item, `${at}.item`);
  if (!item) return p;
  const { place, travelMinutes } = edit;
  const moved = patchItem(p, item.key, {
    place,
    ...(travelMinutes === undefined ? {} : { travelMinutes }),
  });
  const old = item.place ?? null;
  if (old === null) return moved;
  return mapTasks(moved, (t) => (t.item === item.key && t.place === old ? { ...t, place } : t));
};

/** How many guests, at one item or in all; items that had a number of their own keep it. */
export const changeHeadCount: MakeEdit<Edit<'change-head-count'>> = (p, edit, run, at) => {
  const { headCount } = edit;
  if (!Number.isInteger(headCount) || headCount < 1 || headCount > 100_000) {
    run.fault('head-count.invalid', `${at}.headCount`);
    return p;
  }
  if (edit.item) {
    const item = run.openItem(p, edit.item, `${at}.item`);
    return item ? patchItem(p, item.key, { headCount }) : p;
  }
  // Written on what is still to come, so that those who work on it are asked, and nobody else.
  const items = p.plan.items.map((i) =>
    run.isOver(i.key) || (i.headCount != null && i.headCount !== p.headCount)
      ? i
      : { ...i, headCount },
  );
  return { ...p, headCount, plan: { ...p.plan, items } };
};
