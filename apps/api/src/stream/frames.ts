import type { ChangeEvent, StreamEvents } from '@app/contracts/http';
import type { FeedRow } from '@app/persistence';

/** One event as it goes over the line. */
export const frame = <K extends keyof StreamEvents>(
  event: K,
  id: string | null,
  data: StreamEvents[K],
): Buffer =>
  Buffer.from(
    `${id === null ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`,
  );

/** How long a browser waits before it comes again, in ms. */
export const retry = (ms: number): Buffer => Buffer.from(`retry: ${ms}\n\n`);

/** What is told of a line: the same to everybody who may hear it. What it does not say is undefined. */
export function changeEvent(row: FeedRow): ChangeEvent {
  const { detail } = row;
  return {
    kind: row.topic,
    at: row.at.toISOString(),
    receptionId: row.receptionId ?? undefined,
    departmentId: row.departmentId ?? undefined,
    assignmentId: row.assignmentId ?? undefined,
    tasks: detail.tasks && [...detail.tasks],
    item: detail.item,
    itemStatus: detail.itemStatus,
    stage: detail.stage,
    status: detail.status,
    refs: detail.refs && [...detail.refs],
    withdrawn: detail.withdrawn,
  };
}
