import { ActivityFailure, ApplicationFailure } from '@temporalio/workflow';
import { CONTRACT_FAULT } from '@app/contracts/workflow';

/** What an activity answered is unknown here: no retry heals that. `what` names codes, no data. */
export const contractFault = (what: string): ApplicationFailure =>
  ApplicationFailure.nonRetryable(what, CONTRACT_FAULT);

export function isContractFault(error: unknown): boolean {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  return cause instanceof ApplicationFailure && cause.type === CONTRACT_FAULT;
}
