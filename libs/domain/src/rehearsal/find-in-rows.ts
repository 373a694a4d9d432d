import type { Assignment } from '../assignment/assignment';
import type { Task } from '../assignment/task';
import { signBy } from '../deadline/ladder';
import type { QuietHours } from '../time/local-time';
import { quietUntil } from '../time/local-time';
import type { World } from '../world';
import type { WeakPoint } from './weak-point';

const live = (world: World): readonly { a: Assignment; t: Task }[] => {
  const packages = new Map(world.assignments.map((a) => [a.id, a]));
  return world.tasks.flatMap((t) => {
    const a = packages.get(t.assignmentId);
    return a && a.status !== 'withdrawn' && t.status !== 'withdrawn' ? [{ a, t }] : [];
  });
};

/** Tasks whose reminder, or whose due time itself, lies in the quiet hours. */
export function findNightReminders(world: World, quiet: QuietHours): WeakPoint[] {
  const { remindBefore } = world.reception.pace;
  return live(world).flatMap(({ a, t }): WeakPoint[] => {
    if (t.due === null) return [];
    const at = [t.due - remindBefore, t.due].find((x) => quietUntil(x, quiet) !== null);
    if (at === undefined) return [];
    const ends = quietUntil(at, quiet) ?? at;
    return [
      { code: 'reminder.night', department: a.departmentCode, task: t.key, at, by: ends - at },
    ];
  });
}

/** Tasks without a time when everything was over. */
export function findOpenTimes(world: World): WeakPoint[] {
  const tasks = live(world)
    .filter(({ t }) => t.due === null)
    .map(({ a, t }): WeakPoint => ({
      code: 'time.open',
      department: a.departmentCode,
      task: t.key,
      at: null,
      by: null,
    }));
  const items = world.items
    .filter((i) => i.status !== 'removed' && i.startAt === null)
    .map((i): WeakPoint => ({ code: 'time.open', item: i.key, at: null, by: null }));
  return [...items, ...tasks];
}

/**
 * Departments that cannot sign 就绪确认 in time even if nobody is late, because one of their own
 * preparations is due after it.
 */
export function findLateByPlan(world: World): WeakPoint[] {
  const r = { ...world.reception, stage: 'prepare' as const, stageSince: null };
  return world.assignments.flatMap((a): WeakPoint[] => {
    if (!a.required || a.status === 'withdrawn') return [];
    const by = signBy(r, a, 'ready');
    if (by === null) return [];
    const last = world.tasks
      .filter((t) => t.assignmentId === a.id && t.phase === 'prepare' && t.status !== 'withdrawn')
      .reduce<Task | null>((x, t) => ((t.due ?? 0) > (x?.due ?? 0) ? t : x), null);
    if (!last || last.due === null || last.due <= by) return [];
    return [
      {
        code: 'signature.late-by-plan',
        department: a.departmentCode,
        scope: 'ready',
        stage: 'prepare',
        task: last.key,
        at: last.due,
        by: last.due - by,
      },
    ];
  });
}
