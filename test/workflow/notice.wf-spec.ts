import { noticeWorkflowId } from '@app/contracts/workflow';
import { until } from './support/until';
import { WorkflowBench } from './support/workflow-bench';

let bench: WorkflowBench;

beforeAll(async () => {
  bench = await WorkflowBench.start();
});
afterAll(() => bench.stop());

it('goes by the preferred channel and ends when it was sent', async () => {
  const { id } = bench.openNotice({ channels: ['email', 'robot'] });
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(bench.office.count('recordDelivery', `${id} email sent`)).toBe(1);
  expect(bench.office.count('deliverNotice', `${id} robot`)).toBe(0);
});

it('takes the next channel when one refuses', async () => {
  const { id } = bench.openNotice({ channels: ['email', 'robot'], tries: { email: ['refused'] } });
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(bench.office.count('recordDelivery', `${id} email refused`)).toBe(1);
  expect(bench.office.count('recordDelivery', `${id} robot sent`)).toBe(1);
});

it('tries again while a channel is away', async () => {
  const { id } = bench.openNotice({ tries: { email: ['down', 'sent'] } });
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(bench.office.count('deliverNotice', `${id} email`)).toBe(2);
  expect(bench.office.count('recordDelivery', `${id} email sent`)).toBe(1);
});

it('becomes a dead letter when no channel is left, and goes when it is sent again', async () => {
  bench.tuning = { channelAttempts: 1 };
  const { id, row } = bench.openNotice({ tries: { email: ['down'] } });
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(bench.office.count('recordDelivery', `${id} email unreachable`)).toBe(1);
  expect(bench.office.count('recordDeadLetter', id)).toBe(1);
  Object.assign(row, { over: false, tries: {} });
  await bench.wakeNotice(id);
  await until(() => row.over, 'the second way');
  expect(bench.office.count('recordDelivery', `${id} email sent`)).toBe(1);
});

it('is left to the inbox when no channel applies to the person', async () => {
  const { id } = bench.openNotice({ tries: { email: ['not-applicable'] } });
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(bench.office.count('recordDelivery', `${id} inbox sent`)).toBe(1);
  expect(bench.office.count('recordDeadLetter', id)).toBe(0);
});

it('is held for quiet hours, and let go when they end', async () => {
  const holdUntil = Date.now() + 1200;
  const { id } = bench.openNotice({ holdUntil });
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(Date.now()).toBeGreaterThanOrEqual(holdUntil);
  expect(bench.office.count('recordDelivery', `${id} email sent`)).toBe(1);
});

it('is not sent when it is withdrawn while it is held', async () => {
  const { id, row } = bench.openNotice({ holdUntil: Date.now() + 60_000 });
  await bench.wakeNotice(id);
  await until(() => bench.office.count('lookNotice', id) === 1, 'a look');
  row.over = true;
  await bench.wakeNotice(id);
  await bench.untilEnded(noticeWorkflowId(id));
  expect(bench.office.count('deliverNotice', id)).toBe(0);
});
