import type { IconName } from '../../../parts/icon';
import type { Tone } from '../../../parts/state';
import type { Task } from '../data';
import type { BarState } from './bar';

interface Look {
  readonly state: BarState;
  readonly tone: Tone;
  readonly icon: IconName;
}

const LOOKS: Readonly<Record<string, Look>> = {
  pending: { state: 'unack', tone: 'gry', icon: 'unack' },
  acknowledged: { state: 'ack', tone: 'blu', icon: 'ack' },
  inProgress: { state: 'run', tone: 'blu', icon: 'run' },
  done: { state: 'done', tone: 'grn', icon: 'done' },
  checked: { state: 'done', tone: 'grn', icon: 'done' },
  recheck: { state: 'recheck', tone: 'vio', icon: 'recheck' },
  blocked: { state: 'block', tone: 'amb', icon: 'block' },
  returned: { state: 'returned', tone: 'amb', icon: 'undo' },
};

const LATE: Look = { state: 'late', tone: 'red', icon: 'late' };

/** How a task looks: what is late is red whatever else it is; a changed one is violet. */
export function lookOfTask(task: Task): Look {
  if (task.late) return LATE;
  const look = LOOKS[task.status] ?? LOOKS.pending;
  const asksAgain = !task.acknowledged && look.state === 'ack';
  return asksAgain ? LOOKS.recheck : look;
}

/** The order of the house: red, amber, grey, violet, blue, green. */
const ORDER: readonly Tone[] = ['red', 'amb', 'gry', 'vio', 'blu', 'grn'];
export function toneRank(tone: Tone): number {
  return ORDER.indexOf(tone);
}
