import type { PlanItem, PlanTask } from '../../plan/plan-document';
import { instantText, isFixedTime, shiftTimePoint } from '../../plan/shift-time-point';
import type { TimePoint } from '../../plan/time-expression';
import type { EditRun, Proposed } from './edit-run';
import { mapTasks, patchItem } from './edit-run';
import { placeItem } from './place-item';

/** What is over, and the beginning of what has begun, stays as it was, whatever it hung on. */
export function keepHistory(before: Proposed, edited: Proposed, run: EditRun): Proposed {
  const was = run.times(before);
  const is = run.times(edited);
  const keep = (p: Proposed, item: PlanItem, edge: 'start' | 'end'): Proposed => {
    const old = was.get(item.key)?.[edge] ?? null;
    const same = old === null || is.get(item.key)?.[edge] === old;
    return same ? p : patchItem(p, item.key, { [edge]: instantText(old) });
  };
  return edited.plan.items.reduce((p, item) => {
    if (run.isOver(item.key)) return keep(keep(p, item, 'start'), item, 'end');
    return run.hasStarted(item.key) ? keep(p, item, 'start') : p;
  }, edited);
}

/**
 * An item that has followed another past its own fixed end keeps its length. One that an edit has
 * placed is taken at its word: an end before its start is a fault there.
 */
export function keepLengths(before: Proposed, edited: Proposed, run: EditRun): Proposed {
  const was = run.times(before);
  return edited.plan.items.reduce((p, { key }) => {
    const { start = null, end = null } = run.times(p).get(key) ?? {};
    const old = was.get(key);
    if (start === null || end === null || end >= start || run.placed.has(key)) return p;
    const known = old && old.start !== null && old.end !== null;
    return known ? placeItem(p, run, key, null, start + old.end - old.start) : p;
  }, edited);
}

const shifted = <T extends TimePoint | null | undefined>(point: T, by: number): T =>
  point && isFixedTime(point) ? (shiftTimePoint(point, by, null) as T) : point;

/**
 * A task's fixed times go along when the item it belongs to moves, unless an edit has set them: nobody
 * is to stand at the door at the old time because the plan names an hour instead of an anchor.
 */
export function followItems(before: Proposed, edited: Proposed, run: EditRun): Proposed {
  const was = run.times(before);
  const is = run.times(edited);
  const moveOf = (key: string | null | undefined): number => {
    const from = key ? (was.get(key)?.start ?? null) : null;
    const to = key ? (is.get(key)?.start ?? null) : null;
    return from === null || to === null ? 0 : to - from;
  };
  return mapTasks(edited, (task, department): PlanTask => {
    const by = moveOf(task.item);
    const times = [task.due, task.from, task.acknowledgeBy];
    if (by === 0 || run.timed.has(`${department}/${task.key}`)) return task;
    if (!times.some((point) => point && isFixedTime(point))) return task;
    return {
      ...task,
      due: shifted(task.due, by),
      ...(task.from ? { from: shifted(task.from, by) } : {}),
      ...(task.acknowledgeBy ? { acknowledgeBy: shifted(task.acknowledgeBy, by) } : {}),
    };
  });
}
