import { createPool, FEED_CHANNEL, ringFeed } from '@app/commands';
import { inTransaction, startSession } from '@app/persistence';
import pg from 'pg';
import { addPerson } from '../api/platform/support/people';
import { plantChange } from '../api/stream/support/plant-change';
import { StreamHouse } from '../api/stream/support/stream-house';
import { BareSse, Ear } from './support/bare-sse';
import { median, medianRatio, ratioInterval } from './support/rounds';
import { say } from './support/say';

const WARM = 20;
const ACTS = 300;
const CLIENTS = 1000;
const ROUNDS = 25;
const WRITERS = 8;
const BURST_MS = 500;
const PAIRS = 25;

const percentile = (values: readonly number[], p: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * p)];

let word = 0;
const nextWord = (): string => `word-${String(word++).padStart(8, '0')}`;
/** As many bytes as one of our events has. */
const eventWith = (text: string): Buffer =>
  Buffer.from(`id: ${'A'.repeat(22)}\nevent: change\ndata: ${'x'.repeat(190)}${text}\n\n`);

/** The api on a port, a pool as another process has one, and a bare server beside it. */
class Bench {
  readonly bare = new BareSse();
  private readonly ears: Ear[] = [];

  private constructor(
    readonly place: StreamHouse,
    readonly pool: pg.Pool,
    readonly listener: pg.Client,
    readonly bareUrl: { value: string },
  ) {}

  static async open(): Promise<Bench> {
    const place = await StreamHouse.open('bench-stream');
    const { url } = place.api.config.database;
    const pool = createPool(url, { max: 10, applicationName: 'bench' });
    const listener = new pg.Client({ connectionString: url });
    await listener.connect();
    await listener.query('LISTEN bench_twin');
    const bench = new Bench(place, pool, listener, { value: '' });
    bench.bareUrl.value = await bench.bare.listen();
    return bench;
  }

  /** `n` listeners with sessions of their own, six to a person, half of them of a department. */
  async listeners(n: number): Promise<Ear[]> {
    const { api, house } = this.place;
    const made: Ear[] = [];
    while (made.length < n) {
      const of = made.length % 12 < 6 ? 'officer' : 'departmentMember';
      const departmentId = of === 'officer' ? undefined : String(house.a.department.id);
      const { id } = await addPerson(api, of, departmentId ? { departmentId } : {});
      for (let i = 0; i < 6 && made.length < n; i++) {
        const { token } = await startSession(api.owner, id, null);
        made.push(await Ear.open(`${this.place.base}/api/v1/stream`, `yb_session=${token}`));
      }
    }
    this.ears.push(...made);
    return made;
  }

  async bareEars(n: number): Promise<Ear[]> {
    const made: Ear[] = [];
    for (let i = 0; i < n; i++) made.push(await Ear.open(this.bareUrl.value));
    this.ears.push(...made);
    return made;
  }

  /** One act: committed, and told of as the door tells. Its moment of commit. */
  async act(text: string): Promise<number> {
    const { receptionId } = this.place;
    await inTransaction(this.pool, async (client) => {
      const detail = { refs: [text] };
      await plantChange(client, { topic: 'reception', audience: 'known', receptionId, detail });
      return { value: null, commit: true };
    });
    const at = performance.now();
    ringFeed(this.pool);
    return at;
  }

  hushEars(): void {
    this.ears.splice(0).forEach((ear) => ear.close());
  }

  async close(): Promise<void> {
    this.hushEars();
    this.bare.close();
    await this.listener.end();
    await this.pool.end();
    await this.place.close();
  }
}

async function notifyRoundTrip({ pool, listener }: Bench): Promise<number> {
  const told = new Promise((resolve) => listener.once('notification', resolve));
  const before = performance.now();
  await pool.query(`SELECT pg_notify('bench_twin', '')`);
  await told;
  return performance.now() - before;
}

async function bareFanOut({ bare }: Bench, ears: readonly Ear[]): Promise<number> {
  const text = nextWord();
  const heard = Promise.all(ears.map((ear) => ear.next(text)));
  const before = performance.now();
  bare.send(eventWith(text));
  await heard;
  return performance.now() - before;
}

async function ourFanOut(bench: Bench, ears: readonly Ear[]): Promise<number> {
  const text = nextWord();
  const heard = Promise.all(ears.map((ear) => ear.next(text)));
  const before = await bench.act(text);
  await heard;
  return performance.now() - before;
}

