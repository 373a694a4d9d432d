import type { TemporalConfig, WorkerConfig } from '@app/config';
import { SEARCH_ATTRIBUTES } from '@app/contracts/workflow';
import { registerSearchAttributes } from '@app/temporal';
import { connectWorker, createTemporalWorker } from '@app/temporal/worker';
import type { WorkerParts } from '@app/temporal/worker';
import type { Client } from '@temporalio/client';
import type { NativeConnection, Worker } from '@temporalio/worker';
import type { Logger } from 'pino';
import { rest } from '../platform/background-loop';

const CONNECT_BACKOFF_MS = { start: 250, end: 3000 };

export interface HostOptions {
  readonly config: { readonly temporal: TemporalConfig; readonly worker: WorkerConfig };
  readonly client: Client;
  readonly workers: readonly WorkerParts[];
  readonly logger: Logger;
}

/** Runs the Temporal workers of this process, one per task queue, from connecting to drained. */
export class WorkerHost {
  private readonly stopping = new AbortController();
  private workers: Worker[] = [];
  private finished: Promise<void> = Promise.resolve();
  private startsOver = false;

  constructor(private readonly options: HostOptions) {}

  /** Resolves when drained after {@link stop}; rejects when a worker failed: then the process ends. */
  run(): Promise<void> {
    const running = this.connectAndRun();
    this.finished = running.catch(() => undefined);
    return running;
  }

  /** Takes no new work, lets what runs end, and gives the connection back. Never throws. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.drain();
    await this.finished;
  }

  /**
   * Drops everything it remembers and starts over as soon as Temporal answers. For a Temporal that
   * went away: it may come back with an older copy of its data, and a worker that remembers more of a
   * workflow than the server would write a history that nobody can replay.
   */
  startOver(): void {
    this.startsOver = true;
    this.drain();
  }

  private async connectAndRun(): Promise<void> {
    do {
      this.startsOver = false;
      await this.connectAndRunOnce();
    } while (this.startsOver && !this.stopping.signal.aborted);
  }

  private async connectAndRunOnce(): Promise<void> {
    const connection = await this.connect();
    if (!connection) return;
    try {
      await this.registerSearchAttributes();
      await this.runWorkers(connection);
    } finally {
      // Only now: the SDK refuses to close a connection that a worker still holds.
      await connection.close();
    }
  }

  private async runWorkers(connection: NativeConnection): Promise<void> {
    const { config, workers, logger } = this.options;
    const creating = workers.map((parts) => createTemporalWorker(connection, config, parts));
    this.workers = await Promise.all(creating);
    const runs = this.workers.map((worker) => worker.run());
    if (this.stopping.signal.aborted) this.drain();
    logger.info({ queues: workers.map(({ taskQueue }) => taskQueue) }, 'ready');
    try {
      await Promise.all(runs);
    } finally {
      this.drain();
      await Promise.allSettled(runs);
    }
  }

  private drain(): void {
    for (const worker of this.workers) {
      // A second shutdown of a worker throws.
      if (worker.getState() === 'RUNNING') worker.shutdown();
    }
  }

  /** Tries until Temporal answers; null when the process is to stop before that. */
  private async connect(): Promise<NativeConnection | null> {
    const { config, logger } = this.options;
    let waitMs = CONNECT_BACKOFF_MS.start;
    while (!this.stopping.signal.aborted) {
      try {
        return await connectWorker(config.temporal);
      } catch (error) {
        logger.warn({ waitMs, err: error }, 'Temporal is away, trying again');
        await rest(waitMs, this.stopping.signal);
        waitMs = Math.min(waitMs * 2, CONNECT_BACKOFF_MS.end);
      }
    }
    return null;
  }

  /** Best effort: a managed Temporal may let only its administrator do it. */
  private async registerSearchAttributes(): Promise<void> {
    const { client, logger } = this.options;
    try {
      const added = await registerSearchAttributes(client, SEARCH_ATTRIBUTES);
      if (added.length > 0) logger.info({ added }, 'registered search attributes');
    } catch (error) {
      logger.warn({ err: error }, 'could not register search attributes');
    }
  }
}
