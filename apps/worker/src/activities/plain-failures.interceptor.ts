import { ApplicationFailure } from '@temporalio/common';
import type {
  ActivityExecuteInput,
  ActivityInboundCallsInterceptor,
  Next,
} from '@temporalio/worker';
import { describeError } from '../platform/describe-error';

/**
 * Keeps words out of histories: what a database or a mail server says may quote a guest's name. Only
 * the kind of the error goes on; what the failure means is decided by its type and code.
 */
export class PlainFailures implements ActivityInboundCallsInterceptor {
  async execute(
    input: ActivityExecuteInput,
    next: Next<ActivityInboundCallsInterceptor, 'execute'>,
  ): Promise<unknown> {
    try {
      return await next(input);
    } catch (error) {
      if (error instanceof ApplicationFailure) throw error;
      throw plain(error);
    }
  }
}

function plain(error: unknown): ApplicationFailure {
  const { type, code, at = [] } = describeError(error);
  const kind = code ? `${type} ${code}` : type;
  const failure = ApplicationFailure.create({ type: kind, message: kind });
  failure.stack = [kind, ...at].join('\n    ');
  return failure;
}
