import { issueSetupSecret } from '@app/persistence';
import { ApiClient } from './support/api-client';
import { addOffice, addPerson } from './support/people';
import { startTestApi, type TestApi } from './support/test-api';

const FIRST = { login: 'admin', name: '李管理', password: 'a right long password' };

describe('the set-up of an empty installation', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startTestApi({ name: 'setup' });
    await addOffice(api);
  });
  afterAll(() => api.stop());

  it('makes the first administrator by a link that works once', async () => {
    const client = new ApiClient(api.app);
    const use = (token: string, more: object = {}) =>
      client.post('/setup', { ...FIRST, token, ...more });
    expect((await client.get('/setup')).body).toEqual({ open: false });
    expect((await use('x'.repeat(43))).body.code).toBe('setup.refused');

    const token = await issueSetupSecret(api.owner);
    expect((await client.get('/setup')).body).toEqual({ open: true });
    const wrong = await use('x'.repeat(43));
    expect([wrong.status, wrong.body.code]).toEqual([403, 'setup.refused']);
    const { login } = await addPerson(api, 'officer');
    expect((await use(token, { login })).body.code).toBe('login.taken');
    expect((await use(token, { password: 'short' })).body.code).toBe('input.invalid');

    const made = await use(token);
    expect(made.status).toBe(201);
    client.keepCookie(made);
    expect((await client.get('/session')).body).toMatchObject({
      role: 'administrator',
      mustChangePassword: false,
    });
    expect((await client.get('/setup')).body).toEqual({ open: false });
    expect((await use(token, { login: 'second' })).body.code).toBe('setup.refused');
    const { rows } = await api.owner.query(`SELECT 1 FROM app_user WHERE role = 'administrator'`);
    expect(rows).toHaveLength(1);
  });

  it('gives the link to one of two who use it at the same moment', async () => {
    const token = await issueSetupSecret(api.owner);
    const answers = await Promise.all(
      ['one', 'two'].map((login) =>
        new ApiClient(api.app).post('/setup', { ...FIRST, login: `${login}-x`, token }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 403]);
  });
});
