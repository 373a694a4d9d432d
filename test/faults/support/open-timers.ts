import type { historyFromJSON } from '@temporalio/common/lib/proto-utils';
import { tsToMs } from '@temporalio/common/lib/time';

type History = ReturnType<typeof historyFromJSON>;

/** When the timers that are still running in this history will fire, in ms since the epoch. */
export function openTimersOf({ events }: History): number[] {
  const open = new Map<string, number>();
  for (const event of events ?? []) {
    const started = event.timerStartedEventAttributes;
    if (started?.timerId) {
      open.set(started.timerId, tsToMs(event.eventTime) + tsToMs(started.startToFireTimeout));
    }
    const ended = event.timerFiredEventAttributes ?? event.timerCanceledEventAttributes;
    if (ended?.timerId) open.delete(ended.timerId);
  }
  return [...open.values()];
}
