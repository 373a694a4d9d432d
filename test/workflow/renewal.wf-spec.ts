import { receptionWorkflowId } from '@app/contracts/workflow';
import { until } from './support/until';
import { WorkflowBench, childIdOf, department } from './support/workflow-bench';

const RENEW_AFTER = 30;

let bench: WorkflowBench;

beforeAll(async () => {
  bench = await WorkflowBench.start();
  bench.tuning = { renewAfterEvents: RENEW_AFTER };
});
afterAll(() => bench.stop());

/** Wakes it, with a look each, until it has continued as new. */
async function wakeUntilRenewed(id: string): Promise<void> {
  const firstRun = await runIdOf(receptionWorkflowId(id));
  await until(async () => {
    const looks = bench.office.count('lookReception', id);
    await bench.wakeReception(id);
    await until(() => bench.office.count('lookReception', id) > looks, 'a look');
    return (await runIdOf(receptionWorkflowId(id))) !== firstRun;
  }, 'a new run');
}

const runIdOf = async (workflowId: string): Promise<string> =>
  (await bench.client.workflow.getHandle(workflowId).describe()).runId;

it('goes through its life with a new run every 30 events, and keeps its children', async () => {
  const children = ['security', 'transport', 'catering'].map((code) => department(code));
  const { id, row } = bench.openReception({ stage: 'plan', assignments: children });
  await bench.wakeReception(id);
  await until(() => children.every(({ announced }) => announced), 'the fan-out');
  const childRuns = await Promise.all(children.map((each) => runIdOf(childIdOf(id, each))));
  for (const stage of ['plan', 'prepare', 'execute', 'summarize'] as const) {
    await until(() => row.stage === stage, stage);
    await wakeUntilRenewed(id);
    row.gateOpen = true;
    await bench.wakeReception(id);
  }
  await bench.untilEnded(receptionWorkflowId(id));
  // Children that continued as new, or were closed with their parent, would have another run.
  for (const [index, child] of children.entries()) {
    expect(await bench.statusOf(childIdOf(id, child))).toBe('RUNNING');
    expect(await runIdOf(childIdOf(id, child))).toBe(childRuns[index]);
  }
});

it('takes over the children it has, and starts only new ones', async () => {
  const children = ['hotel', 'venue'].map((code) => department(code));
  const { id, row } = bench.openReception({ stage: 'plan', assignments: children });
  const workflowId = receptionWorkflowId(id);
  await bench.wakeReception(id);
  await until(() => children.every(({ announced }) => announced), 'the fan-out');
  await wakeUntilRenewed(id);
  row.assignments.push(department('media'));
  await bench.wakeReception(id);
  await until(() => row.assignments[2].announced, 'the new department');
  const events = await bench.eventsOf(workflowId);
  const started = events.filter((type) => /START_CHILD_WORKFLOW_EXECUTION_INITIATED|29/.test(type));
  expect(started.length).toBeLessThanOrEqual(1);
});

it('keeps the history of a department below the limit however often it is woken', async () => {
  const part = department('communications', { announced: true });
  const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
  for (let wakes = 1; wakes <= 20; wakes++) {
    await bench.wakeAssignment(id, part);
    await until(
      () => bench.office.count('lookAssignment', part.assignmentId) >= wakes,
      `look ${wakes}`,
    );
  }
  const events = await bench.eventsOf(childIdOf(id, part));
  expect(events.length).toBeLessThan(RENEW_AFTER + 20);
});
