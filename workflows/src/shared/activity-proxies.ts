import { isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { ActivityOptions, LocalActivityOptions } from '@temporalio/workflow';
import { CONTRACT_FAULT } from '@app/contracts/workflow';
import { isContractFault } from './contract-fault';

/**
 * Two tries inside the workflow task. Four seconds in all, because past eight tenths of a workflow
 * task (10 s) every heartbeat would cost history.
 */
const HERE: LocalActivityOptions = {
  startToCloseTimeout: '3s',
  scheduleToCloseTimeout: '4s',
  retry: { initialInterval: '100ms', maximumAttempts: 2, nonRetryableErrorTypes: [CONTRACT_FAULT] },
};

/** No limit of attempts: the server repeats them without history, so an outage fails nobody. */
const PATIENTLY: ActivityOptions = {
  startToCloseTimeout: '10s',
  retry: {
    initialInterval: '1s',
    maximumInterval: '1m',
    nonRetryableErrorTypes: [CONTRACT_FAULT],
  },
};

type Call = (input: unknown) => Promise<unknown>;

/** Activities that look or settle: here if Postgres answers at once, patiently if it does not. */
export function quickActivities<A extends object>(): A {
  const here = proxyLocalActivities<Record<string, Call>>(HERE);
  const patiently = proxyActivities<Record<string, Call>>(PATIENTLY);
  return new Proxy({} as A, {
    get: (_, name: string) => async (input: unknown) => {
      try {
        return await here[name](input);
      } catch (error) {
        if (isCancellation(error) || isContractFault(error)) throw error;
        return await patiently[name](input);
      }
    },
  });
}

/** Activities that do what the process owes: each a step of its own, with `summary` in the UI. */
export function namedActivities<A extends object>(summary: string, options?: ActivityOptions): A {
  return proxyActivities<Record<string, Call>>({ ...PATIENTLY, ...options, summary }) as A;
}
