import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { assignmentWorkflowId, receptionWorkflowId } from '@app/contracts/workflow';
import { checkRun } from './support/check-run';
import { checkWorkflows } from './support/check-workflows';
import { FaultLife } from './support/fault-life';
import { FaultStack } from './support/fault-stack';

/** How long Temporal is away while everybody goes on working. */
const AWAY_MS = Number(process.env.YB_TEMPORAL_AWAY_S ?? 15) * 1000;
/** The repair comes round once a minute; whatever was lost runs again by then. */
const WORKFLOWS_WITHIN_MS = 75_000;
const DEPARTMENTS = ['transport', 'catering'];

jest.setTimeout(180_000);

let faults: FaultStack;

beforeAll(async () => {
  faults = await FaultStack.start();
}, 120_000);
afterAll(() => faults.stop(), 30_000);

const newLife = (): FaultLife =>
  new FaultLife(faults.as, faults.rows, DEPARTMENTS, Math.random, 60_000 + AWAY_MS);

/** A reception in stage *prepare*. */
async function inPrepare(): Promise<FaultLife> {
  const life = newLife();
  await life.playHalf();
  return life;
}

/** A reception in stage *plan*, not yet sent to anybody. */
async function inPlan(): Promise<FaultLife> {
  const life = newLife();
  await life.register();
  await life.toPlan();
  return life;
}

/** A folder as it is now. It belongs to another account, so its owners are kept. */
function copyFolder(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  const { status, stderr } = spawnSync('cp', ['-a', from, to], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`cp ${from} ${to}: ${stderr}`);
}

/** Halts a server, does something to its data, and starts it again. */
async function whileHalted(name: 'temporal' | 'postgres', work: () => void): Promise<void> {
  await faults.stack.halt(name);
  work();
  await faults.stack.resume(name);
}

/** Until only the conductor can go on with this reception. */
const gateOpen = (life: FaultLife): Promise<unknown> =>
  faults.rows.until(
    `the gate of ${life.receptionId} is open`,
    'SELECT 1 FROM reception WHERE id = $1 AND gate_open',
    [life.receptionId],
  );

/** People do their part while Temporal is down; its data is changed; the stage moves by itself. */
async function goesOnWith(change: () => void): Promise<void> {
  const [life, other] = await Promise.all([inPrepare(), inPlan()]);
  await faults.stack.halt('temporal');
  const going = Promise.all([life.prepare(), other.cosign()]);
  await Promise.all([gateOpen(life), gateOpen(other)]);
  change();
  await faults.stack.resume('temporal');
  await going;
}

describe('open receptions go on by themselves', () => {
  it('when Temporal has an older copy of its data', async () => {
    const { temporal } = faults.stack.dataFolders;
    const copy = join(faults.dataDir, 'temporal-copy');
    const before = await inPlan();
    await whileHalted('temporal', () => copyFolder(temporal, copy));
    await before.cosign();
    await goesOnWith(() => {
      rmSync(temporal, { recursive: true });
      copyFolder(copy, temporal);
    });
    await before.prepare();
  });

  it('when Temporal has lost its data', async () => {
    await goesOnWith(() => {
      const { temporal } = faults.stack.dataFolders;
      for (const file of readdirSync(temporal)) rmSync(join(temporal, file), { recursive: true });
    });
  });

  it('when somebody terminated their workflows', async () => {
    const life = await inPrepare();
    const victims = [
      receptionWorkflowId(life.receptionId),
      assignmentWorkflowId(life.receptionId, DEPARTMENTS[0], 1),
    ];
    for (const workflowId of victims) {
      await faults.temporal.workflow.getHandle(workflowId).terminate('by hand');
    }
    await life.prepare();
  });

  it('when Postgres has an older copy of its data', async () => {
    const { postgres } = faults.stack.dataFolders;
    const copy = join(faults.dataDir, 'postgres-copy');
    const life = await inPrepare();
    await whileHalted('postgres', () => copyFolder(postgres, copy));
    faults.log.mark();
    const [later] = await Promise.all([inPrepare(), life.prepare()]);
    await whileHalted('postgres', () => {
      rmSync(postgres, { recursive: true });
      copyFolder(copy, postgres);
    });
    faults.log.backToMark();
    faults.signOutAll();
    await life.prepare();
    const gone = faults.temporal.workflow.getHandle(receptionWorkflowId(later.receptionId));
    await gone.result();
  });
});

