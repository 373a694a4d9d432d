import type { PlanDocument, PlanTask } from '@app/domain';
import { resolveTimes, taskPlanKey } from '@app/domain';
import type { CaseFacts } from './strasbourg';

const MINUTE = 60_000;
/** Nothing that is due while the reception is being entered may still be open afterwards. */
const MARGIN = 15 * MINUTE;

/** How far a reception has come, and what is wrong in it. */
export interface RunningOptions {
  /** So many tasks of different departments that nobody has done in time. */
  readonly lateTasks: number;
  /** All that prepares is done, also for the days to come. */
  readonly isPrepared?: boolean;
  /** The next task of this department is its driver's, or whoever's, and was not acknowledged in time. */
  readonly unseenBy?: string;
}

/** A reception in the middle of its life: what has happened by now, and what is late. */
export interface RunningCase {
  readonly facts: CaseFacts;
  readonly plan: PlanDocument;
  /** `department/task` of what is done; the two of `late` are not among them. */
  readonly done: ReadonlySet<string>;
  /** `department/task` of what nobody has done in time. */
  readonly late: readonly string[];
  /** `department/task` of what nobody has acknowledged, soon after it is entered late. */
  readonly unseen: string | null;
  /** Items that are over, and the one that is on, with their planned times. */
  readonly items: readonly {
    readonly key: string;
    readonly start: number;
    readonly end: number | null;
  }[];
}

/**
 * A case as it stands at `now`, whatever the time is. A plan that is approved now cannot have tasks due
 * before, so what lies behind us is due shortly after approval: the done ones later than they are
 * finished, the late ones at once.
 */
export function runningCase(
  { facts, plan }: { readonly facts: CaseFacts; readonly plan: PlanDocument },
  now: Date,
  { lateTasks, isPrepared = false, unseenBy }: RunningOptions,
): RunningCase {
  const { batches, zone } = facts;
  const times = resolveTimes(plan, { batches, approvedAt: null, zone, holidays: [] });
  const dueOf = (key: string): number => times.tasks.get(key)?.due ?? Number.POSITIVE_INFINITY;
  const all = keysOf(plan);
  const behind = all
    .filter(({ key }) => dueOf(key) <= now.getTime() + MARGIN)
    .sort((a, b) => dueOf(b.key) - dueOf(a.key));
  const late = pickLate(
    behind.filter(({ key }) => dueOf(key) <= now.getTime()),
    lateTasks,
  );
  const past = new Set(behind.map(({ key }) => key).filter((key) => !late.includes(key)));
  const prepared = isPrepared ? all.filter(({ task }) => task.phase === 'prepare') : [];
  const unseen = all
    .filter((one) => one.department === unseenBy && one.task.phase === 'execute')
    .filter(({ key }) => Number.isFinite(dueOf(key)) && dueOf(key) > now.getTime() + MARGIN)
    .reduce<string | null>(
      (first, { key }) => (first === null || dueOf(key) < dueOf(first) ? key : first),
      null,
    );
  return {
    facts,
    plan: retimed(plan, (key) => {
      if (key === unseen) return { acknowledgeBy: soonAfter(now) };
      const offset = late.includes(key) ? 'PT2S' : past.has(key) ? 'PT30M' : null;
      return offset ? { due: { anchor: 'approved', offset } } : null;
    }),
    done: new Set([...past, ...prepared.map(({ key }) => key)]),
    late,
    unseen,
    items: begun(plan, times, now.getTime()),
  };
}

/** The latest ones of different departments: what a board of today would show. */
function pickLate(
  behind: readonly { key: string; department: string; task: PlanTask }[],
  count: number,
): string[] {
  const picked = new Map<string, string>();
  for (const { key, department, task } of behind) {
    if (task.phase === 'execute' && picked.size < count && !picked.has(department)) {
      picked.set(department, key);
    }
  }
  return [...picked.values()];
}

function keysOf(plan: PlanDocument): { key: string; department: string; task: PlanTask }[] {
  return plan.assignments.flatMap(({ department, tasks }) =>
    tasks.map((task) => ({ key: taskPlanKey(department, task.key), department, task })),
  );
}

function retimed(
  plan: PlanDocument,
  timesOf: (key: string) => Partial<PlanTask> | null,
): PlanDocument {
  return {
    ...plan,
    assignments: plan.assignments.map((assignment) => ({
      ...assignment,
      tasks: assignment.tasks.map((task) => ({
        ...task,
        ...timesOf(taskPlanKey(assignment.department, task.key)),
      })),
    })),
  };
}

/** Late once the reception is entered, whenever one looks at it. */
const soonAfter = (now: Date): string => new Date(now.getTime() + MINUTE).toISOString();

/** The items that have started by `now`, in order; `end` is null for the one that goes on. */
function begun(
  plan: PlanDocument,
  times: ReturnType<typeof resolveTimes>,
  now: number,
): RunningCase['items'] {
  const started = plan.items.flatMap(({ key }) => {
    const at = times.items.get(key);
    return at && at.start !== null && at.start <= now
      ? [{ key, start: at.start, end: at.end }]
      : [];
  });
  started.sort((a, b) => a.start - b.start);
  return started.map((item, index) => {
    const next = started[index + 1];
    const end = item.end ?? next?.start ?? null;
    return { ...item, end: end !== null && end <= now ? end : null };
  });
}
