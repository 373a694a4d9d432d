import type { ActStamp, Fact, FactOf } from '../fact';
import { patchRow } from '../rows';
import type { Instant } from '../time/instant';
import type { World } from '../world';
import { seenOf } from './seen-content';
import type { LastAct, Task } from './task';
import { isAcknowledged, isOwed } from './task';

/** The fields an undo puts back. */
const UNDOABLE = [
  'status',
  'doerId',
  'assignedBy',
  'acknowledgedHash',
  'acknowledgedBy',
  'acknowledgedAt',
  'acknowledgedContent',
  'acknowledgeBy',
  'doneHash',
  'ticked',
  'doneBy',
  'doneAt',
  'checkedBy',
  'checkedAt',
  'reason',
] as const satisfies readonly (keyof Task)[];

const remember = (t: Task, act: ActStamp, at: Instant): LastAct => ({
  id: act.id,
  by: act.by,
  at,
  before: Object.fromEntries(UNDOABLE.map((field) => [field, t[field]])),
});

/** The status that follows from content and hashes when the plan has changed a task. */
function statusAfterChange(t: Task, contentHash: string): Task['status'] {
  switch (t.status) {
    case 'pending':
    case 'acknowledged':
      return t.acknowledgedHash === contentHash ? 'acknowledged' : 'pending';
    case 'done':
    case 'checked':
    case 'recheck':
      if (t.doneHash !== contentHash) return 'recheck';
      return t.checkedAt === null ? 'done' : 'checked';
    case 'returned':
    case 'withdrawn':
      // A plan that names the task again asks for it again.
      return 'pending';
    case 'inProgress':
    case 'blocked':
      return t.status;
  }
}

type Timed = FactOf<'TaskChanged'> | FactOf<'TaskTimed'>;

function retimed(t: Task, fact: Timed): Partial<Task> {
  const moved = fact.due !== t.due;
  const asked = t.acknowledgedHash !== fact.contentHash;
  return {
    due: fact.due,
    opensAt: fact.opensAt,
    estimate: fact.estimate,
    contentHash: fact.contentHash,
    acknowledgeBy: fact.acknowledgeBy,
    timedAt: moved ? fact.at : t.timedAt,
    dueFired: moved ? 0 : t.dueFired,
    ackFired: asked && fact.acknowledgeBy !== t.acknowledgeBy ? 0 : t.ackFired,
    lastAct: null,
  };
}

/** The plan has given it to another: he has seen nothing yet. What is done stays done. */
function passedOn(t: Task, fact: FactOf<'TaskChanged'>): Partial<Task> {
  const unseen = {
    acknowledgedHash: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    acknowledgedContent: null,
    ackFired: 0,
  };
  const status = statusAfterChange({ ...t, acknowledgedHash: null }, fact.contentHash);
  return isOwed({ status }) ? { ...unseen, status } : { status };
}

function planPatch(t: Task, fact: Fact): Partial<Task> | null {
  switch (fact.type) {
    case 'TaskChanged':
      return {
        ...fact.private.content,
        doerId: fact.private.content.doerId ?? t.doerId,
        ...retimed(t, fact),
        ...(fact.fromDoerId === undefined
          ? { status: statusAfterChange(t, fact.contentHash) }
          : passedOn(t, fact)),
      };
    case 'TaskTimed':
      // Only its due time became known: a 签收 of the same content goes on.
      return {
        ...retimed(t, fact),
        acknowledgedContent: isAcknowledged(t)
          ? seenOf({ ...t, due: fact.due, opensAt: fact.opensAt })
          : t.acknowledgedContent,
        acknowledgedHash: isAcknowledged(t) ? fact.contentHash : t.acknowledgedHash,
        doneHash: t.doneHash === t.contentHash ? fact.contentHash : t.doneHash,
      };
    case 'TaskWithdrawn':
      return { status: 'withdrawn', reason: fact.private.reason, lastAct: null };
    case 'TaskResent':
      return {
        status: 'pending',
        reason: null,
        acknowledgedHash: null,
        acknowledgeBy: fact.acknowledgeBy,
        ackFired: 0,
        sentAt: fact.at,
        lastAct: null,
      };
    case 'TaskReminded':
      return { remindedAt: fact.at };
    case 'ActDisputed':
      return { disputed: true };
    case 'DisputeResolved':
      return { disputed: false };
    default:
      return null;
  }
}

