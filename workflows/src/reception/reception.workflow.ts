import type { ReceptionInput } from '@app/contracts/workflow';
import { followReception } from './follow-reception';

/**
 * One reception, from the letter to the summary.
 *
 * Each gate waits in its stage until the database says that nothing is missing, and then asks to
 * leave it; the lock decides, not what was seen here. A stage the reception has passed falls
 * through. The loop is there because a restored database may move a reception back.
 */
export async function receptionWorkflow(
  input: ReceptionInput,
  departments: readonly string[] = [],
): Promise<void> {
  const reception = await followReception(input, departments);
  while (reception.open) {
    await reception.gate('confirm'); // 任务确认: the letter, the facts, the approval to receive
    await reception.gate('plan'); // 方案制定: every department has its package and agrees; the plan is approved
    await reception.gate('prepare'); // 提前准备: every department is ready
    await reception.gate('execute'); // 接待执行: the visit itself; every department signs off
    await reception.gate('summarize'); // 小结: the record, the costs, the lessons
  }
}
