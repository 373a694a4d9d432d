import { countTasks, oldestOpenDue } from './assignment/counts';
import { assignmentDeadlines, receptionDeadlines } from './deadline/ladder';
import { isGateOpen } from './gate/gate';
import { earliest } from './time/instant';
import type { World } from './world';

/**
 * Brings the stored derivations up to date with the rows: sums, next due instants, gate. `loaded`
 * names the assignments whose tasks are in this world; the sums of the others stand.
 */
export function derive(world: World, loaded: 'all' | readonly string[]): World {
  const assignments = world.assignments.map((a) => {
    if (loaded !== 'all' && !loaded.includes(a.id)) return a;
    const own = world.tasks.filter((t) => t.assignmentId === a.id);
    return {
      ...a,
      counts: countTasks(own),
      oldestDue: a.status === 'active' ? oldestOpenDue(own) : null,
      nextDue: earliest(assignmentDeadlines(world, a).map((d) => d.at)),
    };
  });
  const summed = { ...world, assignments };
  return {
    ...summed,
    reception: {
      ...world.reception,
      nextDue: earliest(receptionDeadlines(summed).map((d) => d.at)),
      gateOpen: isGateOpen(summed),
    },
  };
}
