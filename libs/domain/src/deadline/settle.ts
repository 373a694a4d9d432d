import type { DeadlineFact } from '../fact';
import type { Instant } from '../time/instant';
import type { World } from '../world';
import { assignmentDeadlines, receptionDeadlines } from './ladder';

/**
 * Makes facts of every deadline that has passed by `now`, oldest first. Runs before each decision, so
 * that being late never changes what is true. Only departments whose tasks were loaded are settled:
 * nothing else can change them in this transaction.
 */
export function settle(
  world: World,
  now: Instant,
  settled: 'all' | readonly string[],
): DeadlineFact[] {
  const assignments = world.assignments.filter((a) => settled === 'all' || settled.includes(a.id));
  return [
    ...receptionDeadlines(world),
    ...assignments.flatMap((a) => assignmentDeadlines(world, a)),
  ]
    .filter((d) => d.at <= now)
    .sort((a, b) => a.at - b.at)
    .map((d) => ({
      type: 'DeadlinePassed',
      subject: d.subject,
      step: d.step,
      due: d.at,
      at: now,
    }));
}
