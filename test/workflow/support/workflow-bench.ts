import { randomBytes, randomUUID } from 'node:crypto';
import type { PayloadKey } from '@app/config';
import type { ConductorTuning } from '@app/contracts/workflow';
import {
  LOOK_SIGNAL,
  RECEPTION_QUEUE,
  WORKFLOW_TYPES,
  assignmentWorkflowId,
  noticeWorkflowId,
  receptionWorkflowId,
  staticSummaryOf,
} from '@app/contracts/workflow';
import { createTemporalClient } from '@app/temporal';
import { connectWorker, createTemporalWorker, installTemporalRuntime } from '@app/temporal/worker';
import type { Client } from '@temporalio/client';
import { Runtime } from '@temporalio/worker';
import type { NativeConnection, Worker } from '@temporalio/worker';
import { benchConfig } from './bench-config';
import { ScriptedOffice } from './scripted-office';
import type { ScriptedAssignment, ScriptedNotice, ScriptedReception } from './scripted-office';
import { SILENT } from './silent-logger';
import { testBundlePath } from './test-bundle';
import { until } from './until';

// Real timers and real backoff: seconds, not milliseconds.
jest.setTimeout(30_000);

/** The workflows on a real Temporal by a real worker; only what they ask is answered by a script. */
export class WorkflowBench {
  readonly office = new ScriptedOffice();
  /** The prefix of an installation of its own, as the relay knows it. */
  readonly taskQueuePrefix = `bench-${randomBytes(4).toString('hex')}`;
  private readonly taskQueue = `${this.taskQueuePrefix}-${RECEPTION_QUEUE}`;
  readonly client: Client;
  tuning: ConductorTuning = {};
  private connection: NativeConnection;
  private worker: Worker | null = null;
  private running: Promise<void> = Promise.resolve();

  private constructor(private readonly config: ReturnType<typeof benchConfig>) {
    this.client = createTemporalClient(config.temporal);
  }

  static async start(payloadKeys: readonly PayloadKey[] = []): Promise<WorkflowBench> {
    installTemporalRuntime({ logger: SILENT });
    const bench = new WorkflowBench(benchConfig(await testBundlePath(), payloadKeys));
    bench.connection = await connectWorker(bench.config.temporal);
    await bench.startWorker();
    return bench;
  }

  async startWorker(): Promise<void> {
    const activities = this.office.activities();
    const parts = { taskQueue: this.taskQueue, activities };
    this.worker = await createTemporalWorker(this.connection, this.config, parts);
    this.running = this.worker.run();
  }

  async stopWorker(): Promise<void> {
    this.worker?.shutdown();
    this.worker = null;
    await this.running;
  }

  async stop(): Promise<void> {
    await this.stopWorker();
    await this.connection.close();
    await this.client.connection.close();
    await Runtime.instance().shutdown();
  }

  /** Puts a reception into the office; nothing looks at it before it is woken. */
  openReception(as: Partial<ScriptedReception> = {}): { id: string; row: ScriptedReception } {
    const id = randomUUID();
    const row: ScriptedReception = {
      stage: 'confirm',
      over: false,
      postponed: false,
      gateOpen: false,
      dueAt: null,
      assignments: [],
      ...as,
    };
    this.office.receptions.set(id, row);
    return { id, row };
  }

  openNotice(as: Partial<ScriptedNotice> = {}): { id: string; row: ScriptedNotice } {
    const id = randomUUID();
    const row: ScriptedNotice = {
      over: false,
      holdUntil: null,
      channels: ['email'],
      tries: {},
      ...as,
    };
    this.office.notices.set(id, row);
    return { id, row };
  }

  /** What the relay does with a wake. */
  async wakeReception(receptionId: string): Promise<void> {
    await this.wake(WORKFLOW_TYPES.reception, receptionWorkflowId(receptionId), { receptionId });
  }

  async wakeAssignment(receptionId: string, assignment: ScriptedAssignment): Promise<void> {
    const { assignmentId } = assignment;
    const workflowId = childIdOf(receptionId, assignment);
    await this.wake(WORKFLOW_TYPES.assignment, workflowId, { receptionId, assignmentId });
  }

  async wakeNotice(noticeId: string): Promise<void> {
    await this.wake(WORKFLOW_TYPES.notice, noticeWorkflowId(noticeId), { noticeId });
  }

  /** The events of the present run, by type, in order. */
  async eventsOf(workflowId: string): Promise<string[]> {
    const history = await this.client.workflow.getHandle(workflowId).fetchHistory();
    return (history.events ?? []).map(({ eventType }) => String(eventType));
  }

  async statusOf(workflowId: string): Promise<string> {
    return (await this.client.workflow.getHandle(workflowId).describe()).status.name;
  }

  async untilEnded(workflowId: string): Promise<void> {
    await until(async () => (await this.statusOf(workflowId)) !== 'RUNNING', workflowId);
  }

  private async wake(workflowType: string, workflowId: string, ids: object): Promise<void> {
    await this.client.workflow.signalWithStart(workflowType, {
      workflowId,
      taskQueue: this.taskQueue,
      args: [{ schemaVersion: 1, ...ids, tuning: this.tuning }],
      signal: LOOK_SIGNAL,
      signalArgs: [],
      staticSummary: staticSummaryOf(workflowId),
    });
  }
}

export const childIdOf = (receptionId: string, child: ScriptedAssignment): string =>
  assignmentWorkflowId(receptionId, child.departmentCode, child.generation);

/** A department that has everything before it. */
export const department = (
  departmentCode: string,
  as: Partial<ScriptedAssignment> = {},
): ScriptedAssignment => ({
  assignmentId: randomUUID(),
  departmentCode,
  generation: 1,
  announced: false,
  unacknowledged: 3,
  awaiting: ['plan'],
  dueAt: null,
  over: false,
  ...as,
});
