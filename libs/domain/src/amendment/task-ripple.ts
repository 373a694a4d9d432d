import type { Assignment } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import { isAcknowledged } from '../assignment/task';
import type { Fact } from '../fact';
import { taskPeople } from '../notice/recipients';
import type { Directory } from '../people/directory';
import type { World } from '../world';
import type { TaskRipple } from './preview';

/** What a plan says of a task beside its times. */
const CONTENT = [
  'itemKey',
  'what',
  'standard',
  'cautions',
  'place',
  'contact',
  'contactPhone',
  'phase',
  'checkNeeded',
  'checkerId',
  'doerId',
  'checklist',
  'handoverTo',
  'handoverTask',
  'atItem',
  'repeatEvery',
  'repeatItem',
] as const satisfies readonly (keyof Task)[];

const sameContent = (a: Task, b: Task): boolean =>
  CONTENT.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));

const wasDone = ({ status }: Task): boolean =>
  status === 'done' || status === 'checked' || status === 'recheck';

/** Who looks again at what was done and is not so any more (F6). */
function recheckBy(directory: Directory, a: Assignment, was: Task, is: Task): string | null {
  if (!wasDone(was) || is.status !== 'recheck') return null;
  return taskPeople(directory, a, is).at(0) ?? null;
}

/** In which zone an item is read. */
function zonesOf({ items }: World): (itemKey: string | null) => string | null {
  const zones = new Map(items.map((i) => [i.key, i.zone]));
  return (key) => (key === null ? null : (zones.get(key) ?? null));
}

/** What becomes of the tasks, from the facts that publishing gives. */
export function taskRipple(
  facts: readonly Fact[],
  before: World,
  after: World,
  directory: Directory,
): readonly TaskRipple[] {
  const was = new Map(before.tasks.map((t) => [t.id, t]));
  const is = new Map(after.tasks.map((t) => [t.id, t]));
  const packages = new Map(after.assignments.map((a) => [a.id, a]));
  const [zonesBefore, zonesAfter] = [before, after].map(zonesOf);
  const of = (taskId: string): TaskRipple | null => {
    const [old, now] = [was.get(taskId), is.get(taskId)];
    const a = now && packages.get(now.assignmentId);
    if (!now || !a) return null;
    const known = old && old.status !== 'withdrawn' ? old : null;
    const gone = now.status === 'withdrawn';
    return {
      department: a.departmentCode,
      task: now.key,
      what: now.what,
      change: gone ? 'removed' : !known ? 'added' : sameContent(known, now) ? 'moved' : 'changed',
      fromDue: known?.due ?? null,
      toDue: gone ? null : now.due,
      zoneFrom: zonesBefore(known?.itemKey ?? null),
      zoneTo: gone ? null : zonesAfter(now.itemKey),
      recheckBy: known ? recheckBy(directory, a, known, now) : null,
      acknowledgeAgain: !gone && !isAcknowledged(now),
    };
  };
  return facts.flatMap((fact) => {
    const touches =
      fact.type === 'TaskSent' || fact.type === 'TaskChanged' || fact.type === 'TaskWithdrawn';
    return touches ? (of(fact.taskId) ?? []) : [];
  });
}
