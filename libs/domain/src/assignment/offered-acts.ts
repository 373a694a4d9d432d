import type { TaskStatus } from './task';
import { isOwed } from './task';
import type { TaskAct } from './task.transitions';
import { actsFrom } from './task.transitions';

export type OfferedAct = TaskAct | 'assign' | 'remind';

/** What a task and its reception say about the acts that are possible now. */
export interface OfferState {
  readonly status: TaskStatus;
  readonly acknowledged: boolean;
  /** The reception is open and the package active. */
  readonly running: boolean;
  /** Work may be done: the plan is approved. */
  readonly mayWork: boolean;
}

/** Who looks: the doer (or who leads the package), its checker, the office, who may 催办. */
export interface OfferTo {
  readonly does: boolean;
  readonly checks: boolean;
  readonly office: boolean;
  readonly reminds: boolean;
}

const DOERS: readonly TaskAct[] = ['acknowledge', 'start', 'finish', 'block', 'unblock', 'return'];
const CHECKERS: readonly TaskAct[] = ['check', 'reject'];
const OFFICES: readonly TaskAct[] = ['resend', 'withdraw'];

/**
 * The acts a screen offers: those the status allows, less those the door would refuse anyway. The door
 * decides again; this list only saves a person a refusal.
 */
export function offeredActs(state: OfferState, to: OfferTo): readonly OfferedAct[] {
  if (!state.running) return [];
  const { acknowledged, mayWork } = state;
  const fits = (act: TaskAct): boolean =>
    (act !== 'acknowledge' || !acknowledged) &&
    (act !== 'start' || mayWork) &&
    (act !== 'finish' || (mayWork && acknowledged));
  const his = [
    ...(to.does ? DOERS : []),
    ...(to.checks ? CHECKERS : to.office ? (['reject'] as const) : []),
    ...(to.office ? OFFICES : []),
  ];
  const open = isOwed(state);
  return [
    ...actsFrom(state.status).filter((act) => his.includes(act) && fits(act)),
    ...(to.does && open ? (['assign'] as const) : []),
    ...(to.reminds && open ? (['remind'] as const) : []),
  ];
}
