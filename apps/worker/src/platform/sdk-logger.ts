import type { Logger as SdkLogger, LogLevel, LogMetadata } from '@temporalio/common';
import type { Logger } from 'pino';

const PASSED = [
  'taskQueue',
  'workflowId',
  'runId',
  'workflowType',
  'activityType',
  'attempt',
  'sdkComponent',
  'state',
] as const;

/**
 * Forwards what the Temporal SDK logs: known fields and the kind of an error. Core quotes failures
 * in further fields, and a failure may quote what it was given.
 */
export function createSdkLogger(logger: Logger): SdkLogger {
  const write = (level: LogLevel, message: string, meta: LogMetadata = {}): void => {
    const { error } = meta as { error?: unknown };
    const passed = PASSED.filter((name) => name in meta).map((name): [string, unknown] => [
      name,
      meta[name],
    ]);
    logger[PINO_LEVELS[level]](
      { ...Object.fromEntries(passed), ...(error !== undefined && { err: error }) },
      message,
    );
  };
  return {
    log: write,
    trace: (message, meta) => write('TRACE', message, meta),
    debug: (message, meta) => write('DEBUG', message, meta),
    info: (message, meta) => write('INFO', message, meta),
    warn: (message, meta) => write('WARN', message, meta),
    error: (message, meta) => write('ERROR', message, meta),
  };
}

const PINO_LEVELS = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const satisfies Record<LogLevel, string>;
