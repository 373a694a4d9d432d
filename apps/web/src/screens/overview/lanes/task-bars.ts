import type { Task } from '../data';
import type { Bar } from './bar';
import type { Stretch } from './scale';
import { lookOfTask } from './task-state';

const MINUTE = 60_000;
/** A duty with a due time only is drawn as a short box that ends there. */
const NOMINAL = 18 * MINUTE;

const at = (instant: string | null): number | null => (instant ? Date.parse(instant) : null);

function planned(task: Task): Stretch | null {
  const to = at(task.due);
  if (to === null) return null;
  const opens = at(task.opensAt);
  return { from: opens !== null && opens < to ? opens : to - NOMINAL, to };
}

/** The line under the box: from when work began to when it was done, or till now. */
function realOf(task: Task, plan: Stretch, now: number): Pick<Bar, 'actual' | 'over'> {
  const done = at(task.doneAt);
  const started = at(task.startedAt);
  const to = done ?? now;
  const late = task.late ? { from: plan.to, to: Math.max(now, plan.to) } : null;
  if (started === null && done === null) return { actual: null, over: late };
  const from = started ?? to;
  if (to <= plan.to) return { actual: { from, to }, over: null };
  const cut = Math.max(from, plan.to);
  return { actual: from < plan.to ? { from, to: plan.to } : null, over: { from: cut, to } };
}

/** What a lane says beside the name of a task. */
export interface TaskSayings {
  readonly late: (milliseconds: number) => string;
}

function detailOf(task: Task, plan: Stretch, now: number, say: TaskSayings): string | null {
  if (task.late) return say.late(now - plan.to);
  return task.status === 'blocked' || task.status === 'returned' ? task.reason : null;
}

/** The tasks of one department as bars; withdrawn ones and those without a time are left out. */
export function taskBars(tasks: readonly Task[], now: number, say: TaskSayings): readonly Bar[] {
  return tasks.flatMap((task) => {
    const plan = planned(task);
    if (!plan || task.status === 'withdrawn') return [];
    return [
      {
        id: `task:${task.id}`,
        kind: 'task' as const,
        opens: [task.id],
        ...plan,
        label: task.what,
        detail: detailOf(task, plan, now, say),
        ...lookOfTask(task),
        isOpen: task.opensAt === null,
        isFixed: false,
        ...realOf(task, plan, now),
        forecast: null,
        clash: null,
        isLate: task.late,
      },
    ];
  });
}
