import type { Directory } from '../people/directory';
import type { Instant } from '../time/instant';
import { isZone } from '../time/local-time';
import type { Anchors } from './anchors';
import { checkReserve } from './check-reserve';
import type { AddFinding } from './check-task';
import { checkAssignment, taskCheck } from './check-task';
import type { Finding } from './finding';
import { FORM_FAULTS } from './finding';
import type { PlanDocument } from './plan-document';
import { PLAN_LIMITS, tasksOfPlan } from './plan-document';
import { isItemKind } from './item-kind';
import { repeated } from './repeated';
import type { ResolvedTimes } from './resolve-times';
import { resolveTimes } from './resolve-times';

/** Planned to begin before now, in a plan in force, and nothing was reported of it. */
function isPast(key: string, start: Instant | null, anchors: Anchors, now: Instant): boolean {
  if (anchors.approvedAt === null || start === null || start >= now) return false;
  return !anchors.real?.has(key);
}

function checkItems(
  plan: PlanDocument,
  times: ResolvedTimes,
  add: AddFinding,
  [anchors, now]: readonly [Anchors, Instant],
): void {
  if (plan.items.length > PLAN_LIMITS.items) {
    add('plan.too-many-items', 'items', String(PLAN_LIMITS.items));
  }
  const again = repeated(plan.items.map((i) => i.key));
  plan.items.forEach((item, i) => {
    if (again.has(i)) add('item.key-repeated', `items[${i}].key`, item.key);
    if (item.zone && !isZone(item.zone)) add('zone.unknown', `items[${i}].zone`, item.zone);
    const at = times.items.get(item.key)?.planned;
    if (at && at.start !== null && at.end !== null && at.end < at.start) {
      add('item.end-before-start', `items[${i}].end`, item.key);
    }
    if (isPast(item.key, at?.start ?? null, anchors, now)) {
      add('item.in-past', `items[${i}].start`, item.title, 'warn');
    }
    if (!isItemKind(item.kind)) {
      add('item.kind-unknown', `items[${i}].kind`, item.kind, 'warn');
    }
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
  times: ResolvedTimes = resolveTimes(plan, anchors),
): readonly Finding[] {
  const findings: Finding[] = [...times.findings];
  const add: AddFinding = (code, path, detail, severity = 'block') =>
    findings.push({ code, severity, path, ...(detail ? { detail } : {}) });
  checkItems(plan, times, add, [anchors, now]);
  checkReserve(plan, anchors, directory, add);
  if (tasksOfPlan(plan).length > PLAN_LIMITS.tasks) {
    add('plan.too-many-tasks', 'assignments', String(PLAN_LIMITS.tasks));
  }
  const again = repeated(plan.assignments.map((a) => a.department));
  const { approvedAt } = anchors;
  let approved: ResolvedTimes | null = approvedAt === null ? null : times;
  const onceApproved = (): ResolvedTimes =>
    (approved ??= resolveTimes(plan, { ...anchors, approvedAt: now }));
  const check = taskCheck(plan, directory, { times, onceApproved, now, approvedAt, add });
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
