import { isAnchorTime, type PlanTask } from '@app/domain';

/**
 * The time of a task that is hung on an item: what still follows the first arrival follows the item
 * from now on, so that the task moves with it. A time of day and what follows something else stay.
 */
export function hungDue(due: PlanTask['due'], item: string | null | undefined): PlanTask['due'] {
  if (!item || !isAnchorTime(due) || due.anchor !== 'arrival' || due.at) return due;
  return { ...due, anchor: `item:${item}`, edge: 'start' };
}
