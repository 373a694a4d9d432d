import { createKeyring, createReceptionKey } from '@app/persistence';
import { insertReception } from '../../integration/audit/support/reception-row';
import { ApiClient } from '../platform/support/api-client';
import { addPerson, PASSWORD } from '../platform/support/people';
import { startTestApi, type TestApi } from '../platform/support/test-api';

const NUMBER = '010-66660000';

describe('Phone numbers of people', () => {
  let api: TestApi;
  let office: ApiClient;
  let receptionId: string;

  beforeAll(async () => {
    api = await startTestApi({ name: 'phone_numbers' });
    const client = await api.owner.connect();
    receptionId = await insertReception(client, {
      liaison_ids: '[]',
      contacts: JSON.stringify([{ name: '秘书', role: null, phone: NUMBER }]),
    });
    await createReceptionKey(client, createKeyring(api.config.masterKey), receptionId);
    client.release();
    office = await signedIn('officer');
  });
  afterAll(() => api.stop());

  async function signedIn(role: 'officer' | 'departmentMember'): Promise<ApiClient> {
    const { login } = await addPerson(api, role, {});
    const client = new ApiClient(api.app);
    await client.signIn(login, PASSWORD);
    return client;
  }

  const of = (path: string): string => `/receptions/${receptionId}${path}`;

  async function recorded(): Promise<readonly string[]> {
    const { rows } = await api.owner.query<{ body: string }>(
      `SELECT body FROM audit_entry WHERE chain = $1 AND command = 'phone.show' ORDER BY seq`,
      [receptionId],
    );
    return rows.map(({ body }) => body);
  }

  it('are hidden in the 通讯录, shown one at a time, and that they were shown is recorded', async () => {
    expect((await office.get(of('/contacts'))).body.otherSide).toMatchObject([
      { phone: '010****0000' },
    ]);
    expect(await recorded()).toEqual([]);
    expect((await office.get(of('/phone?otherSide=0'))).body).toEqual({ phone: NUMBER });
    const [entry] = await recorded();
    expect(entry).toContain('"otherSide":0');
    expect(entry).not.toContain(NUMBER);
  });

  it('are shown all at once for print, which is recorded too', async () => {
    const before = (await recorded()).length;
    expect((await office.get(of('/contacts?numbers=true'))).text).toContain(NUMBER);
    expect(await recorded()).toHaveLength(before + 1);
  });

  it('are not there for who may not see whose they are; nothing is recorded', async () => {
    const before = (await recorded()).length;
    const stranger = await signedIn('departmentMember');
    expect((await stranger.get(of('/phone?otherSide=0'))).status).not.toBe(200);
    expect((await stranger.get(of('/contacts?numbers=true'))).status).not.toBe(200);
    expect((await office.get(of('/phone?otherSide=9'))).status).toBe(404);
    expect((await office.get(of('/phone'))).status).toBe(404);
    expect(await recorded()).toHaveLength(before);
  });
});
