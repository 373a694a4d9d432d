export { receptionWorkflow } from './reception/reception.workflow';
export { assignmentWorkflow } from './assignment/assignment.workflow';
export { noticeWorkflow } from './notice/notice.workflow';
export { repairWorkflow } from './repair/repair.workflow';
