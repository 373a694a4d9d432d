import { Runtime } from '@temporalio/worker';
import type { Logger } from '@temporalio/common';

export interface RuntimeOptions {
  readonly logger: Logger;
}

/**
 * Once per process, before any connection. The SDK must not shut workers down by itself on a signal:
 * ours drains in the order of the whole process, and a second shutdown of a worker throws.
 */
export function installTemporalRuntime({ logger }: RuntimeOptions): void {
  Runtime.install({
    logger,
    shutdownSignals: [],
    telemetryOptions: { logging: { forward: {}, filter: 'warn,temporalio_sdk_core=info' } },
  });
}
