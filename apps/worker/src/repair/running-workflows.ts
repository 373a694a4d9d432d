import { LOOK_SIGNAL, NOTICE_QUEUE, RECEPTION_QUEUE } from '@app/contracts/workflow';
import { withDeadline } from '@app/temporal';
import type { Client } from '@temporalio/client';
import { taskQueueOf } from '../relay/wake';

const DEADLINE_MS = 60_000;
const CALL_MS = 3000;

/** What runs in Temporal of one installation. Temporal's lists lag a second or two behind. */
export class RunningWorkflows {
  private readonly query: string;

  constructor(
    private readonly client: Client,
    taskQueuePrefix: string,
  ) {
    const queues = [RECEPTION_QUEUE, NOTICE_QUEUE]
      .map((queue) => `'${taskQueueOf(taskQueuePrefix, queue)}'`)
      .join(', ');
    this.query =
      `ExecutionStatus = 'Running' AND TaskQueue IN (${queues}) ` +
      `AND WorkflowType IN ('receptionWorkflow', 'assignmentWorkflow', 'noticeWorkflow')`;
  }

  async listIds(): Promise<Set<string>> {
    return withDeadline(this.client, DEADLINE_MS, async () => {
      const ids = new Set<string>();
      for await (const { workflowId } of this.client.workflow.list({ query: this.query })) {
        ids.add(workflowId);
      }
      return ids;
    });
  }

  /** Asks a workflow to look; one that has ended meanwhile is left alone. */
  async look(workflowId: string): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowId);
    await withDeadline(this.client, CALL_MS, () => handle.signal(LOOK_SIGNAL)).catch(
      (error: Error) => {
        if (error.name !== 'WorkflowNotFoundError') throw error;
      },
    );
  }
}
