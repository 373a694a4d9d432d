import { randomUUID } from 'node:crypto';
import type { Role } from '@app/domain';
import { verifyChain } from '@app/persistence';
import { ApiClient, faultsIn, type Answer } from './support/api-client';
import { addDepartment, addOffice, addPerson, PASSWORD, type Person } from './support/people';
import { startTestApi, type TestApi } from './support/test-api';

describe('people', () => {
  let api: TestApi;
  let admin: ApiClient;

  const as = async (role: Role, more: { departmentId?: string } = {}) => {
    const person = await addPerson(api, role, more);
    const client = new ApiClient(api.app);
    await client.signIn(person.login, PASSWORD);
    return Object.assign(client, { person });
  };
  const patch = (path: string, body: unknown, revision: number): Promise<Answer> =>
    admin.send('PATCH', path, body, { 'if-match': `"r${revision}"` });

  beforeAll(async () => {
    api = await startTestApi({ name: 'people' });
    await addOffice(api);
    admin = await as('administrator');
  });
  afterAll(() => api.stop());

  describe('departments', () => {
    const body = { code: 'interpreters', nameZh: '翻译服务', nameEn: 'Interpreters' };

    it('an eleventh is one row, and its code is its own', async () => {
      const made = await admin.post('/departments', body);
      expect([made.status, made.body.code, made.headers.etag]).toEqual([
        201,
        'interpreters',
        '"r1"',
      ]);
      const again = await admin.post('/departments', body);
      expect([again.status, again.body.code]).toEqual([409, 'code.taken']);
      const list = await (await as('liaison')).get('/departments');
      expect(JSON.stringify(list.body)).toContain('翻译服务');
    });

    it('answers the same to the same key, and refuses it with another body', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const one = await admin.post('/departments', { ...body, code: 'gifts' }, key);
      const two = await admin.post('/departments', { ...body, code: 'gifts' }, key);
      expect([two.status, two.body]).toEqual([one.status, one.body]);
      const other = await admin.post('/departments', { ...body, code: 'flags' }, key);
      expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.body-differs']);
    });

    it('changes against the ETag that was read', async () => {
      const made = await admin.post('/departments', { ...body, code: 'press' });
      const path = `/departments/${String(made.body.id)}`;
      expect((await admin.send('PATCH', path, { nameZh: '新闻' })).status).toBe(428);
      expect((await patch(path, { nameZh: '新闻' }, 1)).body).toMatchObject({
        nameZh: '新闻',
        nameEn: 'Interpreters',
        revision: 2,
      });
      expect((await patch(path, { nameZh: '旧' }, 1)).body.code).toBe('version.stale');
      expect((await patch('/departments/' + randomUUID(), {}, 1)).status).toBe(404);
    });

    it('closes when nobody is left in it', async () => {
      const departmentId = await addDepartment(api, 'to-close');
      const member = await addPerson(api, 'departmentMember', { departmentId });
      const close = () => admin.delete(`/departments/${departmentId}`, { 'if-match': '"r1"' });
      expect((await close()).body.code).toBe('department.in-use');
      await api.owner.query(`UPDATE app_user SET active = false WHERE id = $1`, [member.id]);
      expect((await close()).body).toMatchObject({ active: false });
    });

    it('are kept by administrators only', async () => {
      const head = await as('officeHead');
      expect((await head.post('/departments', { ...body, code: 'mine' })).status).toBe(403);
    });
  });

  describe('accounts', () => {
    it('are made with a one-time password that must be replaced', async () => {
      const departmentId = await addDepartment(api, 'newcomers');
      const key = { 'idempotency-key': randomUUID() };
      const body = {
        login: 'Wang.XM',
        name: '王小明𠮷',
        title: '组长',
        phone: '13800138000',
        dutyPhone: '010-12345678转801',
        email: 'wang@example.org',
        role: 'departmentHead',
        departmentId,
      };
      const made = await admin.post('/users', body, key);
      expect([made.status, made.body.login, made.body.name]).toEqual([201, 'wang.xm', '王小明𠮷']);
      const password = String(made.body.oneTimePassword);
      const again = await admin.post('/users', body, key);
      expect([again.body.id, again.body.oneTimePassword]).toEqual([made.body.id, null]);
      const { rows } = await api.owner.query<{ answer: string }>(
        `SELECT string_agg(answer::text, '') AS answer FROM stored_answer`,
      );
      expect(rows[0].answer).not.toContain(password);
      const newcomer = new ApiClient(api.app);
      const signedIn = await newcomer.signIn('wang.xm', password);
      expect(signedIn.body.mustChangePassword).toBe(true);
    });

    it('say all that is wrong with them', async () => {
      const faulty = await admin.post('/users', {
        login: '王',
        name: '',
        role: 'king',
        phone: 'none',
        email: 'no',
        passwordHash: 'x',
      });
      expect(faultsIn(faulty)).toEqual([
        'email: email.invalid',
        'login: login.invalid',
        'name: text.blank',
        'passwordHash: field.unknown',
        'phone: phone.invalid',
        'role: value.unknown',
      ]);
      const homeless = { login: 'homeless', name: '无', role: 'departmentHead' };
      expect((await admin.post('/users', homeless)).body.code).toBe('department.required');
      const nowhere = { ...homeless, departmentId: randomUUID() };
      expect((await admin.post('/users', nowhere)).body.code).toBe('department.unknown');
      const { login } = await addPerson(api, 'officer');
      const taken = await admin.post('/users', { login, name: '重', role: 'officer' });
      expect([taken.status, taken.body.code]).toEqual([409, 'login.taken']);
    });

    it('end at once when they are closed or their password is reset', async () => {
      const officer = await as('officer');
      const { id, login } = officer.person;
      const reset = await admin.post(`/users/${id}/password-resets`);
      expect((await officer.get('/session')).status).toBe(401);
      expect((await officer.signIn(login, PASSWORD)).status).toBe(401);
      await officer.signIn(login, String(reset.body.oneTimePassword));
      expect((await patch(`/users/${id}`, { active: false }, 1)).body.active).toBe(false);
      expect((await officer.get('/session')).status).toBe(401);
      const closed = await admin.post(`/users/${id}/password-resets`);
      expect(closed.body.code).toBe('user.inactive');
    });

    it('leave at least one administrator', async () => {
      const { person } = await as('administrator');
      const mine = admin as ApiClient & { person: Person };
      expect((await patch(`/users/${person.id}`, { role: 'officer' }, 1)).status).toBe(200);
      const last = await patch(`/users/${mine.person.id}`, { active: false }, 1);
      expect([last.status, last.body.code]).toEqual([409, 'administrator.last']);
    });

    it('are listed in pages, and found by name, role and department', async () => {
      const departmentId = await addDepartment(api, 'paged');
      for (let i = 0; i < 5; i++) {
        await addPerson(api, 'departmentMember', { departmentId, name: `页码${i}` });
      }
      const query = `/users?departmentId=${departmentId}&limit=2`;
      const logins: unknown[] = [];
      let cursor: string | null = '';
      for (let page = 0; page < 3; page++) {
        const answer = await admin.get(`${query}${cursor ? `&cursor=${cursor}` : ''}`);
        logins.push(...(answer.body.items as { login: string }[]).map(({ login }) => login));
        cursor = answer.body.nextCursor as string | null;
      }
      expect([new Set(logins).size, cursor]).toEqual([5, null]);
      expect((await admin.get('/users?search=页码3')).body.items).toHaveLength(1);
      const moved = await admin.get(`/users?limit=2&role=leader&cursor=${'x'.repeat(20)}`);
      expect(moved.body.code).toBe('cursor.invalid');
      const directory = await (
        await as('departmentMember', { departmentId })
      ).get(`/directory?departmentId=${departmentId}`);
      expect(Object.keys(directory.body[0] ?? {}).sort()).toEqual([
        'departmentId',
        'id',
        'name',
        'role',
        'title',
      ]);
    });
  });

  describe('absences', () => {
    const hours = (from: number) => new Date(Date.now() + from * 3_600_000).toISOString();

    it('are named by the person, and end when he is back', async () => {
      const [away, other] = [await as('officer'), await as('officer')];
      const body = { substituteUserId: other.person.id, startsAt: hours(-1), endsAt: hours(5) };
      const made = await away.post('/substitutes', body);
      expect(made.status).toBe(201);
      expect((await away.post('/substitutes', body)).body.code).toBe('substitute.overlap');
      const me = await other.get('/session');
      expect(me.body.standsFor).toMatchObject([{ userId: away.person.id }]);
      expect((await away.get('/session')).body.substitutes).toMatchObject([
        { userId: other.person.id },
      ]);
      const path = `/substitutes/${String(made.body.id)}`;
      expect((await other.delete(path)).status).toBe(404);
      expect((await away.delete(path)).status).toBe(200);
      expect((await other.get('/session')).body.standsFor).toEqual([]);
      expect((await away.delete(path)).status).toBe(404);
    });

    it('of others are kept by the head of their department and by the office', async () => {
      const [here, there] = [await addDepartment(api, 'here'), await addDepartment(api, 'there')];
      const head = await as('departmentHead', { departmentId: here });
      const mine = await addPerson(api, 'departmentMember', { departmentId: here });
      const theirs = await addPerson(api, 'departmentMember', { departmentId: there });
      const times = { startsAt: hours(1), endsAt: hours(5), substituteUserId: head.person.id };
      const name = (client: ApiClient, absentUserId: string) =>
        client.post('/substitutes', { ...times, absentUserId });
      expect((await name(head, mine.id)).status).toBe(201);
      expect((await name(head, theirs.id)).status).toBe(403);
      expect((await name(await as('officer'), theirs.id)).status).toBe(403);
      expect((await name(await as('officeHead'), theirs.id)).status).toBe(201);
      expect((await head.get('/substitutes')).body).toHaveLength(1);
    });

    it('refuse what cannot be', async () => {
      const me = await as('officer');
      const add = (body: object) =>
        me.post('/substitutes', {
          substituteUserId: me.person.id,
          startsAt: hours(1),
          endsAt: hours(2),
          ...body,
        });
      expect((await add({})).body.code).toBe('substitute.self');
      expect(faultsIn(await add({ endsAt: hours(0) }))).toEqual(['endsAt: time.order']);
      expect(faultsIn(await add({ endsAt: hours(24 * 400) }))).toEqual([
        'endsAt: time.out-of-range',
      ]);
      expect((await add({ substituteUserId: randomUUID() })).body.code).toBe('user.unknown');
      const handsOver = await admin.post('/substitutes', {
        substituteUserId: me.person.id,
        startsAt: hours(1),
        endsAt: hours(2),
      });
      expect(handsOver.body.code).toBe('substitute.outranked');
    });
  });

  it('approval routes are data', async () => {
    const head = await as('officeHead');
    const { id } = await addPerson(api, 'leader');
    const before = await head.get('/approval-routes/plan');
    const etag = String(before.headers.etag);
    const set = (steps: object[], tag = etag) =>
      head.put('/approval-routes/plan', { steps }, { 'if-match': tag });
    expect((await set([{ role: 'officeHead', userId: id }])).status).toBe(422);
    expect((await set([{ userId: randomUUID() }])).body.code).toBe('user.unknown');
    expect((await set([])).status).toBe(422);
    const steps = [{ role: 'officeHead' }, { person: 'leaderInCharge' }, { userId: id }];
    expect((await set(steps)).body).toMatchObject({ matter: 'plan', steps });
    expect((await set(steps)).body.code).toBe('version.stale');
    expect((await head.get('/approval-routes/nothing')).body.code).toBe('matter.unknown');
    expect((await (await as('officer')).put('/approval-routes/plan', { steps })).status).toBe(403);
  });

  it('the office keeps its own settings', async () => {
    const before = await admin.get('/office');
    const body = { name: '市接待办', zone: 'Asia/Urumqi', quietFrom: 1320, quietUntil: 420 };
    const change = (more: object, etag = String(before.headers.etag)) =>
      admin.put('/office', { ...body, ...more }, { 'if-match': etag });
    expect(faultsIn(await change({ zone: 'Mars/Base', quietFrom: 1440 }))).toEqual([
      'quietFrom: number.out-of-range',
      'zone: zone.unknown',
    ]);
    expect(faultsIn(await change({ quietUntil: null }))).toEqual(['quietUntil: field.required']);
    expect(faultsIn(await change({ paces: { routine: {} } }))).toContain(
      'paces.routine.undoWithin: field.required',
    );
    const pace = {
      ...{ acknowledgeWithin: 'PT2H', answerWithin: 'P1D', remindBefore: 'PT30M' },
      ...{ headAfter: 'PT15M', officeAfter: 'PT45M', readyBefore: 'PT12H', doneWithin: 'P1D' },
      ...{ confirmWithin: 'P2D', summaryWithin: 'P5D', remindAgain: 'PT15M' },
    };
    const wrong = { ...pace, answerWithin: 86_400_000, remindAgain: 'PT0S', undoWithin: 'soon' };
    const paces = { routine: wrong, urgent: wrong, emergency: wrong };
    expect(faultsIn(await change({ paces })).filter((f) => f.includes('urgent'))).toEqual([
      'paces.urgent.answerWithin: duration.invalid',
      'paces.urgent.remindAgain: duration.out-of-range',
      'paces.urgent.undoWithin: duration.invalid',
    ]);
    expect((await change({})).body).toMatchObject({ ...body, paces: before.body.paces });
    const right = { ...pace, undoWithin: 'PT10S' };
    const set = await change(
      { paces: { routine: right, urgent: right, emergency: right } },
      String((await admin.get('/office')).headers.etag),
    );
    expect(set.body).toMatchObject({ paces: { urgent: { acknowledgeWithin: 'PT7200S' } } });
    expect((await change({})).body.code).toBe('version.stale');
  });

  it('every act is in the office’s audit, names no values, and the chain holds', async () => {
    const { rows } = await api.owner.query<{ command: string; body: string }>(
      `SELECT command, body FROM audit_entry WHERE chain = 'office' ORDER BY seq`,
    );
    const commands = rows.map(({ command }) => command);
    for (const kind of ['department.add', 'user.add', 'user.change', 'substitute.add']) {
      expect(commands).toContain(kind);
    }
    const bodies = rows.map(({ body }) => body).join();
    expect(bodies).toContain('Refused');
    expect(bodies).not.toMatch(/王小明|13800138000|wang@example\.org/);
    const client = await api.owner.connect();
    try {
      expect(await verifyChain(client, 'office')).toMatchObject({ ok: true });
    } finally {
      client.release();
    }
  });
});
