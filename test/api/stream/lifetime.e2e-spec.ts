import type { AddressInfo } from 'node:net';
import { FEED_CHANNEL } from '@app/commands';
import { renewFeedEpoch } from '@app/persistence';
import { createApp } from '../../../apps/api/src/create-app';
import { plantChange } from './support/plant-change';
import type { SseClient, SseEvent } from './support/sse-client';
import { StreamHouse } from './support/stream-house';

let place: StreamHouse;
beforeEach(async () => {
  place = await StreamHouse.open('stream-life');
});
afterEach(() => place.close());

const refs = (stream: SseClient): unknown[] => stream.changes.flatMap((c) => c.refs as string[]);
const last = (stream: SseClient): string => String(stream.lastId);
const heard =
  (name: string) =>
  (events: readonly SseEvent[]): boolean =>
    events.some(({ data }) => (data.refs as string[] | undefined)?.includes(name));
const had =
  (name: string, reason?: string) =>
  (events: readonly SseEvent[]): boolean =>
    events.some(({ event, data }) => event === name && (!reason || data.reason === reason));
const line = (ref: string): { topic: 'approval'; detail: { refs: string[] } } => ({
  topic: 'approval',
  detail: { refs: [ref] },
});

describe('a connection', () => {
  it('ends within five seconds of its session, and hears nothing more', async () => {
    const officer = await place.signIn(place.house.officer);
    const stream = await place.listen(officer);
    await place.change(line('before'));
    await stream.until(heard('before'));
    const { cookie } = officer;
    expect((await officer.delete('/session')).status).toBe(204);
    await stream.until(had('end', 'session'), 5000);
    await stream.untilClosed();
    expect((await place.listen(cookie)).status).toBe(401);
  });

  it('is told to load again when its person may see more or less, and hears by the new right', async () => {
    const { a, b } = place.house;
    const stream = await place.listen(await place.signIn(a.member));
    await place.api.owner.query('UPDATE app_user SET department_id = $1 WHERE id = $2', [
      b.department.id,
      a.member.id,
    ]);
    await stream.until(had('reload', 'rights'), 5000);
    const own = (part: typeof a, ref: string) => ({
      ...line(ref),
      audience: 'package' as const,
      assignmentId: String(part.assignment.id),
    });
    await place.change(own(a, 'a'));
    await place.change(own(b, 'b'));
    await stream.until(heard('b'));
    expect(refs(stream)).toEqual(['b']);
  });

  it('is the seventh of one person: the oldest ends, told to come back later', async () => {
    const officer = await place.signIn(place.house.officer);
    const streams: SseClient[] = [];
    for (let n = 0; n < 7; n++) streams.push(await place.listen(officer));
    await streams[0].until(had('end', 'displaced'));
    await place.change(line('x'));
    await Promise.all(streams.slice(1).map((stream) => stream.until(heard('x'))));
  });

  it('that does not read is dropped, and catches up by its last id', async () => {
    const officer = await place.signIn(place.house.officer);
    const [slow, quick] = [await place.listen(officer), await place.listen(officer)];
    await place.change(line('seen'));
    await slow.until(heard('seen'));
    slow.pause();
    const before = process.memoryUsage().arrayBuffers;
    const bulk = line('x'.repeat(20_000));
    for (let n = 0; n < 60; n++) {
      await place.change({ ...bulk, times: 20 });
      await place.change(line(`round-${n}`));
      await quick.until(heard(`round-${n}`));
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 1024 * 1024);
    slow.resume();
    await slow.untilClosed();
    expect(quick.isClosed).toBe(false);
    const again = await place.listen(officer, { lastEventId: last(slow) });
    await place.change(line('now'));
    await again.until(heard('now'));
    const missed = refs(again).filter((ref) => String(ref).startsWith('round-'));
    const known = [...refs(slow), ...missed].filter((ref) => String(ref).startsWith('round-'));
    // Either all that it missed, once each, or the word to load again.
    if (again.of('reload').length === 0) expect(new Set(known).size).toBe(60);
    else expect(again.of('reload')[0].data.reason).toMatch(/too-/);
  });
});

