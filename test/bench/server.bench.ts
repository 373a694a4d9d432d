import { readWorld } from '@app/commands';
import type { Case, World } from '@app/domain';
import { decide, derive, evolveAll, isRefusal, settle } from '@app/domain';
import type pg from 'pg';
import { POOL } from '../../apps/api/src/platform/database/pool';
import type { LargeVisit } from './support/large-visit';
import {
  actorOf,
  packagesOf,
  post,
  prepareLarge,
  startLargeVisit,
  TOUCHED,
} from './support/large-visit';
import { collected } from './support/collected';
import { median, medianRatio, ratioInterval } from './support/rounds';
import { say } from './support/say';
import { Twin } from './support/twin';

const ROUNDS = 15;
const WARM = 4;
const SMALL = 320;
const LARGE = 1300;
/** Time does not grow with what a change leaves alone; so much is noise. */
const FLAT = 1.2;

/** Rounds are counted once the code is warm. */
const counts = (round: number): boolean => round >= WARM;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};

const move = (minutes: number) => {
  const by = `${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`;
  return { reason: 'bench', edits: [{ op: 'move-item' as const, item: 'moved', by }] };
};

interface Proposed {
  readonly number: number;
  readonly previewHash: string;
}

type Read = Omit<Case, 'actor' | 'actId'>;

/** The api, two receptions, and what a bare program would do in the same database. */
class Bench {
  private constructor(
    readonly visit: LargeVisit,
    readonly twin: Twin,
    readonly small: string,
    readonly large: string,
  ) {}

  static async open(): Promise<Bench> {
    const visit = await startLargeVisit('bench');
    const twin = new Twin(visit.api.owner);
    await twin.prepare();
    const small = await prepareLarge(visit, SMALL);
    return new Bench(visit, twin, small, await prepareLarge(visit, LARGE));
  }

  async propose(id: string, minutes: number): Promise<Proposed> {
    const path = `/receptions/${id}/amendments`;
    const { amendment } = await post(this.visit, 'officer', path, move(minutes), 201);
    return amendment as Proposed;
  }

  approve(id: string, { number, previewHash }: Proposed): Promise<unknown> {
    const path = `/receptions/${id}/amendments/${number}/approve`;
    return post(this.visit, 'officer', path, { previewHash });
  }

  drop(id: string, { number }: Proposed): Promise<unknown> {
    return post(this.visit, 'officer', `/receptions/${id}/amendments/${number}/drop`, {});
  }

  async read(id: string): Promise<Read> {
    const found = await readWorld(this.visit.api.app.get<pg.Pool>(POOL), id);
    if (!found) throw new Error('no reception');
    return found;
  }

  /** What the domain computes for a preview, without any input or output. */
  compute(on: Read): World {
    const world = evolveAll(on.world, settle(on.world, on.ctx.now, 'all'));
    const command = { kind: 'amendment.propose', ...move(5) } as const;
    const actor = actorOf(this.visit, 'officer');
    const decision = decide(command, { ctx: on.ctx, world, actor, actId: 'bench' });
    if (isRefusal(decision)) throw new Error(JSON.stringify(decision));
    return derive(evolveAll(world, decision), 'all');
  }

  /** A proposal as it lies in its row, so that the twin stores the same bytes. */
  async proposalBytes(): Promise<string> {
    const made = await this.propose(this.small, 5);
    const { rows } = await this.visit.api.owner.query<{ body: string }>(
      'SELECT to_jsonb(a)::text AS body FROM amendment a WHERE reception_id = $1',
      [this.small],
    );
    await this.drop(this.small, made);
    return rows[0].body;
  }

  /** Which transaction wrote each task last. */
  async writers(id: string): Promise<ReadonlyMap<string, string>> {
    const { rows } = await this.visit.api.owner.query<{ id: string; xmin: string }>(
      'SELECT id, xmin::text FROM task WHERE reception_id = $1',
      [id],
    );
    return new Map(rows.map((r) => [r.id, r.xmin]));
  }
}

