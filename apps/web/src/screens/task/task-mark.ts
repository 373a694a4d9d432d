import type { TaskStatus } from '@app/domain';
import { textsNow } from '../../language/texts';
import type { IconName } from '../../parts/icon';
import type { Tone } from '../../parts/state';
import { length } from '../../time/say';
import { inboxTexts } from '../inbox/inbox.texts';
import type { Task } from './use-task';

export interface TaskMark {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly text: string;
  readonly isWorst: boolean;
}

const MARKS: Readonly<Record<TaskStatus, readonly [Tone, IconName]>> = {
  pending: ['gry', 'unack'],
  acknowledged: ['blu', 'ack'],
  inProgress: ['blu', 'run'],
  done: ['grn', 'done'],
  checked: ['grn', 'done'],
  blocked: ['amb', 'block'],
  returned: ['amb', 'left'],
  recheck: ['vio', 'recheck'],
  withdrawn: ['gry', 'x'],
};

const ENDED: readonly string[] = ['done', 'checked', 'withdrawn', 'returned'];

/** The one state of a task: the worst that is true of it. */
export function markOfTask(
  task: Pick<
    Task,
    'status' | 'due' | 'late' | 'acknowledged' | 'acknowledgeBy' | 'changes' | 'estimate'
  >,
  now: number,
  say: (status: TaskStatus) => string,
): TaskMark {
  const t = textsNow(inboxTexts);
  const status = task.status as TaskStatus;
  const isOpen = !ENDED.includes(status);
  const late = (text: string): TaskMark => ({ tone: 'red', icon: 'late', text, isWorst: true });
  if (isOpen && !task.acknowledged && task.acknowledgeBy && Date.parse(task.acknowledgeBy) < now)
    return late(t.unackLate(length(now - Date.parse(task.acknowledgeBy))));
  if (isOpen && task.due && !task.estimate && Date.parse(task.due) < now)
    return late(t.late(length(now - Date.parse(task.due))));
  if (isOpen && !task.acknowledged && task.changes.length > 0)
    return { tone: 'vio', icon: 'recheck', text: t.changed, isWorst: false };
  if (status === 'pending')
    return { tone: 'gry', icon: 'unack', text: t.unacknowledged, isWorst: false };
  const [tone, icon] = MARKS[status];
  return { tone, icon, text: say(status), isWorst: false };
}
