import type { PayloadKey, TemporalConfig, WorkerConfig } from '@app/config';
import { testEnvironment } from '../../support/stack/test-environment';

/** A worker of the usual size on the Temporal of this run; without keys payloads are readable. */
export function benchConfig(
  bundlePath: string,
  payloadKeys: readonly PayloadKey[] = [],
): {
  temporal: TemporalConfig;
  worker: WorkerConfig;
} {
  return {
    temporal: {
      address: testEnvironment.temporalAddress(),
      namespace: testEnvironment.temporalNamespace(),
      apiKey: null,
      tls: null,
      taskQueuePrefix: 'bench',
      payloadKeys: [...payloadKeys],
    },
    worker: {
      maxCachedWorkflows: 100,
      workflowSlots: 20,
      activitySlots: 20,
      localActivitySlots: 20,
      maxPollers: 5,
      stickyTimeoutMs: 3000,
      shutdownGraceMs: 1000,
      bundlePath,
    },
  };
}
