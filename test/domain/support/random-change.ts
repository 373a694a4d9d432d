import type { PersonCommand } from '../../../libs/domain/src/decide';
import type { PlanEdit } from '../../../libs/domain/src/plan/plan-edit';
import { DAY, HOUR, MINUTE } from '../../../libs/domain/src/time/instant';
import { planOf } from './plan-oracle';
import { ARRIVAL } from './random-plan';
import type { WatchedWorld } from './watched-world';

/** What decides a step of a random life. */
export interface Step {
  readonly what: number;
  readonly which: number;
  readonly size: number;
  readonly wait: number;
}

const pick = <T>(list: readonly T[], which: number): T => list[which % list.length];
const minutes = (n: number): string => `${n < 0 ? '-' : ''}PT${Math.abs(n)}M`;
const instant = (at: number): string => new Date(at).toISOString();

/** Some change of the plan, possible or not. */
export function someEdit(t: WatchedWorld, { what, which, size }: Step): PlanEdit {
  const plan = planOf(t.world);
  const item = pick(plan.items, which).key;
  const { department, tasks } = pick(plan.assignments, which);
  const task = tasks.length ? pick(tasks, which).key : 'none';
  const by = minutes(size || 5);
  const due = { anchor: `item:${item}`, edge: 'end', offset: by } as const;
  const before = { anchor: 'departure', offset: minutes(-Math.abs(size)) };
  const added = { key: `n${which}`, what: 'more', phase: 'execute', due } as const;
  const edits: readonly PlanEdit[] = [
    { op: 'move-item', item, by },
    { op: 'move-item', item, by, ripple: 'none' },
    { op: 'move-item', item, start: instant(ARRIVAL + size * 5 * MINUTE) },
    { op: 'move-item', item, start: before },
    { op: 'move-batch', batch: 'in', at: instant(ARRIVAL + size * 5 * MINUTE) },
    { op: 'move-batch', batch: 'out', at: instant(ARRIVAL + 2 * DAY + size * MINUTE) },
    { op: 'shift-from', from: item, by },
    { op: 'change-place', item, place: `hall ${which}` },
    { op: 'add-task', department, task: added },
    { op: 'remove-task', department, task },
    { op: 'change-task', department, task, change: { due } },
    { op: 'replace-person', from: `${department}.member`, to: `${department}.head` },
  ];
  return pick(edits, what);
}

/** Some act of a department or of the office on what is there. */
export function someAct(t: WatchedWorld, { what, which }: Step): [string, PersonCommand] {
  const active = t.world.assignments.filter((x) => x.status === 'active');
  const { id: assignmentId, departmentCode } = pick(active, which);
  const own = t.world.tasks
    .filter((x) => x.assignmentId === assignmentId && x.status !== 'withdrawn')
    .map((x) => x.id);
  const taskIds = own.length ? [pick(own, which)] : [];
  const head = `${departmentCode}.head`;
  const itemKey = pick(planOf(t.world).items, which).key;
  const acts: readonly [string, PersonCommand][] = [
    [head, { kind: 'task.acknowledge', assignmentId, taskIds: 'all' }],
    [head, { kind: 'task.finish', assignmentId, taskIds: own }],
    [head, { kind: 'task.finish', assignmentId, taskIds }],
    [`${departmentCode}.member`, { kind: 'task.finish', assignmentId, taskIds }],
    [head, { kind: 'task.check', assignmentId, taskIds }],
    [head, { kind: 'task.start', assignmentId, taskId: taskIds[0] ?? 'none' }],
    [head, { kind: 'task.assign', assignmentId, taskIds, doerId: `${departmentCode}.member` }],
    ['officer', { kind: 'item.start', itemKey }],
    ['officer', { kind: 'item.end', itemKey }],
  ];
  return pick(acts, what);
}

/** Lets time pass: nothing, minutes, hours, days, or up to the very next wake. */
export function pass(t: WatchedWorld, { wait, which }: Step): void {
  const next = [t.world.reception.nextDue, ...t.world.assignments.map((a) => a.nextDue)]
    .filter((at) => at !== null)
    .sort((a, b) => a - b)
    .at(0);
  const jumps = [0, 0, which * MINUTE, which * HOUR, 3 * DAY, 9 * DAY];
  const jump = jumps.at(wait);
  t.now = jump === undefined ? Math.max(t.now, next ?? t.now) : t.now + jump;
}
