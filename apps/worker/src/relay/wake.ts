import type { Wake } from '@app/commands';
import { NOTICE_QUEUE, RECEPTION_QUEUE, WORKFLOW_TYPES } from '@app/contracts/workflow';

/** A row of table `wake`: this workflow should look. */
export interface WakeRow extends Wake {
  readonly id: string;
}

/** How a workflow is started when the wake finds none running. */
export interface StartOptions {
  readonly workflowType: string;
  readonly taskQueue: string;
  readonly input: object;
}

/** Names the queues of one installation: two may share a server. */
export const taskQueueOf = (prefix: string, queue: string): string => `${prefix}-${queue}`;

/** What it takes to start the workflow a wake is for, should it not run. */
export function startOptionsOf(
  { kind, receptionId, assignmentId, noticeId }: Omit<Wake, 'workflowId'>,
  taskQueuePrefix: string,
): StartOptions {
  const ids = {
    reception: { receptionId },
    assignment: { receptionId, assignmentId },
    notice: { noticeId },
  }[kind];
  return {
    workflowType: WORKFLOW_TYPES[kind],
    taskQueue: taskQueueOf(taskQueuePrefix, kind === 'notice' ? NOTICE_QUEUE : RECEPTION_QUEUE),
    input: { schemaVersion: 1, ...ids },
  };
}
