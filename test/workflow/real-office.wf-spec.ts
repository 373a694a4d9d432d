import { resendNotice } from '@app/commands';
import { STATE_QUERY, noticeWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import { startMailSink } from '@app/notifications';
import type { MailSink } from '@app/notifications';
import { approve, finish, signAll } from '../../apps/local/src/seed/receptions/acts';
import type { DoorPlay } from '../../apps/local/src/seed/receptions/door-play';
import { RealOffice } from './support/real-office';
import { toldByHistory } from './support/told-by-history';
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

const stage = (): Promise<string> =>
  office.value('SELECT stage AS value FROM reception WHERE id = $1', running);
const noticeStatus = (id: string): Promise<string> =>
  office.value('SELECT status AS value FROM notice WHERE id = $1', id);

it('takes over the receptions it finds: a conductor each, a child for every department', async () => {
  const conductors = await office.conductorsOf(running);
  expect(conductors).toHaveLength(1 + 10);
  await office.untilAll(conductors, 'RUNNING');
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
  expect(sink.mails).toHaveLength(sent);
  expect(sink.mails[0].text).toContain(`/receptions/`);
});

it('shows what no channel takes as a dead letter, and sends it again under the same id', async () => {
  const id = await office.value<string>(
    `SELECT id AS value FROM notice WHERE status = 'delivered' LIMIT 1`,
  );
  sink.answer(() => ({ code: 550 }));
  await office.pool.query(
    `UPDATE notice SET status = 'pending', hold_until = null,
    created_at = clock_timestamp() WHERE id = $1`,
    [id],
  );
  await office.pool.query(
    `INSERT INTO wake (kind, workflow_id, notice_id) VALUES ('notice', $1, $2)`,
    [noticeWorkflowId(id), id],
  );
  await until(async () => (await noticeStatus(id)) === 'dead', 'the dead letter');
  sink.answer(() => null);
  expect(await resendNotice(office.pool, id)).toBe(true);
  await until(async () => (await noticeStatus(id)) === 'delivered', 'the second way');
  const same = sink.mails.filter(({ messageId }) => messageId.startsWith(`<${id}@`));
  expect(same).toHaveLength(2);
});

it('leaves the stage when the last line of its gate is there, and not before', async () => {
  const play = await office.play(running);
  await finishTasks(play);
  await signAll(play, 'done');
  expect(await stage()).toBe('execute'); // items are still open
  await endItems(play);
  await until(async () => (await stage()) === 'summarize', 'the stage moves');
});

it('ends with its children when the reception is cancelled', async () => {
  const conductors = await office.conductorsOf(running);
  const play = await office.play(running);
  await play.act('officer', { kind: 'reception.cancel', reason: '外方来函取消' });
  await approve(play, 'cancel');
  await office.untilAll(conductors, 'COMPLETED');
});

it('has told Temporal nobody’s name, number or words', async () => {
  const { rows } = await office.pool.query<{ planted: string[] }>(
    `SELECT array_agg(word) AS planted FROM (
       SELECT name AS word FROM app_user UNION SELECT phone FROM app_user
       UNION SELECT email FROM app_user UNION SELECT title FROM reception
       UNION SELECT what FROM task UNION SELECT title FROM itinerary_item
       UNION SELECT lead_guest FROM reception) AS words WHERE length(word) > 1`,
  );
  const [{ planted }] = rows;
  expect(planted.length).toBeGreaterThan(100);
  const executions = office.client.workflow.list({
    query: `TaskQueue STARTS_WITH '${office.config.temporal.taskQueuePrefix}'`,
  });
  let seen = 0;
  for await (const { workflowId } of executions) {
    const told = await toldByHistory(office.client, workflowId);
    // It could be read at all; a repair that the Schedule began meanwhile has no input.
    expect(told).toMatch(/schemaVersion|repairWorkflow/);
    expect(planted.filter((word) => told.includes(word))).toEqual([]);
    seen += 1;
  }
  expect(seen).toBeGreaterThan(20);
});

async function finishTasks(play: DoorPlay): Promise<void> {
  const open = await office.value<string[]>(
    `SELECT json_agg(id) AS value FROM task WHERE reception_id = $1
     AND status NOT IN ('done', 'checked', 'withdrawn')`,
    running,
  );
  await finish(play, (task) => open.includes(task.id));
}

async function endItems(play: DoorPlay): Promise<void> {
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
