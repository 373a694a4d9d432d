import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LocalStack } from '../../apps/local/src/local-stack';
import type { ProcessName } from '../../apps/local/src/local-stack-options';
import { choosePort } from '../../apps/local/src/ports';
import { checkRun } from './support/check-run';
import { AnswerLog, FaultClient } from './support/fault-client';
import { FaultLife } from './support/fault-life';
import { PatientRows } from './support/patient-rows';

const KILLS = Number(process.env.YB_TORTURE_KILLS ?? 10);
const LIVES = Number(process.env.YB_TORTURE_LIVES ?? 4);
const SEED = Number(process.env.YB_TORTURE_SEED ?? Date.now() % 100_000);
const TARGETS: readonly ProcessName[] = ['api', 'worker', 'temporal', 'postgres'];
const DEPARTMENTS = ['transport', 'catering', 'hotel', 'security'];

/** A small seeded generator (mulberry32): a failed run can be played again. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe(`whatever process is killed (seed ${SEED})`, () => {
  const random = randomFrom(SEED);
  let dataDir: string;
  let stack: LocalStack;
  let rows: PatientRows;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'yingbin-faults-'));
    stack = new LocalStack({
      dataDir,
      ports: { api: await choosePort(0) },
      withTemporalUi: false,
      mode: 'demo',
      env: { YB_SEED_RECEPTIONS: '0' },
    });
    await stack.start();
    rows = new PatientRows(stack.addresses.ownerUrl);
  }, 120_000);

  afterAll(async () => {
    await rows.close();
    await stack.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 30_000);

  it(`nothing answered is lost or doubled, no stage moves unsigned, every deadline fires once (${KILLS} kills)`, async () => {
    const log = new AnswerLog();
    const people = new Map<string, FaultClient>();
    const as = (login: string): FaultClient => {
      const known = people.get(login) ?? new FaultClient(stack.addresses.apiUrl, login, log);
      people.set(login, known);
      return known;
    };
    let living = true;
    const lives = async (): Promise<void> => {
      while (living) await new FaultLife(as, rows, DEPARTMENTS, random).play();
    };
    const played = Promise.all(Array.from({ length: LIVES }, lives));
    played.catch(() => undefined); // awaited below
    for (let kill = 0; kill < KILLS; kill++) {
      await new Promise((done) => setTimeout(done, 800 + random() * 1700));
      const target = TARGETS[Math.floor(random() * TARGETS.length)];
      await stack.kill(target);
      await stack.whenRunning(target);
    }
    living = false;
    await played;
    const report = await checkRun(rows, log, stack.addresses.ownerUrl);
    process.stdout.write(
      `${JSON.stringify({ seed: SEED, kills: KILLS, retries: log.retries, ...report, faults: report.faults.length })}\n`,
    );
    expect(report.faults).toEqual([]);
    expect(report.stageMoves).toBeGreaterThanOrEqual(LIVES * 4);
    expect(report.deadlines).toBeGreaterThan(0);
  }, 600_000);
});
