import { LOOK_SIGNAL, staticSummaryOf } from '@app/contracts/workflow';
import { inTransaction } from '@app/persistence';
import { withDeadline } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import { startOptionsOf } from './wake';
import type { WakeRow } from './wake';

const BATCH = 100;
/** Rows stay locked meanwhile, so shorter than what Postgres allows an idle transaction. */
const DEADLINE_MS = 3000;
const REST_MS = { busy: 30, idle: 250, temporalAway: 500 };

export interface RelayOptions {
  readonly pool: Pool;
  readonly client: Client;
  readonly logger: Logger;
  readonly taskQueuePrefix: string;
}

/**
 * The one bridge from Postgres to Temporal: delivers wakes and deletes them in the same transaction.
 * A row is free again the moment its relay dies, and relays of several workers skip each other's
 * rows. A wake delivered twice is harmless: a workflow looks once more.
 */
export class WakesRelay {
  private restMs: number = REST_MS.idle;
  private isTaken = true;

  constructor(private readonly options: RelayOptions) {}

  /** One round; answers how many milliseconds to rest before the next. */
  async round(): Promise<number> {
    const { found, delivered } = await this.deliver();
    if (found > 0) this.report(delivered > 0);
    if (found > 0 && delivered === 0) this.restMs = REST_MS.temporalAway;
    else if (delivered > 0) this.restMs = REST_MS.busy;
    else this.restMs = Math.min(this.restMs * 2, REST_MS.idle);
    return this.restMs;
  }

  /** Delivers a batch. Throws only what Postgres throws: a Temporal that is away leaves the rows. */
  async deliver(): Promise<{ found: number; delivered: number }> {
    // A quick look without a transaction: nearly every round finds nothing.
    const { rows } = await this.options.pool.query('SELECT 1 FROM wake LIMIT 1');
    if (rows.length === 0) return { found: 0, delivered: 0 };
    return inTransaction(this.options.pool, async (connection) => {
      const wakes = await lockWakes(connection);
      const delivered = await this.signal(wakes);
      if (delivered.length > 0) {
        await connection.query('DELETE FROM wake WHERE id = ANY($1::bigint[])', [delivered]);
      }
      return { value: { found: wakes.length, delivered: delivered.length }, commit: true };
    });
  }

  /** Says once that wakes wait, and once that they go out again. */
  private report(isTaken: boolean): void {
    if (isTaken === this.isTaken) return;
    this.isTaken = isTaken;
    const { logger } = this.options;
    if (isTaken) logger.info('wakes are delivered again');
    else logger.warn('Temporal takes no wakes: they wait in Postgres');
  }

  /** Several wakes of one workflow are one signal. Answers the ids of the rows that were delivered. */
  private async signal(wakes: readonly WakeRow[]): Promise<string[]> {
    const byWorkflow = new Map(wakes.map((wake) => [wake.workflowId, wake]));
    const results = await Promise.all([...byWorkflow.values()].map((wake) => this.wake(wake)));
    const delivered = new Set(results.filter((workflowId) => workflowId !== null));
    return wakes.filter(({ workflowId }) => delivered.has(workflowId)).map(({ id }) => id);
  }

  /** Answers the workflow's id, or null when Temporal did not take the wake. */
  private async wake(wake: WakeRow): Promise<string | null> {
    const { client, logger, taskQueuePrefix } = this.options;
    const { workflowType, taskQueue, input } = startOptionsOf(wake, taskQueuePrefix);
    try {
      await withDeadline(client, DEADLINE_MS, () =>
        client.workflow.signalWithStart(workflowType, {
          workflowId: wake.workflowId,
          taskQueue,
          args: [input],
          signal: LOOK_SIGNAL,
          signalArgs: [],
          // One that was terminated, or lost with Temporal's data, simply starts again.
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
          staticSummary: staticSummaryOf(wake.workflowId),
        }),
      );
      return wake.workflowId;
    } catch (error) {
      logger.debug({ workflowId: wake.workflowId, err: error }, 'wake not taken');
      return null;
    }
  }
}

async function lockWakes(connection: PoolClient): Promise<WakeRow[]> {
  const { rows } = await connection.query<WakeRow>(
    `SELECT id::text, kind, workflow_id AS "workflowId", reception_id AS "receptionId",
            assignment_id AS "assignmentId", notice_id AS "noticeId"
       FROM wake ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  );
  return rows;
}
