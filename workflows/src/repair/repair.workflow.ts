import { proxyActivities } from '@temporalio/workflow';
import type { RepairActivities } from '@app/contracts/workflow';

const { repair } = proxyActivities<RepairActivities>({
  startToCloseTimeout: '5m',
  // The Schedule comes round again by itself: a pass that fails a few times is given up.
  retry: { maximumAttempts: 3 },
  summary: 'compare open receptions with running workflows',
});

/** One pass of the repair; a Schedule starts it. */
export async function repairWorkflow(): Promise<{ woken: number; orphans: number }> {
  return repair();
}
