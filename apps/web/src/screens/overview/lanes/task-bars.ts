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
    const over = task.late ? { from: plan.to, to: Math.max(now, plan.to) } : null;
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
        actual: null,
        over,
        forecast: null,
        clash: null,
        isLate: task.late,
      },
    ];
  });
}
