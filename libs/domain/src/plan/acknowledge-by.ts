import type { Instant } from '../time/instant';
import type { World } from '../world';

/** 签收 by: as the plan says, else at the reception's pace; never after the task is due. */
export function acknowledgeBy(
  world: World,
  now: Instant,
  due: Instant | null,
  planned: Instant | null = null,
): Instant {
  const by = planned ?? now + world.reception.pace.acknowledgeWithin;
  return due === null || due <= now ? by : Math.min(by, due);
}
