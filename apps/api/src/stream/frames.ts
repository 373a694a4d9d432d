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

/** What is told of a line: the same to everybody who may hear it. */
export function changeEvent(row: FeedRow): ChangeEvent {
  const { tasks, item, itemStatus, stage, status, refs, withdrawn } = row.detail;
  return {
    kind: row.topic,
    at: row.at.toISOString(),
    ...(row.receptionId && { receptionId: row.receptionId }),
    ...(row.departmentId && { departmentId: row.departmentId }),
    ...(row.assignmentId && { assignmentId: row.assignmentId }),
    ...(tasks && { tasks: [...tasks] }),
    ...(item !== undefined && { item }),
    ...(itemStatus && { itemStatus }),
    ...(stage && { stage }),
    ...(status && { status }),
    ...(refs && { refs: [...refs] }),
    ...(withdrawn && { withdrawn }),
  };
}
