import { randomBytes } from 'node:crypto';
import { loadConfig } from '@app/config';
import { createTemporalClient } from '@app/temporal';
import { installTemporalRuntime } from '@app/temporal/worker';
import type { Client } from '@temporalio/client';
import { Runtime } from '@temporalio/worker';
import { pino } from 'pino';
import { composeWorker } from '../../../apps/worker/src/composition';
import type { WorkerProcess } from '../../../apps/worker/src/host/worker-process';
import { openTestOffice } from '../../support/door/test-office';
import type { TestOffice } from '../../support/door/test-office';
import { testEnvironment } from '../../support/stack/test-environment';
import { SILENT } from './silent-logger';
import { testBundlePath } from './test-bundle';
import { until } from './until';

/** A small office whose receptions are conducted by the real worker on a real Temporal. */
export class ConductedOffice {
  private running: Promise<void> = Promise.resolve();

  private constructor(
    readonly office: TestOffice,
    readonly client: Client,
    private readonly worker: WorkerProcess,
  ) {}

  static async open(name: string, departments: readonly string[]): Promise<ConductedOffice> {
    installTemporalRuntime({ logger: SILENT });
    const masterKey = randomBytes(32).toString('base64');
    const office = await openTestOffice(name, departments, masterKey);
    const config = loadConfig({
      DATABASE_URL: office.database.appUrl,
      TEMPORAL_ADDRESS: testEnvironment.temporalAddress(),
      TEMPORAL_NAMESPACE: testEnvironment.temporalNamespace(),
      YB_TASK_QUEUE: `conducted-${randomBytes(4).toString('hex')}`,
      YB_PAYLOAD_KEYS: `k1:${randomBytes(32).toString('base64')}`,
      YB_MASTER_KEY: masterKey,
      YB_WORKFLOW_BUNDLE: await testBundlePath(),
      YB_WORKER_SHUTDOWN_GRACE_MS: '2000',
    });
    const worker = composeWorker(config, pino({ level: 'silent' }));
    const conducted = new ConductedOffice(office, createTemporalClient(config.temporal), worker);
    conducted.running = worker.run();
    return conducted;
  }

  /** What a workflow id has cost so far, over all its runs: the kinds of its events. */
  async eventsOf(workflowId: string): Promise<string[]> {
    const events: string[] = [];
    for (const runId of await this.runsOf(workflowId)) {
      const history = await this.client.workflow.getHandle(workflowId, runId).fetchHistory();
      events.push(...(history.events ?? []).map(kindOf));
    }
    return events;
  }

  async statusOf(workflowId: string): Promise<string> {
    return (await this.client.workflow.getHandle(workflowId).describe()).status.name;
  }

  /** Waits until every wake is delivered and nothing is being worked on in these workflows. */
  async quiet(workflowIds: readonly string[]): Promise<void> {
    const isBusy = async (workflowId: string): Promise<boolean> => {
      const { raw } = await this.client.workflow.getHandle(workflowId).describe();
      return Boolean(raw.pendingWorkflowTask) || (raw.pendingActivities?.length ?? 0) > 0;
    };
    await until(async () => {
      const { rows } = await this.office.owner.query('SELECT 1 FROM wake LIMIT 1');
      if (rows.length > 0) return false;
      return !(await Promise.all(workflowIds.map(isBusy))).includes(true);
    }, 'nothing to do in the conductors');
  }

  /** Temporal's lists lag behind: asks until the present run is in them. */
  private async runsOf(workflowId: string): Promise<string[]> {
    const { runId: present } = await this.client.workflow.getHandle(workflowId).describe();
    let runs: string[] = [];
    await until(async () => {
      runs = [];
      const query = `WorkflowId = '${workflowId}'`;
      for await (const { runId } of this.client.workflow.list({ query })) runs.push(runId);
      return runs.includes(present);
    }, `${workflowId} is listed`);
    return runs;
  }

  async close(): Promise<void> {
    await this.worker.beforeApplicationShutdown();
    await this.running;
    await this.worker.onApplicationShutdown();
    await this.client.connection.close();
    await this.office.close();
    await Runtime.instance().shutdown();
  }
}

/** The kind of an event is the name of what it carries. */
function kindOf(event: object): string {
  const name = Object.entries(event).find(
    ([field, value]) => field.endsWith('EventAttributes') && value !== null,
  )?.[0];
  return (name ?? 'unknown').replace(/EventAttributes$/, '');
}
