import type { AtItem } from '../plan/at-item';
import type { ChecklistLine, TaskPhase } from '../plan/plan-document';
import type { TimePoint } from '../plan/time-expression';
import type { Instant } from '../time/instant';
import type { Ticked } from './checklist';
import type { SeenContent } from './seen-content';

/**
 * Every state of a task, and whether its work is still owed by the department. Deadlines, inboxes and
 * boards ask that of this table, in code and in SQL: nobody else lists what is open.
 */
const TASK_STATES = {
  pending: 'owed',
  acknowledged: 'owed',
  inProgress: 'owed',
  blocked: 'owed',
  done: 'over',
  checked: 'over',
  recheck: 'owed',
  returned: 'over',
  withdrawn: 'over',
} as const satisfies Record<string, 'owed' | 'over'>;

export type TaskStatus = keyof typeof TASK_STATES;
export const TASK_STATUSES = Object.keys(TASK_STATES) as readonly TaskStatus[];

const isOwedStatus = (status: TaskStatus): boolean => TASK_STATES[status] === 'owed';
export const OWED_TASK_STATUSES = TASK_STATUSES.filter(isOwedStatus);

/** What an undo puts back; kept on the row until the next act. */
export interface LastAct {
  readonly id: string;
  readonly at: Instant;
  readonly by: string;
  readonly before: Readonly<Record<string, unknown>>;
}

/** One thing to do in a department's package (任务). */
export interface Task {
  readonly id: string;
  readonly receptionId: string;
  readonly assignmentId: string;
  readonly key: string;
  readonly itemKey: string | null;
  readonly what: string;
  readonly standard: string | null;
  readonly cautions: string | null;
  readonly place: string | null;
  readonly contact: string | null;
  readonly contactPhone: string | null;
  readonly phase: TaskPhase;
  readonly checkNeeded: boolean;
  readonly checkerId: string | null;
  readonly doerId: string | null;
  /** Who 分派 it inside the department; then the doer's own 签收 is asked for. */
  readonly assignedBy: string | null;
  readonly status: TaskStatus;
  /** How the due time follows from the plan. */
  readonly dueExpression: TimePoint;
  readonly due: Instant | null;
  /** The window opens: not before this, and by `due`. */
  readonly opensAt: Instant | null;
  /** `due` hangs on what has not really happened yet: the clock fires nothing. */
  readonly estimate: boolean;
  readonly acknowledgeBy: Instant | null;
  readonly sentAt: Instant;
  /** When `due` got its present value: a reminder that lay before it is not sent late. */
  readonly timedAt: Instant;
  /** Hash of what the doer reads; 签收 binds to it. */
  readonly contentHash: string;
  readonly acknowledgedHash: string | null;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAt: Instant | null;
  /** What was read at the last 签收: what a later change is compared with. */
  readonly acknowledgedContent: SeenContent | null;
  readonly doneHash: string | null;
  readonly doneBy: string | null;
  readonly doneAt: Instant | null;
  readonly checkedBy: string | null;
  readonly checkedAt: Instant | null;
  /** Why it is blocked or was returned. */
  readonly reason: string | null;
  readonly ackFired: number;
  readonly dueFired: number;
  readonly remindedAt: Instant | null;
  /** Recorded on behalf and disputed by the person it was recorded for. */
  readonly disputed: boolean;
  readonly lastAct: LastAct | null;
  readonly checklist: readonly ChecklistLine[];
  /** Its lines as they were ticked when it was reported done. */
  readonly ticked: readonly Ticked[];
  /** Code of the department that takes over, and the key of its task for it. */
  readonly handoverTo: string | null;
  readonly handoverTask: string | null;
  /** What the plan says of the item it is done at. */
  readonly atItem: AtItem | null;
  /** A prompt so often, in ms, while this item runs. */
  readonly repeatEvery: number | null;
  readonly repeatItem: string | null;
  /** How many prompts of the present run of its item are behind. */
  readonly promptsFired: number;
  /** Lines of the requirements or rules it comes from. */
  readonly cites: readonly string[];
}

/** 签收 of what the doer would read now: a changed task asks again. */
export const isAcknowledged = (task: Task): boolean => task.acknowledgedHash === task.contentHash;
/** The department still has to do it. */
export const isOwed = ({ status }: Pick<Task, 'status'>): boolean => isOwedStatus(status);
/** Done, and checked where a check is needed. */
export const isClosed = (task: Task): boolean =>
  task.status === 'checked' || (task.status === 'done' && !task.checkNeeded);
/** Done is enough for 就绪确认; the check may follow. */
export const isDone = (task: Task): boolean => task.status === 'done' || task.status === 'checked';
