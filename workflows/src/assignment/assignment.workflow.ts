import type { AssignmentInput } from '@app/contracts/workflow';
import { followAssignment } from './follow-assignment';

/**
 * One department's part in one reception.
 *
 * Each step waits until the department has given what it owes there. While it waits, what falls due
 * becomes a fact: a reminder, an overdue, a step of the ladder (person → department head → office).
 * A step that owes nothing falls through; an amendment may make an earlier one owe again, hence the
 * loop. The part ends when its department is withdrawn or the reception is over.
 */
export async function assignmentWorkflow(input: AssignmentInput): Promise<void> {
  const part = await followAssignment(input);
  while (part.open) {
    await part.announced(); // 下达: the package is the department's
    await part.acknowledged(); // 签收: somebody has seen every task
    await part.signed('plan'); // 会签: we agree
    await part.signed('ready'); // 就绪确认: we are ready
    await part.signed('done'); // 办结确认: it is done
    await part.idle(); // nothing is owed now: until an amendment, a new stage or the end
  }
}
