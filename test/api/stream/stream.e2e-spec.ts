import { addPerson, PASSWORD } from '../platform/support/people';
import { ApiClient } from '../platform/support/api-client';
import type { SseClient } from './support/sse-client';
import { StreamHouse } from './support/stream-house';

let place: StreamHouse;
let calm: SseClient;
beforeAll(async () => {
  place = await StreamHouse.open('stream');
  calm = await place.listen(await place.signIn(place.house.officeHead));
});
afterAll(() => place.close());

const refs = (stream: SseClient): unknown[] => stream.changes.flatMap((c) => c.refs as string[]);
const heard =
  (...names: string[]) =>
  (events: readonly { data: Readonly<Record<string, unknown>> }[]): boolean =>
    names.every((name) =>
      events.some(({ data }) => (data.refs as string[] | undefined)?.includes(name)),
    );
const last = (stream: SseClient): string => String(stream.lastId);

describe('GET /stream', () => {
  it('tells an act to whoever may see it, with what to ask for again', async () => {
    const { house, receptionId } = place;
    const member = await place.signIn(house.a.member);
    const officer = await place.listen(await place.signIn(house.officer));
    const task = String(house.a.tasks[1].id);
    expect((await member.post(`/tasks/${task}/start`, {})).status).toBe(200);
    await officer.until((events) => events.some(({ event }) => event === 'change'));
    expect(officer.changes[0]).toEqual({
      kind: 'task',
      at: expect.any(String) as string,
      receptionId,
      departmentId: house.a.department.id,
      assignmentId: house.a.assignment.id,
      tasks: expect.arrayContaining([{ id: task, status: 'inProgress' }]) as unknown,
    });
  });

  it('comes as a stream that no proxy may gather, keep or pack', () => {
    expect(calm.headers).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    expect(calm.events[0]).toMatchObject({
      event: 'ready',
      data: { resumed: false, beatMs: 15_000 },
    });
  });

  it('is for signed-in people only, and not for tokens', async () => {
    const nobody = await place.listen(undefined);
    expect([nobody.status, nobody.headers['content-type']]).toEqual([
      401,
      'application/problem+json; charset=utf-8',
    ]);
    const officer = await place.signIn(place.house.officer);
    const made = await officer.post('/tokens', { name: 't', scopes: ['live.read'], days: 1 });
    const answer = await new ApiClient(place.api.app).get('/stream', {
      authorization: `Bearer ${String(made.body.secret)}`,
    });
    expect([answer.status, answer.body.code]).toEqual([403, 'stream.session-only']);
  });

  it('tells first what changed while the page was being read, to whoever may hear it', async () => {
    const { house } = place;
    await place.change({ topic: 'approval', audience: 'whole', detail: { refs: ['meanwhile'] } });
    await calm.until(heard('meanwhile'));
    const officer = await place.listen(await place.signIn(house.officer), { ago: 1000 });
    const member = await place.listen(await place.signIn(house.a.member), { ago: 1000 });
    const blunt = await place.listen(await place.signIn(house.officer));
    await officer.until(heard('meanwhile'));
    await place.change({ topic: 'approval', audience: 'known', detail: { refs: ['afterwards'] } });
    await Promise.all([officer, member, blunt].map((one) => one.until(heard('afterwards'))));
    expect(refs(officer).filter((one) => one === 'meanwhile')).toHaveLength(1);
    expect(refs(member)).not.toContain('meanwhile');
    expect(refs(blunt)).toEqual(['afterwards']);
    expect(officer.events[0]).toMatchObject({ event: 'ready', data: { resumed: false } });
  });

  it('goes on behind the last id, by header or by query, with nothing missing and nothing twice', async () => {
    const officer = await place.signIn(place.house.officer);
    const first = await place.listen(officer);
    await place.change({ topic: 'approval', detail: { refs: ['r1'] } });
    await first.until(heard('r1'));
    const id = last(first);
    first.close();
    for (const n of [2, 3, 4])
      await place.change({ topic: 'approval', detail: { refs: [`r${n}`] } });
    await calm.until(heard('r4'));
    const byHeader = await place.listen(officer, { lastEventId: id });
    const byQuery = await place.listen(officer, { since: id });
    await place.change({ topic: 'approval', detail: { refs: ['r5'] } });
    for (const stream of [byHeader, byQuery]) {
      await stream.until(heard('r5'));
      expect(stream.of('ready')[0].data.resumed).toBe(true);
      expect(refs(stream)).toEqual(['r2', 'r3', 'r4', 'r5']);
      expect(stream.of('reload')).toEqual([]);
    }
    // From the middle of what was missed: the header goes before the query.
    const middle = byHeader.of('change')[1].id ?? '';
    const both = await place.listen(officer, { lastEventId: middle, since: id });
    await both.until(heard('r5'));
    expect(refs(both)).toEqual(['r4', 'r5']);
  });

  it('goes on within one transaction too', async () => {
    const officer = await place.signIn(place.house.officer);
    const first = await place.listen(officer);
    const db = await place.connect();
    await db.query('BEGIN');
    for (const n of [1, 2, 3]) {
      await place.change({ topic: 'approval', detail: { refs: [`one-${n}`] } }, db);
    }
    await db.query('COMMIT');
    await place.change({ topic: 'approval', detail: { refs: ['after'] } });
    await first.until(heard('after'));
    const second = await place.listen(officer, { lastEventId: first.of('change')[0].id ?? '' });
    await second.until(heard('after'));
    expect(refs(second)).toEqual(['one-2', 'one-3', 'after']);
  });

  it('says "reload" instead of hiding a gap', async () => {
    const officer = await place.signIn(place.house.officer);
    const reasonFor = async (lastEventId: string): Promise<unknown> => {
      const stream = await place.listen(officer, { lastEventId });
      await stream.until((events) => events.some(({ event }) => event === 'reload'));
      expect(stream.of('ready')[0].data.resumed).toBe(false);
      return stream.of('reload')[0].data.reason;
    };
    expect(await reasonFor('17')).toBe('unknown');
    expect(await reasonFor('AAAAAAAAAAAAAAAAAAAAAA')).toBe('unknown');
    const before = last(calm);
    await place.change({ topic: 'approval', detail: { refs: ['x'.repeat(300)] }, times: 800 });
    await place.change({ topic: 'approval', detail: { refs: ['many'] } });
    await calm.until(heard('many'));
    expect(await reasonFor(before)).toBe('too-many');
    await place.change({ topic: 'inbox', audience: 'person', times: 8000 });
    await place.change({ topic: 'approval', detail: { refs: ['old'] } });
    await calm.until(heard('old'));
    expect(await reasonFor(before)).toBe('too-old');
  });

  it('never passes a transaction that is still open', async () => {
    const officer = await place.signIn(place.house.officer);
    const stream = await place.listen(officer);
    const slow = await place.connect();
    await slow.query('BEGIN');
    await place.change({ topic: 'approval', detail: { refs: ['lower'] } }, slow);
    await place.change({ topic: 'approval', detail: { refs: ['higher'] } });
    // Whoever comes back meanwhile must not be carried past it either.
    const between = await place.listen(officer);
    const id = last(between);
    between.close();
    const { rows } = await place.api.owner.query<{ n: string }>(
      `SELECT count(*) AS n FROM change_feed WHERE detail->'refs'->>0 = 'higher'`,
    );
    expect(rows[0].n).toBe('1');
    expect(refs(stream)).toEqual([]);
    await slow.query('COMMIT');
    await place.change({ topic: 'approval', detail: { refs: ['last'] } });
    const later = await place.listen(officer, { lastEventId: id });
    for (const one of [stream, later]) {
      await one.until(heard('last'));
      expect(refs(one)).toEqual(['lower', 'higher', 'last']);
    }
  });

  it('is not held back by a transaction of another database of the server', async () => {
    const stream = await place.listen(await place.signIn(place.house.officer));
    const other = await place.connect('postgres');
    await other.query('BEGIN; SELECT pg_current_xact_id()');
    await place.change({ topic: 'approval', detail: { refs: ['not-held'] } });
    await stream.until(heard('not-held'), 5000);
    await other.query('ROLLBACK');
  });

  it('loses no line under eight writers whose transactions end in any order', async () => {
    const stream = await place.listen(await place.signIn(place.house.officer));
    const writers = await Promise.all(Array.from({ length: 8 }, () => place.connect()));
    await Promise.all(
      writers.map(async (db, w) => {
        for (let n = 0; n < 40; n++) {
          await db.query('BEGIN');
          await place.change({ topic: 'approval', detail: { refs: [`w${w}-${n}`] } }, db);
          if ((n + w) % 3 === 0) await db.query('SELECT pg_sleep(0.01)');
          await db.query((n + w) % 11 === 0 ? 'ROLLBACK' : 'COMMIT');
        }
      }),
    );
    const { rows } = await place.api.owner.query<{ ref: string }>(
      `SELECT detail->'refs'->>0 AS ref FROM change_feed WHERE detail->'refs'->>0 ~ '^w[0-9]-' ORDER BY tx, id`,
    );
    expect(rows.length).toBeGreaterThan(280);
    await place.change({ topic: 'approval', detail: { refs: ['end-of-writers'] } });
    await stream.until(heard('end-of-writers'));
    expect(refs(stream)).toEqual([...rows.map(({ ref }) => ref), 'end-of-writers']);
  });

  it('tells two departments nothing of each other, and their ids tell nothing', async () => {
    const { a, b } = place.house;
    const [ofA, ofB] = [
      await place.listen(await place.signIn(a.member)),
      await place.listen(await place.signIn(b.member)),
    ];
    const own = (part: typeof a, word: string) =>
      place.change({
        topic: 'task',
        audience: 'package',
        assignmentId: String(part.assignment.id),
        detail: { refs: [word] },
      });
    for (let n = 0; n < 5; n++) await own(b, `b${n}`);
    await place.change({ topic: 'plan', audience: 'whole', detail: { refs: ['office'] } });
    await place.change({ topic: 'item', audience: 'known', detail: { item: 'item-2' } });
    await place.change({ topic: 'notice', audience: 'person', userId: String(b.member.id) });
    await own(a, 'a');
    await place.change({ topic: 'reception', audience: 'known', detail: { refs: ['all'] } });
    await Promise.all([ofA.until(heard('all')), ofB.until(heard('all'))]);
    expect(refs(ofA)).toEqual(['a', 'all']);
    expect(
      ofB.changes.map((c) => c.item ?? (c.refs as string[] | undefined)?.[0] ?? c.kind),
    ).toEqual(['b0', 'b1', 'b2', 'b3', 'b4', 'item-2', 'notice', 'all']);
    expect(JSON.stringify(ofA.events)).not.toContain(b.assignment.id);
    expect(ofA.events.filter(({ event }) => event !== 'beat')).toHaveLength(3);
    // Two ids of one place differ, so that equal beats do not tell that nothing happened elsewhere.
    const ids = [
      await place.listen(await place.signIn(a.head)),
      await place.listen(await place.signIn(a.head)),
    ];
    expect(new Set(ids.map(last)).size).toBe(2);
    expect(ids.map((one) => last(one).length)).toEqual([22, 22]);
  });

  it('keeps a 工作秘密 reception to those it names', async () => {
    const { house, api } = place;
    const other = await addPerson(api, 'officer');
    const stranger = new ApiClient(api.app);
    await stranger.signIn(other.login, PASSWORD);
    const [named, unnamed] = [
      await place.listen(await place.signIn(house.officer)),
      await place.listen(stranger),
    ];
    await api.owner.query(`UPDATE reception SET secrecy = 'work-secret'`);
    await place.change({ topic: 'reception', audience: 'known', detail: { refs: ['secret'] } });
    await named.until(heard('secret'));
    await api.owner.query(`UPDATE reception SET secrecy = 'internal'`);
    await place.change({ topic: 'reception', audience: 'known', detail: { refs: ['open'] } });
    await unnamed.until(heard('open'));
    expect(refs(unnamed)).toEqual(['open']);
  });

  it('beats, so that a dead line is noticed', async () => {
    await calm.until((events) => events.some(({ event }) => event === 'beat'), 20_000);
    const beat = calm.of('beat')[0];
    expect(beat.data).toMatchObject({ at: expect.any(String) as string, live: true });
    expect(beat.id).toHaveLength(22);
  });

  it('says that the process rests while nobody carries it on', async () => {
    expect(calm.of('ready')[0].data.moves).toBe(true);
    await calm.until(
      (events) => events.some(({ event, data }) => event === 'beat' && data.moves === false),
      20_000,
    );
  });
});