describe('while Temporal is away', () => {
  it('acts answer as usual, lateness shows by the clock, and the rest follows', async () => {
    const { stack, rows, as, log } = faults;
    const [life, other, late] = await Promise.all([inPrepare(), inPlan(), inPlan()]);
    await rows.until('no message is on its way', NOTHING_PENDING);
    await stack.halt('temporal');
    const since = Date.now();
    const [answered, retries] = [log.answers.length, log.retries];

    await as('officer').post(`/receptions/${late.receptionId}/plan/send`);
    expect(await notices('transport.head', late)).toHaveLength(1);
    expect(await lateness(late)).toEqual([]);
    const going = Promise.all([life.prepare(), other.cosign()]);
    await eventually(async () => (await lateness(late)).includes('task-acknowledge'));
    await Promise.all([gateOpen(life), gateOpen(other)]);
    await eventually(() => Date.now() - since > AWAY_MS, AWAY_MS);

    const acts = log.answers.slice(answered);
    expect(acts.filter(({ status }) => status >= 300)).toEqual([]);
    expect(acts.find(({ path }) => path.endsWith('/advance'))?.status).toBe(202);
    expect(log.retries).toBe(retries);
    expect(await deliveriesOf(late)).toBe(0);

    await stack.resume('temporal');
    await going;
    await rows.until('every message is sent', NOTHING_PENDING);
    expect(await deliveriesOf(late)).toBeGreaterThanOrEqual(DEPARTMENTS.length);
  });
});

describe('after all that', () => {
  it('every open reception has its conductors, and they see what the rows say', async () => {
    const { rows, temporal } = faults;
    expect(await checkWorkflows(rows, temporal, WORKFLOWS_WITHIN_MS)).toEqual([]);
  });

  it('every act that was answered is in the audit exactly once', async () => {
    const { rows, log, stack } = faults;
    const report = await checkRun(rows, log, stack.addresses.ownerUrl);
    expect(report.faults).toEqual([]);
    expect(report.accepted).toBeGreaterThan(50);
  });
});

const NOTHING_PENDING = `SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM notice
  WHERE status = 'pending' AND coalesce(hold_until, created_at) <= now())`;

/** A person's messages about one reception, as the product shows them. */
async function notices(login: string, { receptionId }: FaultLife): Promise<unknown[]> {
  const { items } = await faults.as(login).get(`/notices?receptionId=${receptionId}`);
  return items as unknown[];
}

/** What is late in a reception, as the product shows it. */
async function lateness({ receptionId }: FaultLife): Promise<string[]> {
  const path = `/receptions/${receptionId}/waiting?late=true`;
  const { items } = await faults.as('officer').get(path);
  return (items as { kind: string }[]).map(({ kind }) => kind);
}

async function deliveriesOf({ receptionId }: FaultLife): Promise<number> {
  const [{ n }] = await faults.rows.all<{ n: number }>(
    `SELECT count(*)::int AS n FROM delivery d JOIN notice n ON n.id = d.notice_id
     WHERE n.reception_id = $1 AND n.kind = 'packageSent' AND d.outcome = 'sent'`,
    [receptionId],
  );
  return n;
}

async function eventually(
  condition: () => boolean | Promise<boolean>,
  withinMs = 10_000,
): Promise<void> {
  for (const giveUp = Date.now() + withinMs; !(await condition());) {
    if (Date.now() > giveUp) throw new Error(`not within ${withinMs} ms`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
