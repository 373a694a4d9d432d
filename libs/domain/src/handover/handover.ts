import type { LastAct } from '../assignment/task';
import type { TaskPhase } from '../plan/plan-document';
import type { Instant } from '../time/instant';

/**
 * A hand-over between two departments (交接, F8): complete only after giver and taker have both
 * confirmed. A confirmation binds to what the giver's task said then, as 签收 does: a changed task asks
 * both again, and moved there and back asks nothing.
 */
export interface HandoverRecord {
  readonly id: string;
  readonly receptionId: string;
  /** The giver's task, and its package. */
  readonly taskId: string;
  readonly assignmentId: string;
  readonly toDepartment: string;
  /** The taker's package. */
  readonly toAssignmentId: string;
  /** The taker's task, where the plan names one for this. */
  readonly toTaskId: string | null;
  /** Of the giver's task: the gate that waits for it. */
  readonly phase: TaskPhase;
  readonly status: 'open' | 'withdrawn';
  /** Hash of what the giver's task says now. */
  readonly contentHash: string;
  readonly givenHash: string | null;
  readonly givenBy: string | null;
  readonly givenAt: Instant | null;
  readonly takenHash: string | null;
  readonly takenBy: string | null;
  readonly takenAt: Instant | null;
  /** Ladder bits of the one-sided confirmation. */
  readonly fired: number;
  readonly lastAct: LastAct | null;
}

/** Neither side has confirmed anything. */
export const UNCONFIRMED = {
  givenHash: null,
  givenBy: null,
  givenAt: null,
  takenHash: null,
  takenBy: null,
  takenAt: null,
  fired: 0,
  lastAct: null,
} as const satisfies Partial<HandoverRecord>;

export type HandoverState = 'open' | 'given' | 'taken' | 'confirmed';

/** Which side has confirmed what is to be handed over now. */
export function handoverState(h: HandoverRecord): HandoverState {
  const given = h.givenHash === h.contentHash;
  const taken = h.takenHash === h.contentHash;
  if (given) return taken ? 'confirmed' : 'given';
  return taken ? 'taken' : 'open';
}

/** The moment since when one side waits for the other; `null` when none or both have confirmed. */
export function oneSidedSince(h: HandoverRecord): Instant | null {
  if (h.status !== 'open') return null;
  const state = handoverState(h);
  return state === 'given' ? h.givenAt : state === 'taken' ? h.takenAt : null;
}

/** What has to be confirmed before the gate of its phase opens. */
export const isUnconfirmed = (h: HandoverRecord): boolean =>
  h.status === 'open' && handoverState(h) !== 'confirmed';
