import type { TaskStatus } from './task';

/** Acts on a task that move its status. Server refusals and screen buttons both read this table. */
export const TASK_TRANSITIONS = {
  acknowledge: {
    from: ['pending', 'inProgress', 'blocked', 'recheck', 'done', 'checked'],
    to: 'acknowledged',
  },
  start: { from: ['acknowledged', 'recheck'], to: 'inProgress' },
  finish: { from: ['acknowledged', 'inProgress', 'recheck'], to: 'done' },
  check: { from: ['done'], to: 'checked' },
  reject: { from: ['done'], to: 'inProgress' },
  block: { from: ['acknowledged', 'inProgress', 'recheck'], to: 'blocked' },
  unblock: { from: ['blocked'], to: 'inProgress' },
  return: { from: ['pending', 'acknowledged', 'inProgress', 'blocked', 'recheck'], to: 'returned' },
  resend: { from: ['returned'], to: 'pending' },
  withdraw: {
    from: [
      'pending',
      'acknowledged',
      'inProgress',
      'blocked',
      'recheck',
      'returned',
      'done',
      'checked',
    ],
    to: 'withdrawn',
  },
} as const satisfies Record<string, { from: readonly TaskStatus[]; to: TaskStatus }>;

export type TaskAct = keyof typeof TASK_TRANSITIONS;

/** Whether the table allows an act from a status. */
export const mayMove = (act: TaskAct, from: TaskStatus): boolean =>
  (TASK_TRANSITIONS[act].from as readonly TaskStatus[]).includes(from);

/** The acts a task's status allows, for screens. */
export const actsFrom = (status: TaskStatus): readonly TaskAct[] =>
  (Object.keys(TASK_TRANSITIONS) as TaskAct[]).filter((act) => mayMove(act, status));
