import { RECEPTION_QUEUE, WORKFLOW_TYPES } from '@app/contracts/workflow';
import { withDeadline } from '@app/temporal';
import type { Client } from '@temporalio/client';
import { taskQueueOf } from '../relay/wake';

const DEADLINE_MS = 5000;

/**
 * The Temporal Schedule that runs the repair. It is also how a worker notices that Temporal lost its
 * data: then the Schedule is gone too.
 */
export class RepairSchedule {
  constructor(
    private readonly client: Client,
    private readonly taskQueuePrefix: string,
  ) {}

  /** Answers true when it had to be created. Throws when Temporal is away. */
  async ensure(): Promise<boolean> {
    const name = `${this.taskQueuePrefix}-repair`;
    try {
      await withDeadline(this.client, DEADLINE_MS, () =>
        this.client.schedule.create({
          scheduleId: name,
          spec: { intervals: [{ every: '1m' }] },
          // A missed pass is not made up for: the next one sees everything.
          policies: { overlap: 'SKIP', catchupWindow: '1m' },
          action: {
            type: 'startWorkflow',
            workflowType: WORKFLOW_TYPES.repair,
            workflowId: name,
            taskQueue: taskQueueOf(this.taskQueuePrefix, RECEPTION_QUEUE),
            args: [],
          },
        }),
      );
      return true;
    } catch (error) {
      if ((error as Error).name === 'ScheduleAlreadyRunning') return false;
      throw error;
    }
  }
}
