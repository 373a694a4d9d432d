import { until } from './support/until';
import { WorkflowBench, childIdOf, department } from './support/workflow-bench';

let bench: WorkflowBench;

beforeAll(async () => {
  bench = await WorkflowBench.start();
});
afterAll(() => bench.stop());

it('announces, waits for 签收, then for each signature, and ends with its reception', async () => {
  const part = department('security', { awaiting: ['plan'] });
  const { id, row } = bench.openReception({ stage: 'plan', assignments: [part] });
  await bench.wakeAssignment(id, part);
  await until(() => part.announced, 'the announcement');
  for (const [stage, owed] of [
    ['plan', ['plan']],
    ['prepare', ['ready']],
    ['execute', ['done']],
  ] as const) {
    Object.assign(row, { stage });
    Object.assign(part, { unacknowledged: 0, awaiting: [...owed] });
    await bench.wakeAssignment(id, part);
  }
  part.awaiting = [];
  row.over = true;
  await bench.wakeAssignment(id, part);
  await bench.untilEnded(childIdOf(id, part));
  expect(bench.office.count('announceAssignment', part.assignmentId)).toBe(1);
});

it('waits with the announcement while the reception is postponed', async () => {
  const part = department('hotel');
  const { id, row } = bench.openReception({ stage: 'plan', postponed: true, assignments: [part] });
  await bench.wakeAssignment(id, part);
  await until(() => bench.office.count('announceAssignment', part.assignmentId) === 1, 'a try');
  expect(part.announced).toBe(false);
  row.postponed = false;
  await bench.wakeAssignment(id, part);
  await until(() => part.announced, 'the announcement');
});

it('fires a deadline that was moved nearer at its new time, and once', async () => {
  const farAway = Date.now() + 60_000;
  const part = department('transport', { announced: true, dueAt: farAway });
  const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
  await bench.wakeAssignment(id, part);
  await until(() => bench.office.count('lookAssignment', part.assignmentId) === 1, 'a look');
  const nearer = Date.now() + 1200;
  part.dueAt = nearer;
  await bench.wakeAssignment(id, part);
  await until(() => part.dueAt === null, 'the deadline');
  expect(Date.now()).toBeGreaterThanOrEqual(nearer);
  expect(Date.now() - nearer).toBeLessThan(2000);
  expect(bench.office.count('settleAssignment', part.assignmentId)).toBe(1);
});

it('finds nothing to do when a deadline has moved away, and sleeps on', async () => {
  const part = department('medical', { announced: true, dueAt: Date.now() + 800 });
  const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
  await bench.wakeAssignment(id, part);
  await until(() => bench.office.count('lookAssignment', part.assignmentId) === 1, 'a look');
  const later = Date.now() + 2500;
  part.dueAt = later; // no wake: it moved away
  await until(() => bench.office.count('settleAssignment', part.assignmentId) === 1, 'old timer');
  expect(part.dueAt).toBe(later);
  await until(() => part.dueAt === null, 'the moved deadline');
  expect(Date.now()).toBeGreaterThanOrEqual(later);
});

it('makes one look of a storm of wakes', async () => {
  const part = department('media', { announced: true });
  const { id } = bench.openReception({ stage: 'plan', assignments: [part] });
  await bench.stopWorker();
  await Promise.all(Array.from({ length: 100 }, () => bench.wakeAssignment(id, part)));
  await bench.startWorker();
  await until(() => bench.office.count('lookAssignment', part.assignmentId) > 0, 'a look');
  const handle = bench.client.workflow.getHandle(childIdOf(id, part));
  await until(async () => (await handle.query('state')) !== null, 'a view');
  expect(bench.office.count('lookAssignment', part.assignmentId)).toBe(1);
});
