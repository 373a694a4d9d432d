import type { Logger } from '@temporalio/common';

const nothing = (): void => undefined;

/** A worker says a dozen lines per test; what matters is asserted. */
export const SILENT: Logger = {
  log: nothing,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
};
