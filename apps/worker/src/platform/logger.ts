import type { LogLevel } from '@app/config';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { describeError } from './describe-error';

/** JSON lines on standard output. Errors are described, never quoted. */
export const createLogger = (level: LogLevel): Logger =>
  pino({
    level,
    base: { process: 'worker' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
  });
