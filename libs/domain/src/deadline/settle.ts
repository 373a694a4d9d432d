import type { DeadlineFact } from '../fact';
import type { Instant } from '../time/instant';
import type { World } from '../world';
import { assignmentDeadlines, receptionDeadlines } from './ladder';
import type { Deadline } from './step';

/** A default that publishes needs the whole reception and its plan: until they are read, it waits. */
function canSettle(world: World, { subject, step }: Deadline, settled: Settled): boolean {
  if (subject.kind !== 'amendment' || step !== 'office') return true;
  const a = world.amendments.find((x) => x.id === subject.id);
  if (a?.clock?.fallback !== 'publish') return true;
  const { planVersion } = world.reception;
  return settled === 'all' && world.planVersions.some((v) => v.number === planVersion);
}

type Settled = 'all' | readonly string[];

/**
 * Makes facts of every deadline that has passed by `now`, oldest first. Runs before each decision, so
 * that being late never changes what is true. Only departments whose tasks were loaded are settled:
 * nothing else can change them in this transaction.
 */
export function settle(world: World, now: Instant, settled: Settled): DeadlineFact[] {
  const assignments = world.assignments.filter((a) => settled === 'all' || settled.includes(a.id));
  return [
    ...receptionDeadlines(world),
    ...assignments.flatMap((a) => assignmentDeadlines(world, a)),
  ]
    .filter((d) => d.at <= now && canSettle(world, d, settled))
    .sort((a, b) => a.at - b.at)
    .map((d) => ({
      type: 'DeadlinePassed',
      subject: d.subject,
      step: d.step,
      due: d.at,
      at: now,
    }));
}
