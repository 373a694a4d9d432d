/** "Look again." It carries nothing: bursts arrive out of order, and what is true stands in Postgres. */
export const LOOK_SIGNAL = 'look';

/** What a workflow saw when it last looked; for operators and checkers. */
export const STATE_QUERY = 'state';

/**
 * The type of the one failure that is not retried: an activity was given, or gave, something the
 * contract does not know. No retry heals that, so the workflow calls for an operator and lives on.
 */
export const CONTRACT_FAULT = 'ContractFault';

/** Workflow types by their registered names, for those who start them without importing them. */
export const WORKFLOW_TYPES = {
  reception: 'receptionWorkflow',
  assignment: 'assignmentWorkflow',
  notice: 'noticeWorkflow',
  repair: 'repairWorkflow',
} as const;
