import { ChildWorkflowCancellationType, ParentClosePolicy, startChild } from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { assignmentWorkflowId, staticSummaryOf } from '@app/contracts/workflow';
import type { AssignmentRef, ReceptionInput } from '@app/contracts/workflow';
import { assignmentWorkflow } from '../assignment/assignment.workflow';

/** The fan-out: one child per department that has a package. `started` remembers who has one. */
export async function startDepartments(
  reception: ReceptionInput,
  assignments: readonly AssignmentRef[],
  started: Set<string>,
): Promise<void> {
  const { receptionId } = reception;
  const idOf = (ref: AssignmentRef): string =>
    assignmentWorkflowId(receptionId, ref.departmentCode, ref.generation);
  const missing = assignments.filter((ref) => !started.has(idOf(ref)));
  await Promise.all(missing.map((ref) => startDepartment(idOf(ref), reception, ref.assignmentId)));
  for (const ref of missing) started.add(idOf(ref));
}

async function startDepartment(
  workflowId: string,
  { schemaVersion, receptionId, tuning }: ReceptionInput,
  assignmentId: string,
): Promise<void> {
  try {
    await startChild(assignmentWorkflow, {
      workflowId,
      args: [{ schemaVersion, receptionId, assignmentId, ...(tuning && { tuning }) }],
      staticSummary: staticSummaryOf(workflowId),
      // The server applies this policy on continue-as-new too: any other would end the children
      // with this run. They end by themselves when the database says so, however the parent ends.
      parentClosePolicy: ParentClosePolicy.ABANDON,
      cancellationType: ChildWorkflowCancellationType.ABANDON,
    });
  } catch (error) {
    // A wake was faster than its parent: the child runs, which is all we want.
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
