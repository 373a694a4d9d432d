import { SCOPE_STAGES } from '../assignment/asked-scopes';
import type { Scope } from '../assignment/assignment';
import type { Fact } from '../fact';
import type { NoticeDraft } from '../notice/notice';
import type { World } from '../world';
import type { ToldDepartment } from './preview';

const sorted = (list: Iterable<string>): readonly string[] => [...new Set(list)].sort();

/** Package → department, for everything a message can refer to. */
function departmentsOf(world: World): ReadonlyMap<string, string> {
  const packages = new Map(world.assignments.map((a) => [a.id, a.departmentCode]));
  const tasks = world.tasks.flatMap((t): [string, string][] => {
    const department = packages.get(t.assignmentId);
    return department ? [[t.id, department]] : [];
  });
  return new Map([...packages, ...tasks]);
}

/** Is a department whose signature of this scope no longer stands asked for it again? Else 签收 does. */
export const isAskedIn = ({ reception }: Pick<World, 'reception'>, scope: Scope): boolean =>
  SCOPE_STAGES[scope].includes(reception.stage);

/** The messages that publishing sends, by department: who, about how many tasks. */
export function toldDepartments(
  notices: readonly NoticeDraft[],
  facts: readonly Fact[],
  world: World,
): readonly ToldDepartment[] {
  const departmentOf = departmentsOf(world);
  const people = new Map<string, Set<string>>();
  const tasks = new Map<string, Set<string>>();
  const note = (map: Map<string, Set<string>>, key: string, value: string): void => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  for (const { userId, refs } of notices) {
    for (const { id, type } of refs) {
      const department = departmentOf.get(id);
      if (department === undefined) continue;
      note(people, department, userId);
      if (type === 'task') note(tasks, department, id);
    }
  }
  const voided = new Set(
    facts.flatMap((f) =>
      f.type === 'SignatureEnded' && f.scope === 'plan' && isAskedIn(world, f.scope)
        ? [departmentOf.get(f.assignmentId)]
        : [],
    ),
  );
  return sorted(people.keys()).map((department) => ({
    department,
    people: sorted(people.get(department) ?? []),
    tasks: tasks.get(department)?.size ?? 0,
    cosignAgain: voided.has(department),
  }));
}
