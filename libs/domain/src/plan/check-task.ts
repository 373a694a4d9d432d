import type { Directory } from '../people/directory';
import { headsOf, personOf } from '../people/directory';
import type { Instant } from '../time/instant';
import type { FindingCode } from './finding';
import type { PlanAssignment, PlanDocument, PlanTask } from './plan-document';
import { repeated } from './repeated';
import type { ResolvedTimes } from './resolve-times';
import { taskPlanKey } from './resolve-times';

export type AddFinding = (
  code: FindingCode,
  path: string,
  detail?: string,
  severity?: 'block' | 'warn',
) => void;

/** What the check of a task needs to know of the rest, looked up once for all tasks. */
export interface TaskCheck {
  readonly times: ResolvedTimes;
  /** The times if the plan were approved now: what hangs on the approval is not open for ever. */
  readonly onceApproved: () => ResolvedTimes;
  readonly now: Instant;
  readonly approvedAt: Instant | null;
  readonly add: AddFinding;
  readonly items: ReadonlySet<string>;
  /** Ids of all departments by code. */
  readonly departments: ReadonlyMap<string, string>;
  /** Keys of the tasks of every department in the plan. */
  readonly tasks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly directory: Directory;
  readonly people: Map<string, ReturnType<typeof personOf>>;
  readonly heads: Map<string, readonly string[]>;
}

export const taskCheck = (
  plan: PlanDocument,
  directory: Directory,
  rest: Pick<TaskCheck, 'times' | 'onceApproved' | 'now' | 'approvedAt' | 'add'>,
): TaskCheck => ({
  ...rest,
  directory,
  items: new Set(plan.items.map((i) => i.key)),
  departments: new Map(directory.departments.map((d) => [d.code, d.id])),
  tasks: new Map(plan.assignments.map((a) => [a.department, new Set(a.tasks.map((t) => t.key))])),
  people: new Map(),
  heads: new Map(),
});

/** The value for a key, made once. */
function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key);
  if (value !== undefined || known.has(key)) return value as T;
  const made = make();
  known.set(key, made);
  return made;
}

function checkPeople(c: TaskCheck, task: PlanTask, departmentId: string, path: string): void {
  const { add, directory } = c;
  const { doerId } = task;
  if (doerId) {
    const doer = once(c.people, doerId, () => personOf(directory, doerId));
    if (!doer) add('task.doer-unknown', `${path}.doerId`);
    else if (doer.departmentId !== departmentId) add('task.doer-foreign', `${path}.doerId`);
  }
  if ((task.check ?? 'required') === 'none') return;
  const heads = once(c.heads, departmentId, () =>
    headsOf(directory, departmentId).map((h) => h.userId),
  );
  const checkers = task.checkerId ? [task.checkerId] : heads;
  if (checkers.length === 0) add('task.checker-missing', `${path}.checkerId`);
  else if (doerId && checkers.every((id) => id === doerId)) {
    add('task.checker-is-doer', `${path}.checkerId`);
  }
}

function checkTimes(c: TaskCheck, department: string, task: PlanTask, path: string): void {
  const at = c.times.tasks.get(taskPlanKey(department, task.key));
  if (!at) return;
  const { planned } = at;
  if (at.due === null) {
    const key = taskPlanKey(department, task.key);
    const later = c.onceApproved().tasks.get(key)?.due ?? null;
    if (later === null) c.add('time.open', `${path}.due`, task.key);
  } else if (c.approvedAt === null && at.due <= c.now) {
    c.add('task.due-before-approval', `${path}.due`, task.key);
  }
  // What really happens may overtake a window; only a plan that says so is wrong.
  if (planned.from !== null && planned.due !== null && planned.from > planned.due) {
    c.add('task.from-after-due', `${path}.from`, task.key);
  }
  if (at.acknowledgeBy !== null && at.due !== null && at.acknowledgeBy > at.due) {
    c.add('task.acknowledge-after-due', `${path}.acknowledgeBy`, task.key, 'warn');
  }
}

function checkHandover(c: TaskCheck, department: string, task: PlanTask, path: string): void {
  if (!task.handover) return;
  const { to, task: key } = task.handover;
  const theirs = c.tasks.get(to);
  if (!c.departments.has(to)) c.add('handover.department-unknown', `${path}.handover.to`, to);
  else if (to === department) c.add('handover.to-itself', `${path}.handover.to`, to);
  else if (!theirs) c.add('handover.department-not-in-plan', `${path}.handover.to`, to);
  else if (key && !theirs.has(key)) c.add('handover.task-unknown', `${path}.handover.task`, key);
}

/** One department's package: its tasks, their keys, people, times, checklists and hand-overs. */
export function checkAssignment(c: TaskCheck, assignment: PlanAssignment, a: number): void {
  const path = `assignments[${a}]`;
  const { department } = assignment;
  const departmentId = c.departments.get(department);
  if (departmentId === undefined) c.add('department.unknown', `${path}.department`, department);
  const again = repeated(assignment.tasks.map((t) => t.key));
  assignment.tasks.forEach((task, t) => {
    const at = `${path}.tasks[${t}]`;
    if (again.has(t)) c.add('task.key-repeated', `${at}.key`, task.key);
    if (task.item && !c.items.has(task.item)) {
      c.add('task.item-unknown', `${at}.item`, task.item);
    }
    if (departmentId !== undefined) checkPeople(c, task, departmentId, at);
    checkTimes(c, department, task, at);
    checkHandover(c, department, task, at);
    if (!task.checklist) return;
    const lines = task.checklist.map((line) => line.key);
    for (const i of repeated(lines)) {
      c.add('checklist.key-repeated', `${at}.checklist[${i}].key`, lines[i]);
    }
  });
}
