import { OpenWork } from '@app/commands';
import { STATE_QUERY, assignmentWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import { startMailSink } from '@app/notifications';
import type { MailSink } from '@app/notifications';
import { Repair } from '../../apps/worker/src/repair/repair';
import { RunningWorkflows } from '../../apps/worker/src/repair/running-workflows';
import { approve, finish, signAll } from '../../apps/local/src/seed/receptions/acts';
import { RealOffice } from './support/real-office';
import { until } from './support/until';

jest.setTimeout(120_000);

let sink: MailSink;
let office: RealOffice;
/** The reception that is in its execution, with ten departments. */
let running: string;

beforeAll(async () => {
  sink = await startMailSink();
  office = await RealOffice.open(sink.url);
  running = await office.value(`SELECT id AS value FROM reception WHERE stage = 'execute'`);
  office.startWorker();
});
afterAll(async () => {
  await office.close();
  await sink.stop();
});

const statusOf = async (workflowId: string): Promise<string> => {
  try {
    return (await office.client.workflow.getHandle(workflowId).describe()).status.name;
  } catch {
    return 'NONE';
  }
};
const stage = (): Promise<string> =>
  office.value('SELECT stage AS value FROM reception WHERE id = $1', running);
const departments = (): Promise<string[]> =>
  office.value(
    `SELECT json_agg(department_code) AS value FROM assignment
     WHERE reception_id = $1 AND status = 'active'`,
    running,
  );
const childrenOf = async (): Promise<string[]> =>
  (await departments()).map((code) => assignmentWorkflowId(running, code, 1));

it('takes over the receptions it finds: a conductor each, a child for every department', async () => {
  const children = await childrenOf();
  expect(children).toHaveLength(10);
  for (const workflowId of [receptionWorkflowId(running), ...children]) {
    await until(async () => (await statusOf(workflowId)) === 'RUNNING', workflowId, 30_000);
  }
  const handle = office.client.workflow.getHandle(receptionWorkflowId(running));
  await until(async () => (await handle.query(STATE_QUERY)) !== null, 'a view');
  expect(await handle.query(STATE_QUERY)).toMatchObject({ stage: 'execute', over: false });
});

it('carries every notice to its reader by e-mail, once', async () => {
  const pending = (): Promise<number> =>
    office.value(`SELECT count(*)::int AS value FROM notice WHERE status = 'pending'
      AND (hold_until IS NULL OR hold_until < now())`);
  await until(async () => (await pending()) === 0, 'no notice waits', 90_000);
  const sent = await office.value<number>(
    `SELECT count(*)::int AS value FROM notice WHERE status = 'delivered' AND delivered_by = 'email'`,
  );
  expect(sent).toBeGreaterThan(10);
  expect(new Set(sink.mails.map(({ messageId }) => messageId)).size).toBe(sent);
  expect(sink.mails[0].text).toContain(`/receptions/`);
});

it('starts again what somebody terminated, and asks orphans to end', async () => {
  const children = await childrenOf();
  const victims = [receptionWorkflowId(running), children[0]];
  for (const workflowId of victims) {
    await office.client.workflow.getHandle(workflowId).terminate('by hand');
  }
  const repair = new Repair(
    new OpenWork(office.pool),
    new RunningWorkflows(office.client, office.config.temporal.taskQueuePrefix),
  );
  await until(async () => (await repair.pass()).woken >= 2, 'both are missed');
  for (const workflowId of victims) {
    await until(async () => (await statusOf(workflowId)) === 'RUNNING', workflowId);
  }
});

it('leaves the stage when the last signature is there, and not before', async () => {
  const play = await office.play(running);
  await finishEverything();
  await signAll(play, 'done');
  expect(await stage()).toBe('execute'); // items are still open
  await endItems();
  await until(async () => (await stage()) === 'summarize', 'the stage moves');

  async function finishEverything(): Promise<void> {
    const open = await office.value<string[]>(
      `SELECT json_agg(id) AS value FROM task WHERE reception_id = $1
       AND status NOT IN ('done', 'checked', 'withdrawn')`,
      running,
    );
    await finish(play, (task) => open.includes(task.id));
  }
  async function endItems(): Promise<void> {
    const { rows } = await office.pool.query<{ key: string; status: string }>(
      `SELECT key, status FROM itinerary_item WHERE reception_id = $1
       AND status IN ('planned', 'started')`,
      [running],
    );
    for (const { key, status } of rows) {
      if (status === 'planned') await play.act('liaison', { kind: 'item.start', itemKey: key });
      await play.act('liaison', { kind: 'item.end', itemKey: key });
    }
  }
});

it('ends with its children when the reception is cancelled', async () => {
  const children = await childrenOf();
  const play = await office.play(running);
  await play.act('officer', { kind: 'reception.cancel', reason: '外方来函取消' });
  await approve(play, 'cancel');
  for (const workflowId of [receptionWorkflowId(running), ...children]) {
    await until(async () => (await statusOf(workflowId)) === 'COMPLETED', workflowId);
  }
});
