import { STATE_QUERY, receptionWorkflowId } from '@app/contracts/workflow';
import type { ReceptionView } from '@app/contracts/workflow';
import { until } from './support/until';
import { WorkflowBench, childIdOf, department } from './support/workflow-bench';

let bench: WorkflowBench;

beforeAll(async () => {
  bench = await WorkflowBench.start();
});
afterAll(() => bench.stop());

const STAGES = ['confirm', 'plan', 'prepare', 'execute', 'summarize'] as const;

it('goes from the letter to the summary, one gate after another', async () => {
  const { id, row } = bench.openReception();
  await bench.wakeReception(id);
  for (const stage of STAGES) {
    await until(() => row.stage === stage, `stage ${stage}`);
    expect(bench.office.count('advanceStage', `${id} ${stage}`)).toBe(0);
    row.gateOpen = true;
    await bench.wakeReception(id);
  }
  await bench.untilEnded(receptionWorkflowId(id));
  expect(row.over).toBe(true);
  expect(bench.office.count('advanceStage', id)).toBe(STAGES.length);
});

it('gives every department a child of its own and starts a later one too', async () => {
  const departments = [department('security'), department('transport')];
  const { id, row } = bench.openReception({ stage: 'plan', assignments: departments });
  await bench.wakeReception(id);
  await until(() => departments.every((each) => each.announced), 'both announced');
  row.assignments.push(department('medical'));
  await bench.wakeReception(id);
  await until(() => row.assignments[2].announced, 'the third announced');
  expect(bench.office.count('announceAssignment')).toBe(3);
});

it('answers what it saw', async () => {
  const { id } = bench.openReception({ stage: 'prepare' });
  await bench.wakeReception(id);
  const handle = bench.client.workflow.getHandle(receptionWorkflowId(id));
  await until(() => bench.office.count('lookReception', id) > 0, 'a look');
  await until(async () => (await handle.query(STATE_QUERY)) !== null, 'a view');
  const view = await handle.query<ReceptionView>(STATE_QUERY);
  expect(view.stage).toBe('prepare');
});

it('asks again only when "not yet" may have changed', async () => {
  const { id, row } = bench.openReception({ stage: 'plan' });
  await bench.wakeReception(id);
  await until(() => bench.office.count('lookReception', id) === 1, 'a look');
  row.gateOpen = true;
  bench.office.fault = (activity) => {
    if (activity === 'advanceStage') row.gateOpen = false;
    return null;
  };
  await bench.wakeReception(id);
  await until(() => bench.office.count('advanceStage', id) === 1, 'an attempt');
  bench.office.fault = () => null;
  row.gateOpen = true;
  await bench.wakeReception(id);
  await until(() => row.stage === 'prepare', 'the next stage');
  expect(bench.office.count('advanceStage', id)).toBe(2);
});

it('makes facts of a deadline when it is due, and not before', async () => {
  const { id, row } = bench.openReception({ dueAt: Date.now() + 1500 });
  const dueAt = row.dueAt as number;
  await bench.wakeReception(id);
  await until(() => row.dueAt === null, 'the deadline');
  expect(Date.now()).toBeGreaterThanOrEqual(dueAt);
  expect(Date.now() - dueAt).toBeLessThan(2000);
});

it('sleeps no longer than a nap, so a lost wake costs one nap', async () => {
  bench.tuning = { napMs: 1000 };
  const { id, row } = bench.openReception();
  await bench.wakeReception(id);
  bench.tuning = {};
  await until(() => bench.office.count('lookReception', id) === 1, 'a look');
  row.gateOpen = true;
  await until(() => row.stage === 'plan', 'the move without a wake');
});

it('ends when it is started for a reception that is over or unknown', async () => {
  const { id } = bench.openReception({ over: true });
  await bench.wakeReception(id);
  await bench.untilEnded(receptionWorkflowId(id));
  const unknown = '00000000-0000-7000-8000-000000000000';
  await bench.wakeReception(unknown);
  await bench.untilEnded(receptionWorkflowId(unknown));
});

it('takes a child that a wake has started before it', async () => {
  const child = department('catering');
  const { id } = bench.openReception({ stage: 'plan', assignments: [child] });
  await bench.wakeAssignment(id, child);
  await until(() => child.announced, 'the child');
  await bench.wakeReception(id);
  await until(() => bench.office.count('lookReception', id) === 1, 'the parent');
  expect(await bench.statusOf(receptionWorkflowId(id))).toBe('RUNNING');
  expect(await bench.statusOf(childIdOf(id, child))).toBe('RUNNING');
});
