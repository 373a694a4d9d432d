import { createKeyring, createReceptionKey } from '@app/persistence';
import type { FieldHistoryDto } from '@app/contracts/http';
import { randomUUID } from 'node:crypto';
import { insertReception } from '../../integration/audit/support/reception-row';
import { ApiClient } from '../platform/support/api-client';
import { addOffice, addPerson, PASSWORD } from '../platform/support/people';
import { startTestApi, type TestApi } from '../platform/support/test-api';

describe('the audit over HTTP', () => {
  let api: TestApi;
  let receptionId: string;
  let guestId: string;
  const people = new Map<string, ApiClient>();
  const as = (role: string) => people.get(role) as ApiClient;

  beforeAll(async () => {
    api = await startTestApi({ name: 'audit_api' });
    await addOffice(api);
    for (const role of ['officer', 'officeHead', 'auditor', 'departmentHead'] as const) {
      const { login } = await addPerson(api, role, { name: `名-${role}` });
      const client = new ApiClient(api.app);
      await client.signIn(login, PASSWORD);
      people.set(role, client);
    }
  });
  afterAll(() => api.stop());

  beforeEach(async () => {
    const client = await api.owner.connect();
    try {
      receptionId = await insertReception(client);
      await createReceptionKey(client, createKeyring(api.config.masterKey), receptionId);
    } finally {
      client.release();
    }
    const guests = `/receptions/${receptionId}/guests`;
    const added = await as('officer').post(guests, { name: '佐藤', diet: '忌生食', unit: '县厅' });
    guestId = String(added.body.id);
    const change = { diet: '清真', unit: '市厅' };
    await as('officer').send('PATCH', `${guests}/${guestId}`, change, { 'if-match': '"r1"' });
  });

  const history = async (role: string, path: string) =>
    as(role).get(`/receptions/${receptionId}/history?path=${encodeURIComponent(path)}`);
  const versions = async (role: string, path: string) =>
    ((await history(role, path)).body as unknown as FieldHistoryDto).versions;

  it('verifies one chain and all of them, and names the first bad entry', async () => {
    const one = `/receptions/${receptionId}/audit/verification`;
    expect((await as('auditor').get(one)).body).toEqual({
      chain: receptionId,
      ok: true,
      entries: 2,
    });
    expect((await as('auditor').get('/audit/verification')).body).toMatchObject({ bad: [] });
    await api.owner.query("UPDATE audit_entry SET command = 'x' WHERE chain = $1 AND seq = 2", [
      receptionId,
    ]);
    const bad = { chain: receptionId, ok: false, firstBadSeq: 2, why: 'column-changed' };
    expect((await as('auditor').get(one)).body).toEqual(bad);
    const all = await as('auditor').get('/audit/verification');
    expect(all.body).toMatchObject({ ok: false, bad: [bad] });
    await api.owner.query("UPDATE audit_entry SET command = 'guest.change' WHERE command = 'x'");
    expect((await as('auditor').get('/audit/verification')).body.ok).toBe(true);
  });

  it('tells every value a field had, with person and time', async () => {
    expect(await versions('officeHead', `guest.${guestId}.diet`)).toMatchObject([
      { seq: 1, command: 'guest.add', from: null, to: '忌生食', actorName: '名-officer' },
      { seq: 2, command: 'guest.change', from: '忌生食', to: '清真', hidden: false },
    ]);
    expect(await versions('officeHead', `guest.${guestId}`)).toHaveLength(5);
  });

  it('tells the auditor who changed a sensitive field and when, not what it said', async () => {
    expect(await versions('auditor', `guest.${guestId}.unit`)).toMatchObject([
      { to: '县厅', hidden: false },
      { to: '市厅', hidden: false },
    ]);
    const answer = await history('auditor', `guest.${guestId}.diet`);
    expect(answer.text).not.toMatch(/忌生食|清真/);
    expect(await versions('auditor', `guest.${guestId}.diet`)).toMatchObject([
      { seq: 1, from: null, to: null, hidden: true, actorName: '名-officer' },
      { seq: 2, hidden: true },
    ]);
  });

  it('tells who changed a fact of the reception, from what to what, and why', async () => {
    const office = as('officer');
    const draft = await office.post('/receptions', {
      ...{ title: '县厅来访', profile: 'business', secrecy: 'internal', urgency: 'routine' },
      ...{ sourceKind: 'invitation', headCount: 8, batches: [], contacts: [], cosign: 'before' },
    });
    expect([draft.status, draft.text]).toEqual([201, expect.any(String)]);
    receptionId = String(draft.body.id);
    const change = { facts: { headCount: 12 }, reason: '对方来电更正' };
    const etag = { 'if-match': '"r1"' };
    const edited = await office.send('PATCH', `/receptions/${receptionId}`, change, etag);
    expect([edited.status, edited.text]).toEqual([200, expect.any(String)]);
    expect(await versions('auditor', 'reception.headCount')).toMatchObject([
      { from: 8, to: 12, reason: '对方来电更正', actorName: '名-officer', hidden: false },
    ]);
    const chain = await as('auditor').get(`/receptions/${receptionId}/audit/verification`);
    expect(chain.body).toMatchObject({ ok: true, entries: 2 });
  });

  it('is not for everybody, and does not know what is not there', async () => {
    for (const path of [
      '/audit/verification',
      `/receptions/${receptionId}/audit/verification`,
      `/receptions/${receptionId}/history?path=reception.title`,
    ]) {
      expect((await as('departmentHead').get(path)).status).toBe(403);
      expect((await as('officer').get(path)).status).toBe(403);
    }
    const nowhere = `/receptions/${randomUUID()}`;
    expect((await as('auditor').get(`${nowhere}/audit/verification`)).status).toBe(404);
    expect((await as('auditor').get(`${nowhere}/history?path=x`)).status).toBe(404);
    for (const bad of ['', '.', 'a..b', 'a"b', `a.${'b'.repeat(101)}`]) {
      expect((await history('auditor', bad)).status).toBe(422);
    }
    expect(await versions('auditor', 'reception.title')).toEqual([]);
  });
});
