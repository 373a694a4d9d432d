import { RealOffice } from './support/real-office';
import { until } from './support/until';

jest.setTimeout(120_000);

let office: RealOffice;
let running: string;
let conductors: string[];

beforeAll(async () => {
  office = await RealOffice.open('smtp://127.0.0.1:1');
  running = await office.value(`SELECT id AS value FROM reception WHERE stage = 'execute'`);
  // Messages are not what this is about: without them their conductors do not compete.
  await office.pool.query(`UPDATE notice SET status = 'delivered'`);
  await office.pool.query(`DELETE FROM wake WHERE kind = 'notice'`);
  conductors = await office.conductorsOf(running);
  office.startWorker();
  await office.untilAll(conductors, 'RUNNING');
});
afterAll(() => office.close());

const schedule = () =>
  office.client.schedule.getHandle(`${office.config.temporal.taskQueuePrefix}-repair`);
const terminate = async (workflowIds: readonly string[]): Promise<void> => {
  for (const workflowId of workflowIds) {
    await office.client.workflow.getHandle(workflowId).terminate('by hand');
  }
};

/** Passes of the repair, one after another, as the Schedule would start them minute by minute. */
async function triggerUntil(workflowIds: readonly string[], status: string): Promise<void> {
  const hasStatus = async (workflowId: string): Promise<boolean> =>
    (await office.statusOf(workflowId)) === status;
  await until(async () => {
    await schedule().trigger();
    const passed = until(async () => await areAll(workflowIds, hasStatus), status, 1000);
    return passed.then(
      () => true,
      () => false,
    );
  }, status);
}

const areAll = async (
  ids: readonly string[],
  check: (id: string) => Promise<boolean>,
): Promise<boolean> => (await Promise.all(ids.map(check))).every(Boolean);

it('starts again, by the Schedule, what somebody terminated', async () => {
  const victims = conductors.slice(0, 2);
  await terminate(victims);
  await triggerUntil(victims, 'RUNNING');
});

it('starts everything again when Temporal has lost its data', async () => {
  await schedule().delete();
  await terminate(conductors);
  const isBack = async (): Promise<boolean> =>
    schedule()
      .describe()
      .then(
        () => true,
        () => false,
      );
  await until(isBack, 'the Schedule', 60_000);
  await office.untilAll(conductors, 'RUNNING');
});

it('wakes what is late without being told', async () => {
  const [reception] = conductors;
  await terminate([reception]);
  await office.pool.query(
    `UPDATE reception SET next_due = clock_timestamp() - interval '10 seconds' WHERE id = $1`,
    [running],
  );
  await office.untilAll([reception], 'RUNNING', 20_000);
});

it('ends, by the Schedule, what runs without an open row', async () => {
  await office.pool.query(`UPDATE reception SET status = 'closed' WHERE id = $1`, [running]);
  await triggerUntil(conductors, 'COMPLETED');
});
