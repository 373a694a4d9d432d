import type { ProcessName } from '../../apps/local/src/local-stack-options';
import { checkRun } from './support/check-run';
import { checkWorkflows } from './support/check-workflows';
import { FaultLife } from './support/fault-life';
import { FaultStack } from './support/fault-stack';

const KILLS = Number(process.env.YB_TORTURE_KILLS ?? 10);
const LIVES = Number(process.env.YB_TORTURE_LIVES ?? 4);
const SEED = Number(process.env.YB_TORTURE_SEED ?? Date.now() % 100_000);
const TARGETS: readonly ProcessName[] = ['api', 'worker', 'temporal', 'postgres'];
/** The repair comes round once a minute; whatever was lost runs again by then. */
const WORKFLOWS_WITHIN_MS = 75_000;
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
  let faults: FaultStack;

  beforeAll(async () => {
    faults = await FaultStack.start();
  }, 120_000);
  afterAll(() => faults.stop(), 30_000);

  it(`nothing answered is lost or doubled, no stage moves unsigned, every deadline fires once (${KILLS} kills)`, async () => {
    const { stack, rows, log, as, temporal } = faults;
    let living = true;
    const lives = async (): Promise<void> => {
      while (living) await new FaultLife(as, rows, DEPARTMENTS, random).play();
    };
    const played = Promise.all([
      ...Array.from({ length: LIVES }, lives),
      new FaultLife(as, rows, DEPARTMENTS, random).playHalf(),
    ]);
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
    expect(await checkWorkflows(rows, temporal, WORKFLOWS_WITHIN_MS)).toEqual([]);
  }, 600_000);
});
