import type { Assignment, Counts } from './assignment/assignment';
import { countTasks, oldestOpenDue } from './assignment/counts';
import type { Task } from './assignment/task';
import { assignmentDeadlines } from './deadline/ladder';
import { derive } from './derive';
import type { Instant } from './time/instant';
import { earliest } from './time/instant';
import type { World } from './world';

/** Cannot be told from the rows that are there. */
const UNKNOWN = Symbol('unknown');
type Known = Instant | null | typeof UNKNOWN;

/**
 * The earliest of all, where it was `was` before and only a part of what it is the earliest of is there:
 * the earliest of that part before and after. Told unless it was of that part, and has gone further off.
 */
function earliestAfter(was: Instant | null, before: Instant | null, after: Instant | null): Known {
  if (was === null || before === null || was < before) return earliest([was, after]);
  return after !== null && after <= was ? after : UNKNOWN;
}

const countsAfter = (was: Counts, before: readonly Task[], after: readonly Task[]): Counts => {
  const [old, now] = [countTasks(before), countTasks(after)];
  const fields = Object.keys(was) as (keyof Counts)[];
  return Object.fromEntries(fields.map((f) => [f, was[f] - old[f] + now[f]])) as unknown as Counts;
};

const nextOf = (world: World, a: Assignment): Instant | null =>
  earliest(assignmentDeadlines(world, a).map((d) => d.at));

function derived(a: Assignment, was: Assignment, before: World, after: World): Assignment | null {
  const own = ({ tasks }: World): readonly Task[] => tasks.filter((t) => t.assignmentId === a.id);
  const counts = countsAfter(was.counts, own(before), own(after));
  if (a.status !== 'active') return { ...a, counts, oldestDue: null, nextDue: nextOf(after, a) };
  const [old, now] = [before, after].map((w) => oldestOpenDue(own(w)));
  const oldestDue = earliestAfter(was.oldestDue, old, now);
  const nextDue = earliestAfter(was.nextDue, nextOf(before, was), nextOf(after, a));
  return oldestDue === UNKNOWN || nextDue === UNKNOWN ? null : { ...a, counts, oldestDue, nextDue };
}

/**
 * As `derive` for these packages, of which only the tasks are there that an act has touched: from what
 * was stored and how those have moved. `null` where the others are needed, because the earliest of a
 * package has moved further off.
 */
export function deriveTouched(
  before: World,
  after: World,
  touched: readonly string[],
): World | null {
  const rows = new Map(before.assignments.map((a) => [a.id, a]));
  const opened = after.assignments.filter((a) => !rows.has(a.id)).map((a) => a.id);
  const known: Assignment[] = [];
  for (const a of after.assignments) {
    const was = rows.get(a.id);
    const now = was && touched.includes(a.id) ? derived(a, was, before, after) : a;
    if (!now) return null;
    known.push(now);
  }
  return derive({ ...after, assignments: known }, opened);
}
