import type { ApiClient, Answer } from '../platform/support/api-client';
import { startTestApi, type TestApi } from '../platform/support/test-api';
import { FOREIGN, plantReading, type ReadingHouse } from './support/reading-house';

const PER_DEPARTMENT = 500;

describe('What a department reads', () => {
  let api: TestApi;
  let house: ReadingHouse;
  let head: ApiClient;
  let member: ApiClient;

  beforeAll(async () => {
    api = await startTestApi({ name: 'reading scope' });
    house = await plantReading(api, PER_DEPARTMENT);
    head = await house.signIn(house.a.head);
    member = await house.signIn(house.a.member);
  });
  afterAll(() => api.stop());

  const of = (path: string): string => `/receptions/${house.reception.id}${path}`;

  /** All pages of a list. */
  async function pages(client: ApiClient, path: string): Promise<Answer[]> {
    const answers: Answer[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const mark: string = path.includes('?') ? '&' : '?';
      const next: string = cursor ? `${mark}cursor=${encodeURIComponent(cursor)}` : '';
      const answer = await client.get(`${path}${next}`);
      expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      answers.push(answer);
      cursor = (answer.body.nextCursor as string | null | undefined) ?? null;
    }
    return answers;
  }
  const items = (answers: readonly Answer[]): Record<string, unknown>[] =>
    answers.flatMap(({ body }) => body.items as Record<string, unknown>[]);

  it('never holds a word of another department, in any list, count or board', async () => {
    const paths = [
      '/inbox?limit=200',
      '/receptions',
      of('/board'),
      of('/tasks?limit=200'),
      of(`/tasks?department=${String(house.b.department.code)}`),
      of('/itinerary'),
      of('/waiting'),
      of('/contacts'),
      of('/timeline'),
      of('/approvals'),
      of('/follow-ups'),
      '/approvals?view=all',
      '/notices',
      `/assignments/${house.a.assignment.id}`,
      `/tasks/${house.a.tasks[0].id}`,
    ];
    for (const client of [head, member]) {
      for (const path of paths) {
        for (const { text } of await pages(client, path)) {
          expect({ path, foreign: text.includes(FOREIGN) }).toEqual({ path, foreign: false });
          expect({ path, sealed: text.includes('sealed-text') }).toEqual({ path, sealed: false });
          for (const task of house.b.tasks.slice(0, 5)) expect(text).not.toContain(task.id);
        }
      }
    }
  });

  it('counts its own tasks and no other', async () => {
    const tasks = items(await pages(head, of('/tasks?limit=200')));
    expect(tasks).toHaveLength(PER_DEPARTMENT);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(PER_DEPARTMENT);
    const inbox = await pages(head, '/inbox?limit=200&kind=task');
    expect(inbox[0].body.counts).toMatchObject({ byKind: { task: PER_DEPARTMENT / 2 } });
    expect(items(inbox)).toHaveLength(PER_DEPARTMENT / 2);
    const [row] = items(await pages(head, '/receptions'));
    expect(row.counts).toMatchObject({ departments: 1, total: PER_DEPARTMENT, conditions: 0 });
    const officer = await house.signIn(house.officer);
    const [whole] = items(await pages(officer, '/receptions'));
    expect(whole.counts).toMatchObject({
      departments: 2,
      total: 2 * PER_DEPARTMENT,
      conditions: 1,
    });
    expect(items(await pages(officer, of('/tasks?limit=200')))).toHaveLength(2 * PER_DEPARTMENT);
  });

  it('tells by no number and no place in a list how much the others do', async () => {
    const first = await head.get(of('/timeline?limit=2'));
    const again = await head.get(of('/timeline?limit=2'));
    expect(first.body.items).toEqual(again.body.items);
    for (const entry of first.body.items as Record<string, unknown>[]) {
      expect(Object.values(entry).filter((value) => typeof value === 'number')).toEqual([]);
    }
    const ids = items(await pages(head, of('/timeline?limit=1'))).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
    const cursor = String(first.body.nextCursor);
    expect(again.body.nextCursor).not.toBe(cursor);
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/^\[/);
  });

  it('another department’s objects do not exist for it', async () => {
    for (const path of [`/tasks/${house.b.tasks[0].id}`, `/assignments/${house.b.assignment.id}`]) {
      expect((await head.get(path)).status).toBe(404);
    }
    const { owner } = api;
    await owner.query(`UPDATE assignment SET status = 'withdrawn' WHERE id = $1`, [
      house.a.assignment.id,
    ]);
    for (const path of ['/board', '/tasks', '/itinerary', '/waiting', '/contacts', '/timeline']) {
      expect({ path, status: (await head.get(of(path))).status }).toEqual({ path, status: 404 });
    }
    expect(items(await pages(head, '/receptions'))).toEqual([]);
    expect((await head.get('/inbox')).body.counts).toMatchObject({ total: 0 });
    await owner.query(`UPDATE assignment SET status = 'active' WHERE id = $1`, [
      house.a.assignment.id,
    ]);
  });

  it('of the others it reads whom to call, and neither state nor counts', async () => {
    const { body } = await head.get(of('/board'));
    const [own, ...others] = body.departments as Record<string, unknown>[];
    expect(own).toMatchObject({ own: true, counts: { total: PER_DEPARTMENT } });
    expect(others).toEqual([]);
    const { missing } = body.gate as { missing: { objects: { id: string }[] }[] };
    expect(missing.flatMap((m) => m.objects.map(({ id }) => id))).not.toContain(
      house.b.assignment.id,
    );
    expect(JSON.stringify((body.gate as { missing: unknown }).missing)).not.toContain('item-');
    const contacts = await head.get(of('/contacts'));
    expect(contacts.body.otherSide).toEqual([]);
    expect(contacts.text).toContain('2处长');
    expect(contacts.text).not.toContain('010-66660000');
    const facts = await head.get(of(''));
    expect(facts.body.facts).toMatchObject({ contacts: [] });
    // How many acts there were would tell how busy the others are.
    expect(facts.body).not.toHaveProperty('receptionRevision');
    const leader = await (await house.signIn(house.leader)).get(of(''));
    expect(leader.body.facts).toMatchObject({ contacts: [{ name: '对方联系人', phone: null }] });
    const officer = await (await house.signIn(house.officer)).get(of(''));
    expect(officer.body.facts).toMatchObject({ contacts: [{ phone: '010-66660000' }] });
  });

  it('what is for the office and leaders only is refused', async () => {
    for (const path of ['/call-list', '/notices', '/summary']) {
      expect((await head.get(of(path))).status).toBe(403);
    }
    expect((await head.get('/overview')).status).toBe(403);
    expect((await head.get('/notices/dead-letters')).status).toBe(403);
  });

  it('a 工作秘密 reception is read by those it names, and by the office head', async () => {
    const { owner } = api;
    const secrecy = (to: string) =>
      owner.query(`UPDATE reception SET secrecy = $1 WHERE id = $2`, [to, house.reception.id]);
    const other = await owner.query<{ id: string }>(
      `UPDATE app_user SET role = 'officer', department_id = NULL WHERE id = $1 RETURNING id`,
      [house.b.member.id],
    );
    expect(other.rowCount).toBe(1);
    const stranger = await house.signIn(house.b.member);
    expect((await stranger.get(of('/board'))).status).toBe(200);
    await owner.query('UPDATE approval SET submitted_by = $1', [house.b.member.id]);
    const told = async (): Promise<string> => (await stranger.get('/notices')).text;
    const handedIn = async (): Promise<unknown[]> =>
      Promise.all(
        ['all', 'submitted'].map(
          async (v) => (await stranger.get(`/approvals?view=${v}`)).body.items,
        ),
      );
    expect(await told()).toContain(FOREIGN);
    expect((await handedIn()).flat()).toHaveLength(2);
    await secrecy('work-secret');
    expect((await stranger.get(of('/board'))).status).toBe(404);
    // What he was told before is kept, under the number: neither its title nor what is in it.
    expect(await told()).toContain(String(house.reception.code));
    expect(await told()).not.toContain(String(house.reception.title));
    expect(await told()).not.toContain(FOREIGN);
    expect((await handedIn()).flat()).toEqual([]);
    expect((await stranger.get('/inbox')).text).not.toContain(String(house.reception.title));
    for (const user of [house.officer, house.officeHead, house.leader, house.a.member]) {
      const client = await house.signIn(user);
      expect((await client.get(of('/board'))).status).toBe(200);
    }
    await secrecy('internal');
  });
});
