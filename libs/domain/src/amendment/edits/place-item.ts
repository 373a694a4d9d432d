import { shiftTimePoint } from '../../plan/shift-time-point';
import type { Instant } from '../../time/instant';
import type { EditRun, Proposed } from './edit-run';
import { patchItem } from './edit-run';

type Edge = 'start' | 'end';

/** Moves one edge by its own expression, if it is not where it should be already. */
function placeEdge(
  p: Proposed,
  run: EditRun,
  key: string,
  edge: Edge,
  to: Instant | null,
): Proposed {
  const item = p.plan.items.find((i) => i.key === key);
  const is = run.times(p).get(key)?.[edge] ?? null;
  const point = item?.[edge] ?? null;
  if (to === null || is === null || point === null || is === to) return p;
  return patchItem(p, key, { [edge]: shiftTimePoint(point, to - is, is) });
}

/**
 * Makes an item start and end at these instants by moving its own expressions just enough: an end
 * that hangs on the start has followed by then and is left alone. `null` leaves an edge as it is.
 */
export function placeItem(
  p: Proposed,
  run: EditRun,
  key: string,
  start: Instant | null,
  end: Instant | null,
): Proposed {
  const begun = placeEdge(p, run, key, 'start', start);
  const ended = placeEdge(begun, run, key, 'end', end);
  // A start that hangs on the end has moved once more.
  return placeEdge(ended, run, key, 'start', start);
}
