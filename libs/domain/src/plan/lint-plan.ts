import type { Directory } from '../people/directory';
import { headsOf, personOf } from '../people/directory';
import type { Instant } from '../time/instant';
import { isZone } from '../time/local-time';
import type { Finding, FindingCode } from './finding';
import { FORM_FAULTS } from './finding';
import type { PlanAssignment, PlanDocument, PlanTask } from './plan-document';
import { PLAN_LIMITS, tasksOfPlan } from './plan-document';
import type { TimePoint } from './time-expression';
import { isAnchorTime } from './time-expression';
import type { Anchors, ResolvedTimes } from './resolve-times';
import { resolveTimes, taskPlanKey } from './resolve-times';

type Add = (code: FindingCode, path: string, detail?: string, severity?: 'block' | 'warn') => void;

const repeated = (keys: readonly string[]): ReadonlySet<number> =>
  new Set(keys.flatMap((k, i) => (keys.indexOf(k) < i ? [i] : [])));

const hangsOnApproval = (point: TimePoint): boolean =>
  isAnchorTime(point) && point.anchor === 'approved';

function checkItems(plan: PlanDocument, times: ResolvedTimes, add: Add): void {
  if (plan.items.length > PLAN_LIMITS.items) {
    add('plan.too-many-items', 'items', String(PLAN_LIMITS.items));
  }
  const again = repeated(plan.items.map((i) => i.key));
  plan.items.forEach((item, i) => {
    if (again.has(i)) add('item.key-repeated', `items[${i}].key`, item.key);
    if (item.zone && !isZone(item.zone)) add('zone.unknown', `items[${i}].zone`, item.zone);
    const at = times.items.get(item.key);
    if (at && at.start !== null && at.end !== null && at.end < at.start) {
      add('item.end-before-start', `items[${i}].end`, item.key);
    }
  });
}

interface TaskCheck {
  readonly plan: PlanDocument;
  readonly times: ResolvedTimes;
  readonly directory: Directory;
  readonly now: Instant;
  readonly approvedAt: Instant | null;
  readonly add: Add;
}

function checkPeople(c: TaskCheck, task: PlanTask, departmentId: string, path: string): void {
  const { add, directory } = c;
  if (task.doerId) {
    const doer = personOf(directory, task.doerId);
    if (!doer) add('task.doer-unknown', `${path}.doerId`);
    else if (doer.departmentId !== departmentId) add('task.doer-foreign', `${path}.doerId`);
  }
  if ((task.check ?? 'required') === 'none') return;
  const heads = headsOf(directory, departmentId).map((h) => h.userId);
  const checkers = task.checkerId ? [task.checkerId] : heads;
  if (checkers.length === 0) add('task.checker-missing', `${path}.checkerId`);
  else if (task.doerId && checkers.every((id) => id === task.doerId)) {
    add('task.checker-is-doer', `${path}.checkerId`);
  }
}

function checkTaskTimes(c: TaskCheck, department: string, task: PlanTask, path: string): void {
  const at = c.times.tasks.get(taskPlanKey(department, task.key));
  if (!at) return;
  if (at.due === null) {
    if (!hangsOnApproval(task.due)) c.add('time.open', `${path}.due`, task.key);
  } else if (c.approvedAt === null && at.due <= c.now) {
    c.add('task.due-before-approval', `${path}.due`, task.key);
  }
  if (at.acknowledgeBy !== null && at.due !== null && at.acknowledgeBy > at.due) {
    c.add('task.acknowledge-after-due', `${path}.acknowledgeBy`, task.key, 'warn');
  }
}

function checkAssignment(c: TaskCheck, assignment: PlanAssignment, a: number): void {
  const path = `assignments[${a}]`;
  const department = c.directory.departments.find((d) => d.code === assignment.department);
  if (!department) c.add('department.unknown', `${path}.department`, assignment.department);
  const again = repeated(assignment.tasks.map((t) => t.key));
  assignment.tasks.forEach((task, t) => {
    const at = `${path}.tasks[${t}]`;
    if (again.has(t)) c.add('task.key-repeated', `${at}.key`, task.key);
    if (task.item && !c.plan.items.some((i) => i.key === task.item)) {
      c.add('task.item-unknown', `${at}.item`, task.item);
    }
    if (department) checkPeople(c, task, department.id, at);
    checkTaskTimes(c, assignment.department, task, at);
  });
}

/**
 * Checks a whole plan: every fault with its path, all at once. `now` is the earliest moment at which
 * it could be approved; once it is approved, `anchors.approvedAt` says so and dues may lie behind it.
 */
export function lintPlan(
  plan: PlanDocument,
  anchors: Anchors,
  directory: Directory,
  now: Instant,
): readonly Finding[] {
  const times = resolveTimes(plan, anchors);
  const findings: Finding[] = [...times.findings];
  const add: Add = (code, path, detail, severity = 'block') =>
    findings.push({ code, severity, path, ...(detail ? { detail } : {}) });
  checkItems(plan, times, add);
  if (tasksOfPlan(plan).length > PLAN_LIMITS.tasks) {
    add('plan.too-many-tasks', 'assignments', String(PLAN_LIMITS.tasks));
  }
  const again = repeated(plan.assignments.map((a) => a.department));
  const check = { plan, times, directory, now, approvedAt: anchors.approvedAt, add };
  plan.assignments.forEach((assignment, a) => {
    if (again.has(a))
      add('department.repeated', `assignments[${a}].department`, assignment.department);
    checkAssignment(check, assignment, a);
  });
  return findings;
}

/** Faults of form only: with these a document is not even stored. */
export const formFaults = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((f) => (FORM_FAULTS as readonly string[]).includes(f.code));

/** Those that keep a plan from being approved unless they are waived. */
export const blockingFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter((f) => f.severity === 'block');
