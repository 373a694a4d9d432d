/** Workflow ids, in one place (design 6). */
export const receptionWorkflowId = (receptionId: string): string => `reception/${receptionId}`;

/** Children have explicit ids: a random id would break replay. */
export const assignmentWorkflowId = (
  receptionId: string,
  departmentCode: string,
  generation: number,
): string => `reception/${receptionId}/dept/${departmentCode}/g${generation}`;

export const noticeWorkflowId = (noticeId: string): string => `notice/${noticeId}`;

export const RECEPTION_QUEUE = 'reception';
export const NOTICE_QUEUE = 'notice';