async function preview(bench: Bench): Promise<void> {
  const body = await bench.proposalBytes();
  const on = await bench.read(bench.small);
  const [request, computing, bare]: number[][] = [[], [], []];
  for (let round = 0; round < ROUNDS + WARM; round++) {
    const made: Proposed[] = [];
    const whole = await timed(async () => made.push(await bench.propose(bench.small, 5)));
    await bench.drop(bench.small, made[0]);
    const alone = await timed(() => Promise.resolve(bench.compute(on)));
    const least = await timed(() => bench.twin.loadAndInsert(bench.small, body));
    if (!counts(round)) continue;
    request.push(whole);
    computing.push(alone);
    bare.push(least);
  }
  const beside = request.map((ms, i) => Math.max(0, ms - computing[i]));
  const ratio = medianRatio(beside, bare);
  say(`Preview request, ${SMALL} tasks (wall ms)`, [
    {
      request: median(request),
      computing: median(computing),
      'load + insert (twin)': median(bare),
      'bytes inserted': body.length,
      '(request − computing) / twin': ratio,
    },
  ]);
  expect(ratio).toBeLessThanOrEqual(3);
}

async function approve(bench: Bench): Promise<void> {
  const taken = new Map<string, number[]>([bench.small, bench.large].map((id) => [id, []]));
  for (let round = 0; round < ROUNDS + WARM; round++) {
    for (const [id, times] of taken) {
      const made = await bench.propose(id, round % 2 === 0 ? 5 : -5);
      const before = await bench.writers(id);
      // The garbage of making the proposal is no cost of agreeing to it.
      collected();
      const ms = await timed(() => bench.approve(id, made));
      const after = await bench.writers(id);
      const written = [...after].filter(([task, xmin]) => before.get(task) !== xmin).length;
      expect(written).toBeGreaterThanOrEqual(TOUCHED);
      expect(written).toBeLessThanOrEqual(1.2 * TOUCHED);
      if (counts(round)) times.push(ms);
    }
  }
  const [small, large] = [...taken.values()];
  const ratio = medianRatio(large, small);
  say(`Approving a change that touches ${TOUCHED} tasks (wall ms)`, [
    {
      ...{ [`of ${SMALL}`]: median(small), [`of ${LARGE}`]: median(large), ratio },
      ...ratioInterval(large, small),
    },
  ]);
  expect(ratio).toBeLessThanOrEqual(FLAT);
}

async function signOff(bench: Bench): Promise<void> {
  const { visit, twin } = bench;
  const packages = [...(await packagesOf(visit, bench.small))];
  const [row, log] = [600, 1200].map((n) => JSON.stringify({ body: 'x'.repeat(n) }));
  const [signed, bare]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS + WARM; round++) {
    for (const [code, id] of packages) {
      const path = `/assignments/${id}`;
      await post(visit, 'officer', `${path}/reopen`, { scope: 'plan', reason: 'bench' });
      const sign = { scope: 'plan', answer: 'agree' };
      const ours = await timed(() => post(visit, `${code}.head`, `${path}/signatures`, sign));
      const least = await timed(() => twin.updateAndInsert(row, log));
      if (!counts(round)) continue;
      signed.push(ours);
      bare.push(least);
    }
  }
  say('Sign-off over HTTP (wall ms, p50)', [
    {
      'sign-off': median(signed),
      'UPDATE + INSERT (twin)': median(bare),
      ratio: medianRatio(signed, bare),
    },
  ]);
  expect(signed.length).toBe(ROUNDS * packages.length);
}

describe('the api against bare twins on the same Postgres', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.visit.api.stop());

  it('a preview costs at most computing and three times a load and an insert', () =>
    preview(bench));
  it('approving writes the tasks it touches and no others', () => approve(bench));
  it('a sign-off is a few times an UPDATE and an INSERT', () => signOff(bench));
});
