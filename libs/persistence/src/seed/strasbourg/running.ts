import type { PlanDocument, PlanTask } from '@app/domain';
import { resolveTimes, taskPlanKey } from '@app/domain';
import { localTime } from '../local-time';
import type { ReceptionCase } from './strasbourg';
import { strasbourg } from './strasbourg';

const ZONE = 'Europe/Paris';
const MINUTE = 60_000;
/** Nothing that is due while the reception is being entered may still be open afterwards. */
const MARGIN = 15 * MINUTE;
const LATE_TASKS = 2;

/** A reception in the middle of its life: what has happened by now, and what is late. */
export interface RunningCase extends ReceptionCase {
  /** `department/task` of what is done; the two of `late` are not among them. */
  readonly done: ReadonlySet<string>;
  /** `department/task` of what nobody has done in time. */
  readonly late: readonly string[];
  /** Items that are over, and the one that is on, with their planned times. */
  readonly items: readonly {
    readonly key: string;
    readonly start: number;
    readonly end: number | null;
  }[];
}

/**
 * The Strasbourg case on its second day, whatever the time is now. A plan that is approved now cannot
 * have tasks due before, so what lies behind us is due shortly after approval: the done ones later
 * than they are finished, the two late ones at once.
 */
export function runningStrasbourg(now: Date): RunningCase {
  const yesterday = new Date(now.getTime() - 24 * 60 * MINUTE);
  const startsOn = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(yesterday);
  const whole = strasbourg({ startsOn, points: 'invented' });
  const times = resolveTimes(whole.plan, {
    batches: whole.facts.batches,
    approvedAt: null,
    zone: whole.facts.zone,
    holidays: [],
  });
  const dueOf = (key: string): number => times.tasks.get(key)?.due ?? Number.POSITIVE_INFINITY;
  const behind = keysOf(whole.plan)
    .filter(({ key }) => dueOf(key) <= now.getTime() + MARGIN)
    .sort((a, b) => dueOf(b.key) - dueOf(a.key));
  const late = pickLate(behind.filter(({ key }) => dueOf(key) <= now.getTime()));
  const done = new Set(behind.map(({ key }) => key).filter((key) => !late.includes(key)));
  return {
    ...whole,
    plan: retimed(whole.plan, (key) =>
      late.includes(key) ? 'PT2S' : done.has(key) ? 'PT30M' : null,
    ),
    done,
    late,
    items: begun(whole.plan, times, now.getTime()),
  };
}

/** The latest ones of two different departments: what a board of today would show. */
function pickLate(
  behind: readonly { key: string; department: string; task: PlanTask }[],
): string[] {
  const picked = new Map<string, string>();
  for (const { key, department, task } of behind) {
    if (task.phase === 'execute' && picked.size < LATE_TASKS && !picked.has(department)) {
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

function retimed(plan: PlanDocument, lag: (key: string) => string | null): PlanDocument {
  return {
    ...plan,
    assignments: plan.assignments.map((assignment) => ({
      ...assignment,
      tasks: assignment.tasks.map((task) => {
        const offset = lag(taskPlanKey(assignment.department, task.key));
        return offset ? { ...task, due: { anchor: 'approved', offset } } : task;
      }),
    })),
  };
}

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

/** `YYYY-MM-DD` of tomorrow where the visit begins. */
export function tomorrow(now: Date): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
  return localTime(today, 1, '12:00', ZONE).slice(0, 10);
}
