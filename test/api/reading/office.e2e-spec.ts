import { insertRows } from '../../support/builders/insert-rows';
import * as rows from '../../support/builders/reception-rows';
import type { ApiClient } from '../platform/support/api-client';
import { startTestApi, type TestApi } from '../platform/support/test-api';
import { FOREIGN, plantReading, type ReadingHouse } from './support/reading-house';

type Row = Readonly<Record<string, unknown>>;

describe('What the office and leaders read', () => {
  let api: TestApi;
  let house: ReadingHouse;
  let officer: ApiClient;
  let leader: ApiClient;
  let head: ApiClient;

  beforeAll(async () => {
    api = await startTestApi({ name: 'reading office' });
    house = await plantReading(api, 10);
    officer = await house.signIn(house.officer);
    leader = await house.signIn(house.leader);
    head = await house.signIn(house.officeHead);
  });
  afterAll(() => api.stop());

  const of = (path: string): string => `/receptions/${house.reception.id}${path}`;
  const itemsOf = async (client: ApiClient, path: string): Promise<Row[]> => {
    const { status, body } = await client.get(path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body.items as Row[];
  };

  it('the board: stage, the gate’s list as the rules give it, and every department', async () => {
    const { body } = await officer.get(of('/board'));
    expect(body).toMatchObject({ stage: 'prepare', zone: 'Asia/Shanghai' });
    expect(body.health).toMatchObject({ level: 'red' });
    const { open, missing } = body.gate as { open: boolean; missing: { code: string }[] };
    expect(open).toBe(false);
    expect(missing.map(({ code }) => code)).toEqual([
      'signature.plan-missing',
      'signature.ready-missing',
      'condition.open',
      'advance.not-requested',
    ]);
    const departments = body.departments as Row[];
    expect(departments.map(({ lateMinutes }) => lateMinutes)).toEqual([60, 60]);
    expect(departments[1].signatures).toMatchObject([{ by: house.b.head.id, current: true }]);
    expect(body.items).toEqual({ planned: 2, started: 0, ended: 0, skipped: 0, unreported: 0 });
  });

  it('the overview: red first, each exception with its rule, minutes and whom to call', async () => {
    const { status, body } = await leader.get('/overview');
    expect(status).toBe(200);
    // The guests come in five hours: in the evening that is tomorrow.
    const dayOf = (at: number): string =>
      new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Shanghai' }).format(at);
    const today = dayOf(Date.now()) === dayOf(Date.now() + 5 * 3_600_000) ? 1 : 0;
    expect(body.counts).toMatchObject({ receptions: 1, red: 1, today });
    const exceptions = body.exceptions as Row[];
    expect(exceptions[0]).toMatchObject({ rule: 'task.late', minutes: 60 });
    expect(exceptions.every((row) => (row.person as Row | null)?.name !== undefined)).toBe(true);
    expect(body.decisions).toEqual([]);
    const decisions = (await head.get('/overview')).body.decisions as Row[];
    expect(decisions).toMatchObject([
      { matter: 'plan', acts: ['approve', 'return', 'add', 'withdraw'] },
    ]);
  });

  it('approvals: to whose turn it is, and what one handed in', async () => {
    expect(await itemsOf(head, '/approvals')).toHaveLength(1);
    expect(await itemsOf(officer, '/approvals')).toHaveLength(0);
    const [sent] = await itemsOf(officer, '/approvals?view=submitted');
    expect(sent).toMatchObject({ reason: FOREIGN, submittedBy: { id: house.officer.id } });
    expect(await itemsOf(leader, of('/approvals'))).toHaveLength(1);
  });

  it('the call list: who has not read, with the duty phone', async () => {
    const calls = await itemsOf(officer, of('/call-list'));
    const b = calls.find(({ id }) => id === house.b.member.id);
    expect(b).toMatchObject({ unread: 1, departmentDutyPhone: '010-1111' });
    const contacts = await officer.get(of('/contacts'));
    expect(contacts.body.otherSide).toMatchObject([{ phone: '010****0000' }]);
    expect(contacts.body.office).toMatchObject([
      { part: 'officer', dutyPhone: '13900000000' },
      { part: 'leader' },
    ]);
  });

  it('the timeline: who, for whom, recorded by whom; never what was sealed; page by page', async () => {
    const first = await officer.get(of('/timeline?limit=4'));
    const items = first.body.items as Row[];
    const tasksOf = (rows: Row[]): unknown[] => rows.map(({ objects }) => (objects as Row[])[0].id);
    const [a, b] = [house.a, house.b].map(({ tasks }) => tasks.slice(0, 3).map(({ id }) => id));
    expect(tasksOf(items)).toEqual([...b, a[0]]);
    expect(items[0]).toMatchObject({
      type: 'TaskAcknowledged',
      actor: { id: house.b.head.id },
      by: { id: house.b.member.id },
      recordedBy: { id: house.b.head.id },
      means: 'phone',
      occurredAt: new Date(1_790_000_000_000).toISOString(),
      objects: [
        { type: 'task', id: house.b.tasks[0].id },
        { type: 'assignment', id: house.b.assignment.id },
      ],
      details: {},
    });
    expect(first.text).not.toContain('sealed-text');
    const cursor = encodeURIComponent(String(first.body.nextCursor));
    const rest = await officer.get(of(`/timeline?limit=4&cursor=${cursor}`));
    expect(tasksOf(rest.body.items as Row[])).toEqual(a.slice(1));
    expect(rest.body.nextCursor).toBeNull();
    const other = await officer.get(of(`/timeline?type=Signed&cursor=${cursor}`));
    expect(other.body).toMatchObject({ code: 'cursor.invalid' });
  });

  it('the timeline of one person, and of some days', async () => {
    const all = (await officer.get(of('/timeline?limit=50'))).body.items as Row[];
    const b = String(house.b.member.id);
    const mine = (await officer.get(of(`/timeline?limit=50&actorId=${b}`))).body.items as Row[];
    const counted = await officer.get(of(`/timeline/count?actorId=${b}`));
    expect(counted.body).toEqual({ count: mine.length });
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThan(all.length);
    expect(mine).toEqual(all.filter((row) => JSON.stringify(row).includes(`"id":"${b}"`)));
    const cut = encodeURIComponent(String(all[0].at));
    const [before, after] = [`until=${cut}`, `from=${cut}`].map((q) =>
      of(`/timeline?limit=50&${q}`),
    );
    const halves = [await officer.get(after), await officer.get(before)];
    expect(halves.flatMap(({ body }) => body.items as Row[])).toEqual(all);
    expect((await officer.get(of('/timeline?from=yesterday'))).status).toBe(422);
  });

  it('one task: all fields, what its due time hangs on, its history, and the acts to offer', async () => {
    const { body } = await officer.get(`/tasks/${house.a.tasks[0].id}`);
    expect(body).toMatchObject({
      late: true,
      dueFrom: { anchor: 'arrival', offset: '-PT60M', itemTitle: '公开会见' },
      acts: ['withdraw', 'remind'],
    });
    expect(body.history).toHaveLength(1);
    const doer = await house.signIn(house.a.member);
    const own = await doer.get(`/tasks/${house.a.tasks[1].id}`);
    expect(own.body.acts).toEqual(['start', 'finish', 'block', 'return', 'assign']);
    const lead = await house.signIn(house.a.head);
    const { body: whole } = await lead.get(`/assignments/${house.a.assignment.id}`);
    expect(whole.tasks).toHaveLength(10);
    expect(whole.acts).toEqual(['sign:plan', 'sign:ready', 'lead']);
  });

  it('the summary is pre-filled: late, open, unsigned, changed, objected', async () => {
    const { status, body } = await officer.get(of('/summary'));
    expect(status).toBe(200);
    const facts = body.facts as Record<string, Row[]> & { open: Record<string, Row[]> };
    expect(body.status).toBe('none');
    expect(facts.items).toHaveLength(2);
    expect(facts.lateTasks.map(({ lateMinutes }) => lateMinutes)).toEqual([60, 60, 0, 0]);
    expect(facts.open.tasks).toHaveLength(20);
    expect(facts.open.followUps).toMatchObject([{ what: FOREIGN }]);
    expect(facts.open.signatures).toHaveLength(5);
  });

  it('messages: unread until read, each one’s own; who has not read them by department', async () => {
    const member = await house.signIn(house.b.member);
    const [note] = await itemsOf(member, '/notices');
    expect(note).toMatchObject({
      kind: 'packageSent',
      readAt: null,
      title: '任务包：考察团（1 项）',
    });
    expect((note.lines as string[])[1]).toContain(`${FOREIGN} 0`);
    const stranger = await house.signIn(house.a.member);
    expect((await stranger.post(`/notices/${String(note.id)}/read`)).status).toBe(404);
    const before = await officer.get(of('/notices?unread=true'));
    expect(before.body.unread).toMatchObject([
      { people: 1, notices: 1 },
      { people: 1, notices: 1 },
    ]);
    expect((await member.post(`/notices/${String(note.id)}/read`)).status).toBe(204);
    expect((await member.get('/notices')).body).toMatchObject({ unread: 0 });
    expect((await stranger.post('/notices/read-all')).body).toEqual({ read: 1 });
    expect((await stranger.post('/notices/read-all')).body).toEqual({ read: 0 });
    expect((await officer.get(of('/notices'))).body.unread).toEqual([]);
    expect(await itemsOf(officer, of('/notices?unread=false'))).toHaveLength(2);
  });

  it('a dead letter is seen by the office and goes again, once', async () => {
    const dead = rows.noticeRow({
      ...{ reception_id: house.reception.id, user_id: house.a.head.id, status: 'dead' },
    });
    await insertRows(api.owner, 'notice', [dead]);
    await api.owner.query(
      `INSERT INTO delivery (notice_id, channel, outcome) VALUES ($1, 'email', 'failed')`,
      [dead.id],
    );
    expect(await itemsOf(officer, '/notices/dead-letters')).toMatchObject([
      { id: dead.id, outcomes: [{ channel: 'email', outcome: 'failed' }] },
    ]);
    expect((await officer.post(`/notices/${dead.id}/resend`)).status).toBe(202);
    expect((await officer.post(`/notices/${dead.id}/resend`)).status).toBe(404);
    const { rows: wakes } = await api.owner.query(
      `SELECT workflow_id FROM wake WHERE kind = 'notice' AND notice_id = $1`,
      [dead.id],
    );
    expect(wakes).toEqual([{ workflow_id: `notice/${dead.id}` }]);
  });

  it('the list of receptions is filtered, sorted and paged', async () => {
    const more = ['会展', '投资', '考察'].map((title, n) =>
      rows.receptionRow({
        ...{ title: `${title} 一百%_`, code: `Z-${n}`, stage: 'confirm', urgency: 'urgent' },
        ...{ status: n === 2 ? 'draft' : 'open', officer_id: n === 0 ? house.officer.id : null },
      }),
    );
    await insertRows(api.owner, 'reception', more);
    const codes = async (query: string): Promise<unknown[]> =>
      (await itemsOf(officer, `/receptions?${query}`)).map(({ code }) => code);
    expect(await codes('sort=code&stage=confirm')).toEqual(['Z-0', 'Z-1', 'Z-2']);
    expect(await codes('sort=code&status=open&urgency=urgent')).toEqual(['Z-0', 'Z-1']);
    expect(await codes(`sort=code&q=${encodeURIComponent('%_')}`)).toHaveLength(3);
    expect(await codes(`sort=code&q=${encodeURIComponent('z-1')}`)).toEqual(['Z-1']);
    expect(await codes('sort=code&mine=true&stage=confirm')).toEqual(['Z-0']);
    for (const sort of ['code', 'created', 'next']) {
      const one = await officer.get(`/receptions?sort=${sort}&limit=3`);
      const cursor = encodeURIComponent(String(one.body.nextCursor));
      const two = await officer.get(`/receptions?sort=${sort}&limit=3&cursor=${cursor}`);
      const all = [...(one.body.items as Row[]), ...(two.body.items as Row[])];
      expect(new Set(all.map(({ id }) => id)).size).toBe(4);
    }
    const soon = encodeURIComponent(new Date(Date.now() + 86_400_000).toISOString());
    expect(await codes(`to=${soon}`)).toEqual([house.reception.code]);
    expect((await officer.get('/receptions?stage=nowhere')).status).toBe(422);
  });
});
