import { createPool } from '@app/commands';
import { assignmentWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import { createTemporalClient } from '@app/temporal';
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import { pino } from 'pino';
import { WakesRelay } from '../../apps/worker/src/relay/wakes.relay';
import { createTestDatabase } from '../support/stack/test-database';
import type { TestDatabase } from '../support/stack/test-database';
import { benchConfig } from './support/bench-config';
import { until } from './support/until';
import { WorkflowBench, department } from './support/workflow-bench';

const logger = pino({ level: 'silent' });

let bench: WorkflowBench;
let database: TestDatabase;
let pool: Pool;

beforeAll(async () => {
  bench = await WorkflowBench.start();
  database = await createTestDatabase('relay');
  pool = createPool(database.appUrl, { max: 6, applicationName: 'relay-spec' });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
  await bench.stop();
});

const relayWith = (client: Client): WakesRelay =>
  new WakesRelay({ pool, client, logger, taskQueuePrefix: bench.taskQueuePrefix });

async function insertWake(receptionId: string): Promise<void> {
  await pool.query(
    `INSERT INTO wake (kind, workflow_id, reception_id) VALUES ('reception', $1, $2)`,
    [receptionWorkflowId(receptionId), receptionId],
  );
}

async function waiting(): Promise<number> {
  const { rows } = await pool.query<{ count: string }>('SELECT count(*) FROM wake');
  return Number(rows[0].count);
}

it('starts a workflow by its first wake, and makes one signal of several', async () => {
  const { id } = bench.openReception();
  for (let count = 0; count < 5; count++) await insertWake(id);
  await expect(relayWith(bench.client).deliver()).resolves.toEqual({ found: 5, delivered: 5 });
  expect(await waiting()).toBe(0);
  await until(() => bench.office.count('lookReception', id) === 1, 'a look');
  const events = await bench.eventsOf(receptionWorkflowId(id));
  expect(events.filter((type) => /SIGNALED|^26$/.test(type))).toHaveLength(1);
});

it('starts the child of an assignment with the ids it needs', async () => {
  const child = department('hotel');
  const { id } = bench.openReception({ stage: 'plan', assignments: [child] });
  await pool.query(
    `INSERT INTO wake (kind, workflow_id, reception_id, assignment_id)
     VALUES ('assignment', $1, $2, $3)`,
    [assignmentWorkflowId(id, 'hotel', 1), id, child.assignmentId],
  );
  await relayWith(bench.client).deliver();
  await until(() => child.announced, 'the announcement');
});

it('leaves wakes where they are while Temporal is away, and delivers them when it is back', async () => {
  const { id } = bench.openReception();
  await insertWake(id);
  const nowhere = createTemporalClient({ ...benchConfig('').temporal, address: '127.0.0.1:1' });
  await expect(relayWith(nowhere).deliver()).resolves.toEqual({ found: 1, delivered: 0 });
  await nowhere.connection.close();
  expect(await waiting()).toBe(1);
  await relayWith(bench.client).deliver();
  expect(await waiting()).toBe(0);
});

it('shares the work with the relay of another worker', async () => {
  const receptions = Array.from({ length: 20 }, () => bench.openReception());
  for (const { id } of receptions) await insertWake(id);
  const [one, other] = [relayWith(bench.client), relayWith(bench.client)];
  while ((await waiting()) > 0) await Promise.all([one.deliver(), other.deliver()]);
  await until(
    () => receptions.every(({ id }) => bench.office.count('lookReception', id) > 0),
    'every look',
  );
});

it('frees the wakes of a relay that died', async () => {
  const { id } = bench.openReception();
  await insertWake(id);
  const dying = await pool.connect();
  dying.on('error', () => undefined);
  await dying.query('BEGIN');
  await dying.query('SELECT 1 FROM wake FOR UPDATE');
  await expect(relayWith(bench.client).deliver()).resolves.toEqual({ found: 0, delivered: 0 });
  const { rows } = await dying.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await pool.query('SELECT pg_terminate_backend($1)', [rows[0].pid]);
  dying.release(true);
  await until(async () => (await relayWith(bench.client).deliver()).delivered === 1, 'delivery');
});
