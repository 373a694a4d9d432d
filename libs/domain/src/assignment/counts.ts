import { stepBit } from '../deadline/step';
import type { Instant } from '../time/instant';
import { earliest } from '../time/instant';
import type { Counts } from './assignment';
import type { Task } from './task';
import { isAcknowledged, isClosed, isDone, isOwed } from './task';

/** Sums over the tasks of one assignment; a gate and a board read these, never the tasks. */
export function countTasks(tasks: readonly Task[]): Counts {
  const live = tasks.filter((t) => t.status !== 'withdrawn');
  const count = (test: (t: Task) => boolean): number => live.filter(test).length;
  return {
    total: live.length,
    unacknowledged: count((t) => !isAcknowledged(t) && t.status !== 'returned'),
    open: count((t) => !isClosed(t)),
    prepareOpen: count((t) => t.phase === 'prepare' && !isDone(t)),
    doerless: count((t) => t.doerId === null && !isDone(t)),
    blocked: count((t) => t.status === 'blocked'),
    returned: count((t) => t.status === 'returned'),
    late: count((t) => !isDone(t) && (t.dueFired & stepBit('due')) !== 0),
  };
}

/** Earliest due time of a task that is not done yet; an estimate is no time to be late by. */
export const oldestOpenDue = (tasks: readonly Task[]): Instant | null =>
  earliest(tasks.filter((t) => isOwed(t) && !t.estimate).map((t) => t.due));
