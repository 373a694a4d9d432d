import { ApiClient } from './support/api-client';
import { addPerson, PASSWORD } from './support/people';
import { withProbe } from './support/probe.controller';
import { startTestApi, type TestApi } from './support/test-api';

const NEXT = 'another right long one';

describe('sessions', () => {
  let api: TestApi;
  const client = (): ApiClient => new ApiClient(api.app);

  beforeAll(async () => {
    api = await startTestApi({ name: 'sessions', root: withProbe });
  });
  afterAll(() => api.stop());

  it('signs in, says who it is, and signs out for good', async () => {
    const officer = await addPerson(api, 'officer', { name: '林知远' });
    const browser = client();
    const signedIn = await browser.signIn(officer.login.toUpperCase(), PASSWORD);
    expect(signedIn.status).toBe(200);
    expect(String(signedIn.headers['set-cookie'])).toMatch(
      /^yb_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    );
    const me = await browser.get('/session');
    expect(me.body).toMatchObject({ userId: officer.id, name: '林知远', role: 'officer' });
    expect(me.body.permissions).toContain('reception.write');
    expect(me.headers['cache-control']).toBe('no-store');
    expect((await browser.get('/probe/office')).status).toBe(200);
    const kept = browser.cookie;
    expect((await browser.delete('/session')).status).toBe(204);
    browser.cookie = kept;
    const after = await browser.get('/session');
    expect([after.status, after.body.code]).toEqual([401, 'session.expired']);
  });

  it('stores no token, only its hash', async () => {
    const person = await addPerson(api, 'officer');
    const browser = client();
    await browser.signIn(person.login, PASSWORD);
    const token = browser.cookie?.split('=')[1] ?? '';
    const { rows } = await api.owner.query<{ row: string }>(
      `SELECT s::text AS row FROM user_session s`,
    );
    expect(token).toHaveLength(43);
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });

  it('knows a session by one cookie only, and gives a new one with every sign-in', async () => {
    const person = await addPerson(api, 'officer');
    const browser = client();
    await browser.signIn(person.login, PASSWORD);
    const first = browser.cookie ?? '';
    await browser.signIn(person.login, PASSWORD);
    expect(browser.cookie).not.toBe(first);
    expect((await client().get('/session', { cookie: first })).status).toBe(401);
    const twice = `${browser.cookie ?? ''}; ${first}`;
    expect((await client().get('/session', { cookie: twice })).status).toBe(401);
    expect((await client().get('/session')).body.code).toBe('session.missing');
  });

  it('signs out everywhere', async () => {
    const person = await addPerson(api, 'officer');
    const [desk, phone] = [client(), client()];
    await desk.signIn(person.login, PASSWORD);
    await phone.signIn(person.login, PASSWORD);
    const list = await desk.get('/sessions');
    expect(list.body).toHaveLength(2);
    expect((await desk.delete('/sessions')).status).toBe(204);
    expect((await phone.get('/session')).status).toBe(401);
  });

  it('ends when idle, when too old, and when the account is closed', async () => {
    const change = async (sql: string): Promise<number> => {
      const person = await addPerson(api, 'officer');
      const browser = client();
      await browser.signIn(person.login, PASSWORD);
      await api.owner.query(sql, [person.id]);
      return (await browser.get('/session')).status;
    };
    const session = (set: string) => `UPDATE user_session SET ${set} WHERE user_id = $1`;
    expect(await change(session(`last_seen_at = now() - interval '13 hours'`))).toBe(401);
    expect(await change(session(`expires_at = now()`))).toBe(401);
    expect(await change(`UPDATE app_user SET active = false WHERE id = $1`)).toBe(401);
    expect(await change(session(`last_seen_at = now() - interval '11 hours'`))).toBe(200);
  });

  it('takes rights away at once', async () => {
    const person = await addPerson(api, 'officer');
    const browser = client();
    await browser.signIn(person.login, PASSWORD);
    expect((await browser.get('/probe/office')).status).toBe(200);
    await api.owner.query(`UPDATE app_user SET role = 'auditor' WHERE id = $1`, [person.id]);
    const after = await browser.get('/probe/office');
    expect([after.status, after.body.code]).toEqual([403, 'permission.missing']);
  });

  it('asks for a password of one’s own first', async () => {
    const person = await addPerson(api, 'officer', { mustChange: true });
    const browser = client();
    const signedIn = await browser.signIn(person.login, PASSWORD);
    expect(signedIn.body.mustChangePassword).toBe(true);
    const early = await browser.get('/probe/office');
    expect([early.status, early.body.code]).toEqual([403, 'password.must-change']);
    const change = (present: string, next: string) =>
      browser.post('/session/password', { present, next });
    expect((await change('not the right one', NEXT)).body.code).toBe('password.wrong');
    expect((await change(PASSWORD, PASSWORD)).body.code).toBe('password.unchanged');
    expect((await change(PASSWORD, 'short')).body.code).toBe('input.invalid');
    expect((await change(PASSWORD, '1234567890')).body.code).toBe('password.too-common');
    const before = browser.cookie;
    const changed = await change(PASSWORD, NEXT);
    expect([changed.status, changed.body.mustChangePassword]).toEqual([200, false]);
    browser.keepCookie(changed);
    expect((await browser.get('/probe/office')).status).toBe(200);
    expect((await client().get('/session', { cookie: before ?? '' })).status).toBe(401);
    expect((await client().signIn(person.login, PASSWORD)).status).toBe(401);
  });

  it('uses a cookie that only this host can set when it is served over HTTPS', async () => {
    const secure = await startTestApi({
      name: 'sessions-https',
      env: { YB_BASE_URL: 'https://yingbin.example.org' },
    });
    try {
      const person = await addPerson(secure, 'officer');
      const browser = new ApiClient(secure.app, 'https://yingbin.example.org');
      const answer = await browser.signIn(person.login, PASSWORD);
      expect(String(answer.headers['set-cookie'])).toMatch(
        /^__Host-yb_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/,
      );
      expect(answer.headers['strict-transport-security']).toBeDefined();
      expect((await browser.get('/session')).status).toBe(200);
    } finally {
      await secure.stop();
    }
  });

  describe('a write from elsewhere', () => {
    it.each([
      ['another site', { origin: 'https://evil.example' }],
      ['a look-alike', { origin: 'http://localhost:42310.evil.example' }],
      ['a page without origin', { origin: 'null' }],
      ['nowhere', { origin: '' }],
      ['another site, as the browser says', { origin: '', 'sec-fetch-site': 'cross-site' }],
    ])('is refused: %s', async (_, headers) => {
      const person = await addPerson(api, 'officer');
      const browser = client();
      await browser.signIn(person.login, PASSWORD);
      const answer = await browser.send('DELETE', '/sessions', undefined, headers);
      expect([answer.status, answer.body.code]).toEqual([403, 'origin.refused']);
      expect((await browser.get('/session')).status).toBe(200);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    });

    it('passes from our own pages, under each name of the server', async () => {
      const person = await addPerson(api, 'officer');
      const ours: readonly Readonly<Record<string, string>>[] = [
        { origin: '', 'sec-fetch-site': 'same-origin' },
        { origin: 'http://192.168.1.5:42310', host: '192.168.1.5:42310' },
      ];
      for (const headers of ours) {
        const browser = client();
        await browser.signIn(person.login, PASSWORD);
        expect((await browser.send('DELETE', '/sessions', undefined, headers)).status).toBe(204);
      }
    });

    it('cannot sign somebody in either', async () => {
      const person = await addPerson(api, 'officer');
      const body = { login: person.login, password: PASSWORD };
      const answer = await client().post('/session', body, { origin: 'https://evil.example' });
      expect([answer.status, answer.headers['set-cookie']]).toEqual([403, undefined]);
    });
  });
});
