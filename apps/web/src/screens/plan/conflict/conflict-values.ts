import { readPlanPath, type PlanDocument, type PlanPlace } from '@app/domain';
import { clock, date } from '../../../time';
import { listOf } from '../../../language';

type Entry = Readonly<Record<string, unknown>>;

const NOTHING = '—';

/** The entry of a plan that a path lies in. */
function entryAt(plan: PlanDocument, place: PlanPlace): Entry | undefined {
  const own = plan.assignments.find((a) => a.department === place.department);
  const byKey = (list: readonly { readonly key: string }[] | undefined): Entry | undefined =>
    list?.find((one) => one.key === place.key);
  switch (place.part) {
    case 'items':
      return byKey(plan.items);
    case 'tasks':
      return byKey(own?.tasks);
    case 'branches':
      return byKey(plan.branches);
    case 'budget':
      return byKey(plan.budget);
    case 'assignments':
      return own as Entry | undefined;
    case 'plan':
      return undefined;
  }
}

/** A value as a person reads it. */
function say(value: unknown, zone: string): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'string') {
    const at = /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : NaN;
    return Number.isNaN(at) ? value : `${date(at, zone)} ${clock(at, zone)}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return listOf(value.map((one) => say(one, zone))) || NOTHING;
  const { what, title, name } = value as Entry;
  const named = [title, what, name].find((one) => typeof one === 'string');
  return typeof named === 'string'
    ? named
    : Object.values(value as Entry)
        .map((one) => say(one, zone))
        .join(' ');
}

/** What a plan says at a path, and what the thing is called. */
export function valueAt(
  plan: PlanDocument,
  path: string,
  zone: string,
): { readonly title: string; readonly said: string } {
  const place = readPlanPath(path);
  if (!place)
    return { title: '', said: path.startsWith('items') ? say(plan.items, zone) : NOTHING };
  const entry = entryAt(plan, place);
  const title = [entry?.title, entry?.what, entry?.department].find(
    (one) => typeof one === 'string',
  );
  const value = place.field === null ? entry : entry?.[place.field];
  return { title: typeof title === 'string' ? title : '', said: say(value, zone) };
}

interface Listed {
  readonly key: string;
}

/** A list with one entry, or one field of it, as another list has it. */
function listWith<T extends Listed>(
  list: readonly T[],
  from: readonly T[],
  { key, field }: PlanPlace,
): readonly T[] {
  const theirs = from.find((one) => one.key === key);
  if (!theirs) return list.filter((one) => one.key !== key);
  if (!list.some((one) => one.key === key)) return [...list, theirs];
  return list.map((one) => {
    if (one.key !== key) return one;
    return field === null ? theirs : { ...one, [field]: (theirs as unknown as Entry)[field] };
  });
}

/** A plan with one place as another plan has it. */
export function takeFrom(theirs: PlanDocument, plan: PlanDocument, path: string): PlanDocument {
  const place = readPlanPath(path);
  if (!place) return takeOrder(theirs, plan, path);
  const { part, department, field } = place;
  if (part === 'items') return { ...plan, items: listWith(plan.items, theirs.items, place) };
  if (part === 'branches')
    return { ...plan, branches: listWith(plan.branches ?? [], theirs.branches ?? [], place) };
  if (part === 'budget')
    return { ...plan, budget: listWith(plan.budget ?? [], theirs.budget ?? [], place) };
  if (part === 'plan') return plan;
  const own = theirs.assignments.find((a) => a.department === department);
  if (!own)
    return { ...plan, assignments: plan.assignments.filter((a) => a.department !== department) };
  if (!plan.assignments.some((a) => a.department === department))
    return { ...plan, assignments: [...plan.assignments, own] };
  return {
    ...plan,
    assignments: plan.assignments.map((a) => {
      if (a.department !== department) return a;
      if (part === 'tasks') return { ...a, tasks: listWith(a.tasks, own.tasks, place) };
      return field === null ? own : { ...a, [field]: (own as unknown as Entry)[field] };
    }),
  };
}

/** The order of a list, and the template, have no path of their own. */
function takeOrder(theirs: PlanDocument, plan: PlanDocument, path: string): PlanDocument {
  if (path === 'template') return { ...plan, template: theirs.template };
  if (path !== 'items/order') return plan;
  const place = new Map(theirs.items.map(({ key }, index) => [key, index]));
  const at = (key: string): number => place.get(key) ?? theirs.items.length;
  return { ...plan, items: [...plan.items].sort((a, b) => at(a.key) - at(b.key)) };
}
