import type { DepartmentDiff, ItemDiff, PartRole, PersonDiff, PersonPart } from './plan-diff';
import type { PlanSide } from './plan-side';

type Place = Omit<PersonPart, 'change'>;
/** Person → what he has, by a name of each part. */
type Parts = ReadonlyMap<string, ReadonlyMap<string, Place>>;

const nameOf = (p: Place): string =>
  `${p.role}/${p.department ?? ''}/${p.task ?? ''}/${p.item ?? ''}`;

/** Everything everybody has in a plan; one walk over it. */
function partsIn(side: PlanSide): Parts {
  const parts = new Map<string, Map<string, Place>>();
  const add = (userId: string | null | undefined, role: PartRole, at: Partial<Place>): void => {
    if (!userId) return;
    const place = { role, department: null, task: null, item: null, ...at };
    const own = parts.get(userId) ?? new Map<string, Place>();
    parts.set(userId, own.set(nameOf(place), place));
  };
  for (const item of side.plan.items) {
    for (const { userId } of item.companions ?? []) add(userId, 'companion', { item: item.key });
  }
  for (const { department, leadId, tasks } of side.plan.assignments) {
    add(leadId, 'lead', { department });
    for (const { key: task, doerId, checkerId } of tasks) {
      add(doerId, 'doer', { department, task });
      add(checkerId, 'checker', { department, task });
    }
  }
  return parts;
}

/** What changed for each person named in either plan: parts given, taken, or no longer as they were. */
export function diffPeople(
  before: PlanSide,
  after: PlanSide,
  items: readonly Pick<ItemDiff, 'key'>[],
  departments: readonly DepartmentDiff[],
): readonly PersonDiff[] {
  const [old, now] = [partsIn(before), partsIn(after)];
  const changedItems = new Set(items.map((i) => i.key));
  const changedTasks = new Set(
    departments.flatMap((d) => d.tasks.map((t) => `${d.department}/${t.task}`)),
  );
  const isOther = (p: Place): boolean =>
    p.task !== null
      ? changedTasks.has(`${p.department ?? ''}/${p.task}`)
      : p.item !== null && changedItems.has(p.item);
  const people = new Set([...now.keys(), ...old.keys()]);
  return [...people].flatMap((userId): PersonDiff[] => {
    const [was, is] = [old.get(userId), now.get(userId)];
    const given = [...(is ?? [])].flatMap(([name, place]): PersonPart[] => {
      if (!was?.has(name)) return [{ ...place, change: 'added' }];
      return isOther(place) ? [{ ...place, change: 'changed' }] : [];
    });
    const taken = [...(was ?? [])].flatMap(([name, place]): PersonPart[] =>
      is?.has(name) ? [] : [{ ...place, change: 'removed' }],
    );
    const parts = [...given, ...taken];
    return parts.length > 0 ? [{ userId, parts }] : [];
  });
}
