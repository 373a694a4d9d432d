import type { WorkerConfig } from '@app/config';
import type { WorkerOptions } from '@temporalio/worker';

/** Every number is stated: the SDK calls its own defaults unsuitable for production. */
export function workerOptionsOf(config: WorkerConfig): Partial<WorkerOptions> {
  const pollers = { type: 'autoscaling', minimum: 1, maximum: config.maxPollers } as const;
  return {
    // An overflowing cache ends the process (sdk-typescript#2227); a workflow costs about 1 MB.
    maxCachedWorkflows: config.maxCachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: config.workflowSlots,
    maxConcurrentActivityTaskExecutions: config.activitySlots,
    // Each holds a connection of the pool and, for a moment, the lock of a reception.
    maxConcurrentLocalActivityExecutions: config.localActivitySlots,
    workflowTaskPollerBehavior: pollers,
    activityTaskPollerBehavior: pollers,
    // A killed worker's next task waits for this before another worker gets it.
    stickyQueueScheduleToStartTimeout: config.stickyTimeoutMs,
    shutdownGraceTime: config.shutdownGraceMs,
    // An activity that ignores the end is left behind: its next try finds out what it did.
    shutdownForceTime: config.shutdownGraceMs + FORCE_AFTER_GRACE_MS,
  };
}

const FORCE_AFTER_GRACE_MS = 1000;