async function oneClient(bench: Bench): Promise<void> {
  const [ours, theirs] = [await bench.listeners(1), await bench.bareEars(1)];
  const [stream, twin]: number[][] = [[], []];
  for (let n = 0; n < ACTS + WARM; n++) {
    const took = await ourFanOut(bench, ours);
    const least = (await notifyRoundTrip(bench)) + (await bareFanOut(bench, theirs));
    if (n < WARM) continue;
    stream.push(took);
    twin.push(least);
  }
  bench.hushEars();
  const ratio = median(stream) / median(twin);
  say('Commit → one client (wall ms)', [
    {
      ...{ p50: median(stream), p99: percentile(stream, 0.99) },
      ...{ 'twin p50': median(twin), 'twin p99': percentile(twin, 0.99), 'p50 / twin': ratio },
    },
  ]);
  expect(ratio).toBeLessThanOrEqual(5);
  expect(percentile(stream, 0.99)).toBeLessThanOrEqual(100);
}

async function manyClients(bench: Bench): Promise<void> {
  const [ours, theirs] = [await bench.listeners(CLIENTS), await bench.bareEars(CLIENTS)];
  const [stream, twin]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS + 5; round++) {
    const turns = [() => ourFanOut(bench, ours), () => bareFanOut(bench, theirs)];
    const first = round % 2;
    const took: number[] = [];
    took[first] = await turns[first]();
    took[1 - first] = await turns[1 - first]();
    if (round < 5) continue;
    stream.push(took[0]);
    twin.push(took[1]);
  }
  bench.hushEars();
  const ratio = medianRatio(stream, twin);
  const { low, high } = ratioInterval(stream, twin);
  say(`Commit → last of ${CLIENTS} clients (wall ms)`, [
    { ours: median(stream), 'bare SSE': median(twin), ratio, from: low, to: high },
  ]);
  expect(ratio).toBeLessThanOrEqual(1.5);
}

/** How many transactions eight writers commit in a while; each an update, a log and a line of the feed. */
async function commits(pool: pg.Pool, receptionId: string, naive = false): Promise<number> {
  const end = performance.now() + BURST_MS;
  let done = 0;
  const write = async (writer: number): Promise<void> => {
    while (performance.now() < end) {
      await inTransaction(pool, async (client) => {
        await client.query({
          name: naive ? 'write-naive' : 'write',
          text: `WITH u AS (UPDATE bench_row SET body = $2 WHERE id = $1),
              l AS (INSERT INTO bench_log (body) VALUES ($2)),
              f AS (INSERT INTO change_feed (tx, kind, topic, audience, reception_id)
                VALUES ((pg_current_xact_id()::text)::bigint, 'bench', 'reception', 'known', $3))
            SELECT ${naive ? `pg_notify('${FEED_CHANNEL}', '')` : '1'}`,
          values: [writer, '{"body": "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}', receptionId],
        });
        return { value: null, commit: true };
      });
      ringFeed(pool);
      done++;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
  return (done / BURST_MS) * 1000;
}

async function prepareWrites(place: StreamHouse): Promise<void> {
  await place.api.owner.query(`CREATE TABLE bench_row (id int PRIMARY KEY, body jsonb);
    CREATE TABLE bench_log (id bigserial, body jsonb);
    INSERT INTO bench_row SELECT n, '{}' FROM generate_series(0, ${WRITERS}) n;
    GRANT ALL ON bench_row, bench_log, bench_log_id_seq TO PUBLIC`);
}

async function commitRate(bench: Bench): Promise<void> {
  // The same writes where nobody tells and nobody listens.
  const quiet = await StreamHouse.open('bench-quiet');
  const silent = createPool(quiet.api.config.database.url, {
    ...{ max: 10, applicationName: 'bench', tellsFeed: false },
  });
  await prepareWrites(bench.place);
  await prepareWrites(quiet);
  await bench.listeners(10);
  const [on, off, inside]: number[][] = [[], [], []];
  for (let n = 0; n <= PAIRS; n++) {
    const turns = [
      async () => on.push(await commits(bench.pool, bench.place.receptionId)),
      async () => off.push(await commits(silent, quiet.receptionId)),
      async () => inside.push(await commits(silent, quiet.receptionId, true)),
    ];
    for (const turn of n % 2 ? turns.reverse() : turns) await turn();
    if (n === 0) [on, off, inside].forEach((list) => list.splice(0));
  }
  await silent.end();
  await quiet.close();
  const ratio = medianRatio(on, off);
  const { low, high } = ratioInterval(on, off);
  say(`Commits per second, ${WRITERS} writers`, [
    {
      ...{ 'updates on': median(on), off: median(off), ratio, from: low, to: high },
      'NOTIFY inside each': medianRatio(inside, off),
    },
  ]);
  expect(ratio).toBeGreaterThanOrEqual(0.8);
}

describe('live data against bare twins', () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await Bench.open();
  });
  afterAll(() => bench.close());

  it('one client hears within five bare ways', () => oneClient(bench));
  it('the last of a thousand hears nearly as soon as from a bare server', () => manyClients(bench));
  it('costs the writers next to nothing', () => commitRate(bench));
});
