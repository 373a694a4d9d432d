import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalStack } from '../../../apps/local/src/local-stack';
import { PROCESS_NAMES, type StackEvent } from '../../../apps/local/src/local-stack-options';
import { choosePort } from '../../../apps/local/src/ports';
import { removePostgresFolder } from '../../../apps/local/src/postgres-cluster';
import { processIdentity } from '../../../apps/local/src/process-identity';

const STAND_INS = join(__dirname, 'stand-ins');

describe('the local stack', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'yb-stack-'));
  const events: StackEvent[] = [];
  let stack: LocalStack;

  async function createStack(): Promise<LocalStack> {
    return new LocalStack({
      dataDir,
      ports: { api: await choosePort(0) },
      withTemporalUi: false,
      isDurable: false,
      mode: 'empty',
      programs: { api: join(STAND_INS, 'api.cjs'), worker: join(STAND_INS, 'worker.cjs') },
      report: (event) => events.push(event),
    });
  }

  beforeAll(async () => {
    stack = await createStack();
    await stack.start();
  }, 60_000);

  afterAll(async () => {
    await stack.stop();
    removePostgresFolder(join(dataDir, 'postgres'));
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it('says each step with its duration', () => {
    const steps = events.flatMap((event) => (event.kind === 'step' ? [event.name] : []));
    expect(steps.sort()).toEqual(
      ['Postgres', 'Temporal', 'api', 'migrations', 'seed', 'worker'].sort(),
    );
  });

  it.each(PROCESS_NAMES)(
    'brings %s back after a SIGKILL and leaves the others alone',
    async (name) => {
      const before = new Map(PROCESS_NAMES.map((each) => [each, stack.pid(each)]));
      await stack.kill(name);
      await stack.whenRunning(name);
      for (const each of PROCESS_NAMES) {
        expect({ each, isSame: stack.pid(each) === before.get(each) }).toEqual({
          each,
          isSame: each !== name,
        });
      }
      expect(events.filter((event) => event.kind === 'back').at(-1)).toMatchObject({ name });
    },
    60_000,
  );

  it('leaves down what was halted, until it is resumed', async () => {
    await stack.halt('temporal');
    expect(stack.pid('temporal')).toBeNull();
    await stack.resume('temporal');
    expect(stack.pid('temporal')).not.toBeNull();
  }, 60_000);

  it('refuses a second stack on the same folder with a sentence', async () => {
    const second = await createStack();
    await expect(second.start()).rejects.toThrow(`Already running as process ${process.pid}`);
    expect(stack.pid('api')).not.toBeNull();
  });

  it('stops within ten seconds, leaves no process, and starts again on the same data', async () => {
    const pids = PROCESS_NAMES.map((name) => stack.pid(name) ?? 0);
    const keys = stack.environment.YB_MASTER_KEY;
    const startedAt = Date.now();
    await stack.stop();
    expect(Date.now() - startedAt).toBeLessThan(10_000);
    expect(pids.map(processIdentity)).toEqual([null, null, null, null]);
    stack = await createStack();
    await stack.start();
    expect(stack.environment.YB_MASTER_KEY).toBe(keys);
  }, 60_000);

  it('names the port of the api when it is taken', async () => {
    const port = Number(new URL(stack.addresses.apiUrl).port);
    const other = mkdtempSync(join(tmpdir(), 'yb-stack-'));
    const second = new LocalStack({ dataDir: other, ports: { api: port }, mode: 'empty' });
    await expect(second.start()).rejects.toThrow(`Port ${port} is in use`);
    rmSync(other, { recursive: true });
  });
});