describe('the process', () => {
  it('listens once, however many look on, and is not told once per act', async () => {
    const officer = await place.signIn(place.house.officer);
    const streams = [await place.listen(officer), await place.listen(officer)];
    const { rows } = await place.api.owner.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE application_name = 'yingbin-stream' AND datname = current_database()`,
    );
    expect(rows[0].n).toBe(1);
    const ear = await place.connect();
    let rings = 0;
    ear.on('notification', () => rings++);
    await ear.query(`LISTEN ${FEED_CHANNEL}`);
    const task = String(place.house.a.tasks[1].id);
    const member = await place.signIn(place.house.a.member);
    await member.post(`/tasks/${task}/start`, {});
    const acts = Array.from({ length: 120 }, (_, n) =>
      n % 2
        ? member.post(`/tasks/${task}/unblock`, {})
        : member.post(`/tasks/${task}/block`, { reason: '车辆故障' }),
    );
    const done = (await Promise.all(acts)).filter(({ status }) => status === 200).length;
    expect(done).toBeGreaterThan(10);
    await streams[0].until(
      (events) => events.filter(({ data }) => data.kind === 'task').length >= done,
    );
    await ear.query('SELECT 1');
    expect(rings).toBeGreaterThan(0);
    expect(rings).toBeLessThan(60);
  });

  it('restarts: whoever was connected goes on at the next one, nothing missing, nothing twice', async () => {
    const officer = await place.signIn(place.house.officer);
    const stream = await place.listen(officer);
    await place.change(line('one'));
    await stream.until(heard('one'));
    const next = await createApp(place.api.config);
    await next.listen({ host: '127.0.0.1', port: 0 });
    const { port } = next.getHttpServer().address() as AddressInfo;
    await place.api.app.close();
    await stream.until(had('end', 'restart'));
    await stream.untilClosed();
    await plantChange(place.api.owner, { ...line('two'), receptionId: place.receptionId });
    const again = await place.listen(officer, {
      base: `http://127.0.0.1:${port}`,
      lastEventId: last(stream),
    });
    await place.change(line('three'));
    await again.until(heard('three'));
    expect(refs(again)).toEqual(['two', 'three']);
    expect(again.of('ready')[0].data.resumed).toBe(true);
    again.close();
    await next.close();
  });

  it('loses its connection to Postgres, says so, and misses nothing', async () => {
    const stream = await place.listen(await place.signIn(place.house.officer));
    await place.change(line('one'));
    await stream.until(heard('one'));
    const same = await place.connect();
    await same.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'yingbin-stream' AND datname = current_database()`,
    );
    await plantChange(place.api.owner, { ...line('two'), receptionId: place.receptionId });
    await stream.until(heard('two'));
    expect(stream.of('beat')[0].data.live).toBe(false);
    expect(stream.of('reload')).toEqual([]);
    expect(refs(stream)).toEqual(['one', 'two']);
  });
});

describe('after a restore', () => {
  it('every place given out before is worthless, and who is connected is told to load again', async () => {
    const officer = await place.signIn(place.house.officer);
    const stream = await place.listen(officer);
    await place.change(line('one'));
    await stream.until(heard('one'));
    const before = last(stream);
    await renewFeedEpoch(place.api.owner);
    await stream.until(had('reload', 'unknown'));
    const again = await place.listen(officer, { lastEventId: before });
    await again.until(had('reload', 'unknown'));
    await place.change(line('two'));
    await again.until(heard('two'));
    await stream.until(heard('two'));
    expect(refs(again)).toEqual(['two']);
    expect(refs(stream)).toEqual(['one', 'two']);
  });

  it('lines of transactions that this server has never had are dropped', async () => {
    await place.api.owner.query(
      `INSERT INTO change_feed (tx, kind, topic, reception_id, detail)
       VALUES (9000000000000, 'test', 'approval', $1, '{"refs": ["from-the-future"]}')`,
      [place.receptionId],
    );
    const epoch = async (): Promise<unknown> =>
      (await place.api.owner.query<{ e: string }>('SELECT feed_epoch AS e FROM office')).rows[0].e;
    const before = await epoch();
    const stream = await place.listen(await place.signIn(place.house.officer));
    await place.change(line('now'));
    await stream.until(heard('now'));
    expect(refs(stream)).toEqual(['now']);
    expect(await epoch()).not.toBe(before);
  });
});
