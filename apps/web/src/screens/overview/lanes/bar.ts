import type { IconName } from '../../../parts/icon';
import type { Tone } from '../../../parts/state';
import type { Stretch } from './scale';

/** The words of a bar's state; their texts are in lanes.texts.ts. */
export type BarState =
  | 'unack'
  | 'ack'
  | 'run'
  | 'done'
  | 'recheck'
  | 'late'
  | 'block'
  | 'returned'
  | 'planned'
  | 'started'
  | 'ended'
  | 'skipped';

/** One thing on a lane. Box = plan, line under it = what really happened, hollow = forecast. */
export interface Bar extends Stretch {
  readonly id: string;
  readonly kind: 'item' | 'task' | 'cluster';
  /** What it opens: key of an item, id of a task, ids of a cluster. */
  readonly opens: readonly string[];
  readonly label: string;
  /** Said after the label where there is room: why, how late. */
  readonly detail: string | null;
  readonly state: BarState;
  readonly tone: Tone;
  readonly icon: IconName | null;
  /** No end is planned (items) or no beginning (tasks with a due time only). */
  readonly isOpen: boolean;
  /** A time like a flight's: it does not move. */
  readonly isFixed: boolean;
  readonly actual: Stretch | null;
  readonly over: Stretch | null;
  readonly forecast: Stretch | null;
  /** A clash: at this instant, by so many minutes. */
  readonly clash: { readonly at: number; readonly minutes: number } | null;
  readonly isLate: boolean;
}

export interface Lane {
  readonly key: string;
  readonly name: string;
  readonly note: { readonly text: string; readonly tone: Tone; readonly icon: IconName } | string;
  readonly bars: readonly Bar[];
  readonly isItinerary: boolean;
}

const ITEM_STATES: Readonly<Partial<Record<BarState, IconName>>> = {
  planned: 'rag-n',
  started: 'run',
  ended: 'done',
  skipped: 'x',
};

/** The icon of its state; on the lane an item wears that of its kind. */
export const stateIconOf = ({ kind, state, icon }: Bar): IconName =>
  (kind === 'item' ? ITEM_STATES[state] : icon) ?? 'rag-n';

/** From its first to its last pixel of time: box, line and forecast. */
export function extentOf(bar: Bar): Stretch {
  const all = [bar, bar.actual, bar.over, bar.forecast].filter((one) => one !== null);
  return {
    from: Math.min(...all.map(({ from }) => from)),
    to: Math.max(...all.map(({ to }) => to)),
  };
}

/** What a bar shows when there is room. */
export const saidOf = ({ label, detail }: Bar): string => (detail ? `${label} ${detail}` : label);
