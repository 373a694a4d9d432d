import { NativeConnection, Worker } from '@temporalio/worker';
import type { WorkerOptions } from '@temporalio/worker';
import type { TemporalOptions } from '../client/temporal-options';
import { createDataConverter } from '../codec/data-converter';
import { SMALL_WORKER, workerOptionsOf } from './worker-tuning';
import type { WorkerTuning } from './worker-tuning';

/** One worker: what it listens to and what it can do. */
export interface WorkerParts {
  readonly taskQueue: string;
  /** The bundle built ahead (`buildWorkflowBundle`): bundling at start took 13 s on a busy machine. */
  readonly bundlePath: string;
  readonly activities: object;
  readonly interceptors?: WorkerOptions['interceptors'];
  readonly tuning?: WorkerTuning;
}

/** Throws at once when the server is away; the caller decides how often to try again. */
export const connectWorker = ({
  address,
  apiKey,
  tls,
}: TemporalOptions): Promise<NativeConnection> =>
  NativeConnection.connect({ address, apiKey, tls });

export const createTemporalWorker = (
  connection: NativeConnection,
  { namespace, codecKeys }: TemporalOptions,
  { taskQueue, bundlePath, activities, interceptors, tuning = SMALL_WORKER }: WorkerParts,
): Promise<Worker> =>
  Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath: bundlePath },
    activities,
    interceptors,
    dataConverter: createDataConverter(codecKeys),
    ...workerOptionsOf(tuning),
  });
