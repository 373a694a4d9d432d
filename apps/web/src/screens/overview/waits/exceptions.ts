import type { Board, Item, Person, Task, Wait } from '../data';

/** One thing that goes wrong now. `since` and `at` in epoch milliseconds. */
export interface Exception {
  readonly id: string;
  readonly kind:
    | 'clash'
    | 'task-late'
    | 'unacknowledged'
    | 'wait-late'
    | 'blocked'
    | 'returned'
    | 'unreported'
    | 'behind';
  readonly tone: 'red' | 'amb';
  /** What it concerns, as people call it. */
  readonly what: string;
  /** Minutes of it: overdue, clash, delay; null when it has none. */
  readonly minutes: number | null;
  readonly person: Person | null;
  readonly department: string | null;
  readonly reason: string | null;
  readonly next: { readonly step: string; readonly at: number } | null;
  readonly task: Task | null;
  readonly item: Item | null;
  readonly wait: Wait | null;
}

const MINUTE = 60_000;
const minutesSince = (instant: string | null, now: number): number | null =>
  instant ? Math.max(0, Math.floor((now - Date.parse(instant)) / MINUTE)) : null;

const NOTHING = {
  minutes: null,
  person: null,
  department: null,
  reason: null,
  next: null,
  task: null,
  item: null,
  wait: null,
} as const;

function ofItem(item: Item, now: number): readonly Exception[] {
  const worst = Math.max(0, ...item.conflicts.map(({ minutes }) => minutes));
  const base = { ...NOTHING, item, what: item.title };
  if (worst > 0)
    return [{ ...base, id: `clash:${item.key}`, kind: 'clash', tone: 'red', minutes: worst }];
  if (item.unreported) {
    const since = item.unreported === 'start' ? item.startAt : (item.expectedEnd ?? item.endAt);
    const minutes = minutesSince(since, now);
    return [{ ...base, id: `item:${item.key}`, kind: 'unreported', tone: 'amb', minutes }];
  }
  if (item.status === 'started' && (item.offsetMinutes ?? 0) >= 5) {
    const minutes = item.offsetMinutes;
    return [{ ...base, id: `behind:${item.key}`, kind: 'behind', tone: 'amb', minutes }];
  }
  return [];
}

function nextOf(wait: Wait | undefined): Exception['next'] {
  return wait?.nextStep && wait.nextStepAt
    ? { step: wait.nextStep, at: Date.parse(wait.nextStepAt) }
    : null;
}

function ofTask(task: Task, wait: Wait | undefined, now: number): readonly Exception[] {
  const base = {
    ...NOTHING,
    id: `task:${task.id}`,
    what: task.what,
    task,
    wait: wait ?? null,
    person: task.doer ?? wait?.who[0] ?? null,
    department: task.departmentName,
    next: nextOf(wait),
  };
  const overAck = task.status === 'pending' && task.acknowledgeBy !== null;
  const ackMinutes = overAck ? (now - Date.parse(task.acknowledgeBy!)) / MINUTE : 0;
  if (task.late)
    return [{ ...base, kind: 'task-late', tone: 'red', minutes: minutesSince(task.due, now) }];
  if (task.status === 'blocked' || task.status === 'returned')
    return [{ ...base, kind: task.status, tone: 'amb', reason: task.reason }];
  if (ackMinutes >= 1)
    return [{ ...base, kind: 'unacknowledged', tone: 'amb', minutes: Math.floor(ackMinutes) }];
  return [];
}

function ofWait(wait: Wait, board: Board, now: number): readonly Exception[] {
  if (!wait.late || wait.for.type === 'task') return [];
  const department = board.departments.find(
    ({ departmentCode }) => departmentCode === wait.departmentCode,
  );
  return [
    {
      ...NOTHING,
      id: `${wait.kind}:${wait.for.id}:${wait.scope ?? ''}`,
      kind: 'wait-late',
      tone: 'red',
      what: wait.for.label ?? '',
      minutes: minutesSince(wait.due, now),
      person: wait.who[0] ?? null,
      department: department?.departmentName ?? null,
      next: nextOf(wait),
      wait,
    },
  ];
}

/** A task is waited for twice, to be seen and to be done: what comes next of either is last, and counts. */
const bySoonest = (a: Wait, b: Wait): number =>
  Number(a.late) - Number(b.late) || stepAt(b) - stepAt(a) || 0;

const stepAt = ({ nextStepAt }: Wait): number =>
  nextStepAt ? Date.parse(nextStepAt) : Number.MAX_SAFE_INTEGER;

const score = ({ tone, minutes }: Exception): number => (tone === 'red' ? 1e9 : 0) + (minutes ?? 0);

interface Source {
  readonly board: Board;
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly waits: readonly Wait[];
  /** Now, epoch milliseconds. */
  readonly now: number;
}

/** What goes wrong now, the worst first: red before amber, the longest first. */
export function exceptionsOf({ board, items, tasks, waits, now }: Source): readonly Exception[] {
  const waitOf = new Map(
    waits
      .filter((wait) => wait.for.type === 'task')
      .sort(bySoonest)
      .map((wait) => [wait.for.id, wait] as const),
  );
  return [
    ...items.flatMap((item) => ofItem(item, now)),
    ...tasks.flatMap((task) => ofTask(task, waitOf.get(task.id), now)),
    ...waits.flatMap((wait) => ofWait(wait, board, now)),
  ].sort((a, b) => score(b) - score(a));
}
