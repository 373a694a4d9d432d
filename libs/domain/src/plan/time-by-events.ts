import type { Fact } from '../fact';
import type { ItineraryItem } from '../reception/reception';
import type { Context, World } from '../world';
import type { PlanDocument } from './plan-document';
import { anchorsOf } from './anchors';
import type { ResolvedTimes } from './resolve-times';
import { resolveTimes } from './resolve-times';
import { timedTasks } from './timed-tasks';

/** Items to come whose own times hang on what was not known before, at the times they have now. */
export function timedItems(world: World, times: ResolvedTimes): Fact[] {
  return world.items.flatMap((row): Fact[] => {
    const at = times.items.get(row.key);
    if (row.status !== 'planned' || !at) return [];
    if (at.start === row.startAt && at.end === row.endAt) return [];
    const item: ItineraryItem = {
      ...row,
      startAt: at.start,
      endAt: at.end,
      startFired: at.start === row.startAt ? row.startFired : 0,
    };
    return [
      {
        type: 'ItemChanged',
        itemKey: row.key,
        from: { startAt: row.startAt, endAt: row.endAt },
        to: { startAt: at.start, endAt: at.end },
        private: { item },
      },
    ];
  });
}

/**
 * What hangs on real starts and ends follows them (M13, F51): the facts that bring items and tasks to
 * what is known now of `item`. Everything else stays as planned: only an amendment moves that.
 */
export function timeByEvents(world: World, ctx: Context, plan: PlanDocument, item: string): Fact[] {
  const times = resolveTimes(plan, anchorsOf(world, ctx.law));
  return [...timedItems(world, times), ...timedTasks(world, ctx, times, item)];
}
