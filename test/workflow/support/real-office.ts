import { randomBytes } from 'node:crypto';
import { createDoor, createPool } from '@app/commands';
import { loadConfig } from '@app/config';
import type { Config } from '@app/config';
import { assignmentWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import { createKeyring } from '@app/persistence';
import { createTemporalClient } from '@app/temporal';
import { installTemporalRuntime } from '@app/temporal/worker';
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { Runtime } from '@temporalio/worker';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { DoorPlay } from '../../../apps/local/src/seed/receptions/door-play';
import { loadCast } from '../../../apps/local/src/seed/receptions/cast';
import { seed } from '../../../apps/local/src/seed';
import { composeWorker } from '../../../apps/worker/src/composition';
import type { WorkerProcess } from '../../../apps/worker/src/host/worker-process';
import { createTestDatabase } from '../../support/stack/test-database';
import { testEnvironment } from '../../support/stack/test-environment';
import { SILENT } from './silent-logger';
import { testBundlePath } from './test-bundle';
import { until } from './until';

/** Everything real: the door on a seeded Postgres, the worker on a Temporal; people act by scripts. */
export class RealOffice {
  private worker: WorkerProcess | null = null;
  private running: Promise<void> = Promise.resolve();
  private plays = 0;

  private constructor(
    readonly config: Config,
    readonly pool: Pool,
    readonly client: Client,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  /** With the demo's people and both receptions of the case; nothing conducts them yet. */
  static async open(smtpUrl: string): Promise<RealOffice> {
    installTemporalRuntime({ logger: SILENT });
    const database = await createTestDatabase('real-office');
    const env = {
      DATABASE_URL: database.appUrl,
      TEMPORAL_ADDRESS: testEnvironment.temporalAddress(),
      TEMPORAL_NAMESPACE: testEnvironment.temporalNamespace(),
      YB_TASK_QUEUE: `office-${randomBytes(4).toString('hex')}`,
      YB_PAYLOAD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      YB_MASTER_KEY: randomBytes(32).toString('base64'),
      YB_WORKFLOW_BUNDLE: await testBundlePath(),
      YB_WORKER_SHUTDOWN_GRACE_MS: '2000',
      SMTP_URL: smtpUrl,
    };
    await seed({ ownerUrl: database.ownerUrl, mode: 'demo', baseUrl: 'http://office', env });
    const config = loadConfig(env);
    const pool = createPool(config.database.url, { max: 4, applicationName: 'real-office' });
    const client = createTemporalClient(config.temporal);
    return new RealOffice(config, pool, client, () => database.drop());
  }

  startWorker(): void {
    this.worker = composeWorker(this.config, pino({ level: 'silent' }));
    this.running = this.worker.run();
  }

  async stopWorker(): Promise<void> {
    await this.worker?.beforeApplicationShutdown();
    await this.worker?.onApplicationShutdown();
    this.worker = null;
    await this.running;
  }

  async close(): Promise<void> {
    await this.stopWorker();
    await this.pool.end();
    await this.client.connection.close();
    await this.dropDatabase();
    await Runtime.instance().shutdown();
  }

  /** The demo's people, who act on this reception. */
  async play(receptionId: string): Promise<DoorPlay> {
    const { pool, config } = this;
    const door = createDoor({ pool, keyring: createKeyring(config.masterKey) });
    this.plays += 1;
    return new DoorPlay(door, pool, await loadCast(pool), receptionId, `play-${this.plays}`);
  }

  /** A workflow's status; NONE when there is no such workflow. */
  async statusOf(workflowId: string): Promise<string> {
    try {
      return (await this.client.workflow.getHandle(workflowId).describe()).status.name;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return 'NONE';
      throw error;
    }
  }

  /** The conductor of a reception and those of its departments. */
  async conductorsOf(receptionId: string): Promise<string[]> {
    const { rows } = await this.pool.query<{ code: string; generation: number }>(
      `SELECT department_code AS code, generation FROM assignment
       WHERE reception_id = $1 AND status = 'active' ORDER BY department_code`,
      [receptionId],
    );
    return [
      receptionWorkflowId(receptionId),
      ...rows.map(({ code, generation }) => assignmentWorkflowId(receptionId, code, generation)),
    ];
  }

  /** Waits until all of these have this status. */
  async untilAll(workflowIds: readonly string[], status: string, withinMs = 30_000): Promise<void> {
    for (const workflowId of workflowIds) {
      const what = `${workflowId} ${status}`;
      await until(async () => (await this.statusOf(workflowId)) === status, what, withinMs);
    }
  }

  /** The one value a query answers. */
  async value<Value>(sql: string, ...values: unknown[]): Promise<Value> {
    const { rows } = await this.pool.query<{ value: Value }>(sql, values);
    if (!rows[0]) throw new Error(`No row: ${sql}`);
    return rows[0].value;
  }
}