function acknowledged(t: Task, by: string, at: Instant): Partial<Task> {
  return {
    acknowledgedHash: t.contentHash,
    acknowledgedBy: by,
    acknowledgedAt: at,
    acknowledgedContent: seenOf(t),
    status: t.status === 'pending' ? 'acknowledged' : t.status,
  };
}

function assigned(t: Task, fact: FactOf<'TaskAssigned'>): Partial<Task> {
  const base = {
    doerId: fact.doerId,
    assignedBy: fact.by,
    lastAct: remember(t, fact.act, fact.at),
  };
  if (fact.acknowledged) return { ...base, ...acknowledged(t, fact.by, fact.at) };
  return {
    ...base,
    acknowledgedHash: null,
    acknowledgedBy: null,
    acknowledgedAt: null,
    // Another doer has seen nothing yet.
    acknowledgedContent: null,
    acknowledgeBy: fact.acknowledgeBy,
    ackFired: 0,
    status: t.status === 'acknowledged' ? 'pending' : t.status,
  };
}

function actPatch(t: Task, fact: Fact): Partial<Task> | null {
  switch (fact.type) {
    case 'TaskAcknowledged':
      return { ...acknowledged(t, fact.by, fact.at), lastAct: remember(t, fact.act, fact.at) };
    case 'TaskAssigned':
      return assigned(t, fact);
    case 'TaskStarted':
    case 'TaskUnblocked':
      return { status: 'inProgress', reason: null, lastAct: remember(t, fact.act, fact.at) };
    case 'TaskFinished':
      return {
        status: 'done',
        ticked: fact.ticked,
        doneHash: t.contentHash,
        doneBy: fact.by,
        doneAt: fact.at,
        checkedBy: null,
        checkedAt: null,
        reason: null,
        lastAct: remember(t, fact.act, fact.at),
      };
    case 'TaskChecked':
      return {
        status: 'checked',
        checkedBy: fact.by,
        checkedAt: fact.at,
        lastAct: remember(t, fact.act, fact.at),
      };
    case 'TaskRejected':
      return {
        status: 'inProgress',
        ticked: [],
        doneHash: null,
        doneBy: null,
        doneAt: null,
        reason: fact.private.reason,
        lastAct: null,
      };
    case 'TaskBlocked':
      return {
        status: 'blocked',
        reason: fact.private.reason,
        lastAct: remember(t, fact.act, fact.at),
      };
    case 'TaskReturned':
      return { status: 'returned', reason: fact.private.reason, lastAct: null };
    default:
      return null;
  }
}

/** How many prompts are behind when an item's real start is known, or known otherwise. */
function promptsBehind(t: Task, fact: Fact): number | null {
  if (t.repeatEvery === null || !('itemKey' in fact) || t.repeatItem !== fact.itemKey) return null;
  if (fact.type === 'ItemProgressed') return fact.status === 'started' ? 0 : null;
  if (fact.type !== 'ItemCorrected' || fact.to.actualStart === null) return null;
  return Math.max(0, Math.floor((fact.received - fact.to.actualStart) / t.repeatEvery));
}

/** Tasks after a fact. */
export function evolveTask(world: World, fact: Fact): World {
  if (fact.type === 'TaskSent') return { ...world, tasks: [...world.tasks, fact.private.task] };
  if (fact.type === 'ActUndone') {
    const undone = new Set(fact.taskIds);
    return {
      ...world,
      tasks: world.tasks.map((t) =>
        undone.has(t.id) && t.lastAct ? { ...t, ...t.lastAct.before, lastAct: null } : t,
      ),
    };
  }
  if ('itemKey' in fact) {
    const tasks = world.tasks.map((t) => {
      const promptsFired = promptsBehind(t, fact);
      return promptsFired === null ? t : { ...t, promptsFired };
    });
    return { ...world, tasks };
  }
  if (!('taskId' in fact) || fact.taskId === null) return world;
  const row = world.tasks.find((t) => t.id === fact.taskId);
  const patch = row && (planPatch(row, fact) ?? actPatch(row, fact));
  return patch ? { ...world, tasks: patchRow(world.tasks, row.id, patch) } : world;
}
