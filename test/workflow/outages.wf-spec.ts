import {
  CONTRACT_FAULT,
  YB_NEEDS_OPERATOR,
  YB_STAGE,
  receptionWorkflowId,
} from '@app/contracts/workflow';
import { ApplicationFailure } from '@temporalio/common';
import { until } from './support/until';
import { WorkflowBench, department, childIdOf } from './support/workflow-bench';

let bench: WorkflowBench;

beforeAll(async () => {
  bench = await WorkflowBench.start();
});
afterAll(() => bench.stop());
afterEach(() => {
  bench.office.fault = () => null;
});

const describeWorkflow = (workflowId: string) =>
  bench.client.workflow.getHandle(workflowId).describe();

it('waits through an outage of Postgres with a dozen events, and goes on', async () => {
  const { id, row } = bench.openReception({ gateOpen: true });
  let failures = 0;
  bench.office.fault = () => (failures++ < 5 ? new Error('ECONNREFUSED') : null);
  await bench.wakeReception(id);
  await until(() => row.stage === 'plan', 'the move after the outage');
  const events = await bench.eventsOf(receptionWorkflowId(id));
  expect(failures).toBeGreaterThanOrEqual(5);
  expect(events.length).toBeLessThan(25);
});

it('calls for an operator at a contract fault, lives on, and takes the call back', async () => {
  const { id } = bench.openReception({ stage: 'prepare' });
  bench.office.fault = () => ApplicationFailure.nonRetryable('schema version 2', CONTRACT_FAULT);
  await bench.wakeReception(id);
  const workflowId = receptionWorkflowId(id);
  const needsOperator = async (): Promise<boolean | undefined> =>
    (await describeWorkflow(workflowId)).typedSearchAttributes.get(YB_NEEDS_OPERATOR);
  await until(async () => (await needsOperator()) === true, 'the call');
  expect(await bench.statusOf(workflowId)).toBe('RUNNING');
  bench.office.fault = () => null;
  await bench.wakeReception(id);
  await until(async () => (await needsOperator()) === false, 'the call taken back');
  const { typedSearchAttributes } = await describeWorkflow(workflowId);
  expect(typedSearchAttributes.get(YB_STAGE)).toBe('prepare');
});

it('starts again by a wake after somebody terminated it', async () => {
  const part = department('security');
  const { id, row } = bench.openReception({ stage: 'plan', assignments: [part] });
  await bench.wakeReception(id);
  await until(() => part.announced, 'the fan-out');
  await bench.client.workflow.getHandle(receptionWorkflowId(id)).terminate('by hand');
  await bench.client.workflow.getHandle(childIdOf(id, part)).terminate('by hand');
  row.gateOpen = true;
  await bench.wakeReception(id);
  await until(() => row.stage === 'prepare', 'the move');
  await until(
    async () => (await bench.statusOf(childIdOf(id, part))) === 'RUNNING',
    'the child again',
  );
});

it('ends when an operator cancels it, leaves its children, and starts again by a wake', async () => {
  const part = department('venue');
  const { id, row } = bench.openReception({ stage: 'plan', assignments: [part] });
  await bench.wakeReception(id);
  await until(() => part.announced, 'the fan-out');
  await bench.client.workflow.getHandle(receptionWorkflowId(id)).cancel();
  await bench.untilEnded(receptionWorkflowId(id));
  expect(await bench.statusOf(receptionWorkflowId(id))).toBe('CANCELLED');
  expect(await bench.statusOf(childIdOf(id, part))).toBe('RUNNING');
  row.gateOpen = true;
  await bench.wakeReception(id);
  await until(() => row.stage === 'prepare', 'the move');
});

it('loses nothing when the worker goes away between a wake and its look', async () => {
  const { id, row } = bench.openReception();
  await bench.wakeReception(id);
  await until(() => bench.office.count('lookReception', id) === 1, 'a look');
  await bench.stopWorker();
  row.gateOpen = true;
  await bench.wakeReception(id);
  await bench.startWorker();
  await until(() => row.stage === 'plan', 'the move');
});
