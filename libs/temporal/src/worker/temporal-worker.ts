import type { TemporalConfig, WorkerConfig } from '@app/config';
import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkerOptions } from '@temporalio/worker';
import { tlsOptionsOf } from '../client/tls-options';
import { createDataConverter } from '../codec/data-converter';
import { workerOptionsOf } from './worker-tuning';

/** One worker: what it listens to and what it can do. */
export interface WorkerParts {
  readonly taskQueue: string;
  readonly activities: object;
  readonly interceptors?: WorkerOptions['interceptors'];
}

/** Throws at once when the server is away; the caller decides how often to try again. */
export const connectWorker = ({
  address,
  apiKey,
  tls,
}: TemporalConfig): Promise<NativeConnection> =>
  NativeConnection.connect({
    address,
    ...(apiKey !== null && { apiKey }),
    tls: tlsOptionsOf(tls),
  });

/** Runs a bundle built ahead (`buildWorkflowBundle`): bundling at start took 13 s on a busy machine. */
export const createTemporalWorker = (
  connection: NativeConnection,
  config: { readonly temporal: TemporalConfig; readonly worker: WorkerConfig },
  parts: WorkerParts,
): Promise<Worker> =>
  Worker.create({
    ...parts,
    connection,
    namespace: config.temporal.namespace,
    workflowBundle: { codePath: config.worker.bundlePath },
    dataConverter: createDataConverter(config.temporal.payloadKeys),
    ...workerOptionsOf(config.worker),
  });
