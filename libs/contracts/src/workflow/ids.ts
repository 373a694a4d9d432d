/** Workflow ids, in one place. */
export const receptionWorkflowId = (receptionId: string): string => `reception/${receptionId}`;

/** Children have explicit ids: a random id would break replay. */
export const assignmentWorkflowId = (
  receptionId: string,
  departmentCode: string,
  generation: number,
): string => `reception/${receptionId}/dept/${departmentCode}/g${generation}`;

export const noticeWorkflowId = (noticeId: string): string => `notice/${noticeId}`;

/** The department of an assignment's workflow; null for every other workflow id. */
export const departmentOfWorkflow = (workflowId: string): string | null =>
  /^reception\/[^/]+\/dept\/([^/]+)\/g\d+$/.exec(workflowId)?.[1] ?? null;

/** The fixed line the Temporal UI shows beside an id: business words and codes, nobody's name. */
export function staticSummaryOf(workflowId: string): string {
  const department = departmentOfWorkflow(workflowId);
  if (department !== null) return `部门任务包 assignment · ${department}`;
  return workflowId.startsWith('notice/') ? '消息 notice' : '接待 reception';
}

export const RECEPTION_QUEUE = 'reception';
export const NOTICE_QUEUE = 'notice';
