import type { WorkerOptions } from '@temporalio/worker';

/** The numbers of one worker, all of them stated: the SDK's own are meant for larger machines. */
export interface WorkerTuning {
  readonly maxCachedWorkflows: number;
  readonly maxConcurrentWorkflowTasks: number;
  readonly maxConcurrentActivities: number;
  readonly maxConcurrentLocalActivities: number;
  readonly maxPollers: number;
}

/** Fits two cores and 1 GB. */
export const SMALL_WORKER: WorkerTuning = {
  // An unbounded cache kills the process (sdk-typescript#2227); a workflow costs about 1 MB.
  maxCachedWorkflows: 200,
  maxConcurrentWorkflowTasks: 20,
  maxConcurrentActivities: 20,
  // Each holds a connection of the pool and, for a moment, the lock of a reception.
  maxConcurrentLocalActivities: 20,
  maxPollers: 5,
};

export function workerOptionsOf(tuning: WorkerTuning): Partial<WorkerOptions> {
  const pollers = { type: 'autoscaling', minimum: 1, maximum: tuning.maxPollers } as const;
  return {
    maxCachedWorkflows: tuning.maxCachedWorkflows,
    maxConcurrentWorkflowTaskExecutions: tuning.maxConcurrentWorkflowTasks,
    maxConcurrentActivityTaskExecutions: tuning.maxConcurrentActivities,
    maxConcurrentLocalActivityExecutions: tuning.maxConcurrentLocalActivities,
    workflowTaskPollerBehavior: pollers,
    activityTaskPollerBehavior: pollers,
    // A killed worker's next task waits for this before another worker gets it.
    stickyQueueScheduleToStartTimeout: '3s',
    // Together under the 30 s a container is given to stop.
    shutdownGraceTime: '10s',
    shutdownForceTime: '25s',
  };
}
