import { createKeyring, createReceptionKey } from '@app/persistence';
import type { GuestListDto } from '@app/contracts/http';
import { randomUUID } from 'node:crypto';
import { insertWorkingDepartment } from '../../integration/audit/support/department-rows';
import { insertReception } from '../../integration/audit/support/reception-row';
import { ApiClient, faultsIn, type Answer } from '../platform/support/api-client';
import { addPerson, PASSWORD } from '../platform/support/people';
import { startTestApi, type TestApi } from '../platform/support/test-api';

const SECRETS = { religion: '伊斯兰教', health: '心脏支架', diet: '忌猪肉', phone: '13800138000' };
const guest = { name: '𠮷田🌸', unit: '县厅', title: '知事', car: '1号车', ...SECRETS };

describe('the guests of a reception over HTTP', () => {
  let api: TestApi;
  let office: ApiClient;
  let receptionId: string;

  beforeAll(async () => {
    api = await startTestApi({ name: 'guests_api' });
    office = await signedIn('officer');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    receptionId = await reception();
  });

  async function signedIn(role: 'officer' | 'departmentMember' | 'leader', departmentId?: string) {
    const { login } = await addPerson(api, role, { departmentId });
    const client = new ApiClient(api.app);
    await client.signIn(login, PASSWORD);
    return client;
  }

  async function reception(values: Record<string, unknown> = {}): Promise<string> {
    const client = await api.owner.connect();
    try {
      const id = await insertReception(client, values);
      await createReceptionKey(client, createKeyring(api.config.masterKey), id);
      return id;
    } finally {
      client.release();
    }
  }

  /** A person of a department that works on the reception, with these groups. */
  async function worker(groups: string[], on = receptionId): Promise<ApiClient> {
    const client = await api.owner.connect();
    try {
      const { departmentId } = await insertWorkingDepartment(client, on, groups);
      return await signedIn('departmentMember', departmentId);
    } finally {
      client.release();
    }
  }

  const path = (rest = '') => `/receptions/${receptionId}/guests${rest}`;
  const add = async (values: object = guest): Promise<string> => {
    const answer = await office.post(path(), values);
    expect([answer.status, answer.text]).toEqual([201, expect.any(String)]);
    return String(answer.body.id);
  };
  const facts = async (type: string): Promise<Record<string, unknown>[]> => {
    const { rows } = await api.owner.query<{ body: string }>(
      'SELECT body FROM audit_entry WHERE chain = $1 ORDER BY seq',
      [receptionId],
    );
    const all = rows.flatMap(
      ({ body }) => (JSON.parse(body) as { facts: Record<string, unknown>[] }).facts,
    );
    return all.filter((fact) => fact.type === type);
  };
  const guestsIn = (answer: Answer) => (answer.body as unknown as GuestListDto).guests;

  it('of a work secret, only those who are named read or change the guests', async () => {
    const me = await addPerson(api, 'officer');
    const named = new ApiClient(api.app);
    await named.signIn(me.login, PASSWORD);
    receptionId = await reception({ secrecy: 'work-secret', officer_id: me.id, leader_id: me.id });
    expect((await named.post(path(), guest)).status).toBe(201);
    expect((await named.get(path('?fields=contact'))).status).toBe(200);
    for (const other of [office, await signedIn('leader')]) {
      const got = [await other.get(path('?fields=contact')), await other.get(path('/counts'))];
      expect(got.map((answer) => answer.status)).toEqual([404, 404]);
    }
    const paste = { text: '姓名\n某人', dryRun: true };
    const writes = [await office.post(path(), guest), await office.post(path('/paste'), paste)];
    expect(writes.map((answer) => answer.body.code)).toEqual(Array(2).fill('object.not-found'));
  });

  it('are added, read, changed and removed, each change with the version that was read', async () => {
    const id = await add();
    const read = await office.get(path(`/${id}`));
    expect(read.body).toMatchObject({ ...guest, position: 1, revision: 1, ethnicity: null });
    expect(read.headers.etag).toBe('"r1"');

    const change = { diet: '清真', car: null };
    expect((await office.send('PATCH', path(`/${id}`), change)).status).toBe(428);
    const etag = { 'if-match': '"r1"' };
    const changed = await office.send('PATCH', path(`/${id}`), change, etag);
    expect([changed.status, changed.body, changed.headers.etag]).toEqual([
      200,
      { id, revision: 2 },
      '"r2"',
    ]);
    const late = await office.send('PATCH', path(`/${id}`), { diet: '素' }, etag);
    expect([late.status, late.body.code]).toEqual([412, 'version.stale']);
    // Who was faster, and when: an id, as names do not belong into an error.
    const me = await office.get('/session');
    expect(late.body.saved).toMatchObject({ by: me.body.userId });

    const replaced = { name: '吉田', unit: null };
    await office.put(path(`/${id}`), replaced, { 'if-match': '"r2"' });
    const after = await office.get(path(`/${id}`));
    expect(after.body).toMatchObject({ name: '吉田', unit: null, diet: null, revision: 3 });

    expect((await office.delete(path(`/${id}`), { 'if-match': '"r2"' })).status).toBe(412);
    expect((await office.delete(path(`/${id}`), { 'if-match': '"r3"' })).status).toBe(200);
    expect((await office.get(path(`/${id}`))).status).toBe(404);
  });

  it('once asked for with the same key, once added', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const [one, two] = [
      await office.post(path(), guest, key),
      await office.post(path(), guest, key),
    ];
    expect(two.body).toEqual(one.body);
    const other = await office.post(path(), { name: '别人' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.body-differs']);
    expect((await office.get(path('/counts'))).body.total).toBe(1);
  });

  it('changed by ten at once, are changed by one; the others are told', async () => {
    const id = await add();
    const etag = { 'if-match': '"r1"' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        office.send('PATCH', path(`/${id}`), { room: `${n}` }, etag),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 412)]);
    const winner = answers.findIndex(({ status }) => status === 200);
    expect((await office.get(path(`/${id}`))).body).toMatchObject({
      revision: 2,
      room: `${winner}`,
    });
  });

  it('show a driver name, title, phone and car, and refuse religion and health', async () => {
    const id = await add();
    const driver = await worker(['contact', 'travel']);
    const seen = await driver.get(path(`/${id}`));
    expect(seen.body).toMatchObject({ title: '知事', phone: SECRETS.phone, car: '1号车' });
    for (const secret of [SECRETS.religion, SECRETS.health, SECRETS.diet]) {
      expect(seen.text).not.toContain(secret);
    }
    for (const fields of ['religion', 'health', 'identity', 'phone,health']) {
      const refused = await driver.get(path(`/${id}?fields=${fields}`));
      expect([refused.status, refused.body.code]).toEqual([403, 'guest.group-forbidden']);
      const list = await driver.get(path(`?fields=${fields}`));
      expect([list.status, list.text.includes(SECRETS.phone)]).toEqual([403, false]);
    }
    expect((await driver.post(path(), guest)).status).toBe(403);
  });

  it('show the kitchen the diet only, with how often', async () => {
    await add();
    await add({ ...guest, name: '二' });
    await add({ name: '三' });
    const kitchen = await worker(['diet']);
    const counts = await kitchen.get(path('/counts'));
    expect(counts.body).toMatchObject({
      total: 3,
      diets: [
        { key: SECRETS.diet, count: 2 },
        { key: null, count: 1 },
      ],
    });
    const list = await kitchen.get(path('?fields=diet'));
    expect(guestsIn(list).map((one) => one.diet)).toEqual([SECRETS.diet, SECRETS.diet, null]);
    expect(list.text).not.toContain(SECRETS.phone);
    const driver = await worker(['contact']);
    expect((await driver.get(path('/counts'))).body).not.toHaveProperty('diets');
  });

  it('do not exist for a department that does not work on the reception', async () => {
    const id = await add();
    const stranger = await worker(['contact'], await reception());
    for (const address of [path(), path(`/${id}`), path('/counts'), path('?fields=phone')]) {
      expect((await stranger.get(address)).status).toBe(404);
    }
    const nowhere = `/receptions/${randomUUID()}/guests`;
    expect((await office.get(nowhere)).status).toBe(404);
    expect((await office.post(nowhere, guest)).status).toBe(404);
    const elsewhere = `/receptions/${await reception()}/guests/${id}`;
    expect((await office.get(elsewhere)).status).toBe(404);
  });

  it('in a list show no sensitive field unless it is asked for', async () => {
    await add();
    const list = await office.get(path());
    expect(guestsIn(list)[0]).toMatchObject({ name: guest.name, title: '知事' });
    for (const secret of Object.values(SECRETS)) expect(list.text).not.toContain(secret);
    const phones = await office.get(path('?fields=phone'));
    expect(guestsIn(phones)[0]).toMatchObject({ phone: SECRETS.phone });
    expect(guestsIn(phones)[0]).not.toHaveProperty('email');
    const unknown = await office.get(path('?fields=shoe-size'));
    expect([unknown.status, faultsIn(unknown)]).toEqual([422, ['fields: value.unknown']]);
  });

  it('leave a trace when sensitive fields are read, and none when they are not', async () => {
    const id = await add();
    await office.get(path());
    expect(await facts('GuestFieldsRead')).toEqual([]);
    await office.get(path(`/${id}?fields=diet,health`));
    await office.get(path('?fields=contact'));
    expect(await facts('GuestFieldsRead')).toMatchObject([
      { groups: ['diet', 'health'], guestId: id },
      { groups: ['contact'], guestId: null },
    ]);
    const { rows } = await api.owner.query('SELECT kind FROM change_feed WHERE reception_id = $1', [
      receptionId,
    ]);
    expect(rows).toEqual([{ kind: 'guest.add' }]); // a look changes nothing for anybody else
  });

  it('leave nothing readable in the audit, the feed and the stored answers', async () => {
    const id = await add();
    await office.send('PATCH', path(`/${id}`), { title: '部长' }, { 'if-match': '"r1"' });
    const { rows } = await api.owner.query<{ all: string }>(
      `SELECT (SELECT string_agg(a::text, '') FROM audit_entry a) ||
              (SELECT string_agg(s::text, '') FROM stored_answer s) AS all`,
    );
    for (const secret of [...Object.values(guest), '部长']) {
      expect(rows[0]?.all).not.toContain(secret);
    }
  });

  it('are refused with every fault at once', async () => {
    const bad = { name: '长'.repeat(201), phone: 7, title: 'a\u0007b', shoe: 43, diet: '' };
    const answer = await office.post(path(), bad);
    expect([answer.status, faultsIn(answer)]).toEqual([
      422,
      [
        'diet: text.blank',
        'name: text.too-long',
        'phone: field.type',
        'shoe: field.unknown',
        'title: text.control',
      ],
    ]);
    expect(faultsIn(await office.post(path(), { unit: '县厅' }))).toEqual([
      'name: guest.name-missing',
    ]);
    expect((await office.get(path('/not-an-id'))).status).toBe(422);
  });

  it('cannot be changed once the reception is over', async () => {
    const id = await add();
    await api.owner.query("UPDATE reception SET status = 'closed' WHERE id = $1", [receptionId]);
    const etag = { 'if-match': '"r1"' };
    for (const answer of [
      await office.post(path(), guest),
      await office.put(path(`/${id}`), guest, etag),
      await office.delete(path(`/${id}`), etag),
      await office.post(path('/paste'), { text: '姓名\n李雷' }),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, 'reception.not-open']);
    }
    expect((await office.get(path(`/${id}`))).status).toBe(200);
  });

  describe('pasted as a table', () => {
    const table =
      '序号\t姓名\t单位\t忌口\t手机\n1\t𠮷田🌸\t"外事办\n礼宾处"\t忌生食\t090\n2\tمحمد\tUN\t\t';

    it('come in all at once, after a trial that stores nothing', async () => {
      const trial = await office.post(path('/paste'), { text: table, dryRun: true });
      expect(trial.body).toEqual({ added: 2, dryRun: true, ids: [] });
      expect((await office.get(path('/counts'))).body.total).toBe(0);
      const done = await office.post(path('/paste'), { text: table });
      expect(done.body).toMatchObject({ added: 2, dryRun: false });
      const list = await office.get(path('?fields=diet,phone'));
      expect(guestsIn(list)).toMatchObject([
        { position: 1, name: '𠮷田🌸', unit: '外事办\n礼宾处', diet: '忌生食', phone: '090' },
        { position: 2, name: 'محمد', unit: 'UN', diet: null },
      ]);
      expect(await facts('GuestsPasted')).toHaveLength(1);
    });

    it('are refused with every fault at its row and column, and nothing is stored', async () => {
      const text = '姓名\t单位\t鞋码\n\tx\t\n李雷\ty\t43\t多';
      for (const dryRun of [true, false]) {
        const answer = await office.post(path('/paste'), { text, dryRun });
        expect([answer.status, answer.body.code]).toEqual([422, 'guest-table.invalid']);
        expect(faultsIn(answer)).toEqual([
          'row[1].column[3]: header.unknown',
          'row[2]: guest.name-missing',
          'row[3].column[4]: row.too-wide',
        ]);
        expect(answer.text).not.toContain('李');
      }
      expect((await office.get(path('/counts'))).body.total).toBe(0);
    });

    it('may be a thousand, in one act', async () => {
      const rows = Array.from({ length: 1000 }, (_, n) => `客人${n}\t单位${n}\t素食\t138${n}`);
      const text = ['姓名\t单位\t忌口\t手机', ...rows].join('\n');
      expect((await office.post(path('/paste'), { text })).body.added).toBe(1000);
      expect(guestsIn(await office.get(path('?fields=phone'))).at(-1)).toMatchObject({
        ...{ position: 1000, name: '客人999', phone: '138999' },
      });
      const more = await office.post(path('/paste'), { text: `${text}\n多\t余` });
      expect(faultsIn(more)).toEqual(['row[1002]: table.too-many-rows']);
    });

    it('are not taken twice by mistake', async () => {
      await office.post(path('/paste'), { text: table });
      const again = await office.post(path('/paste'), { text: table });
      expect(faultsIn(again)).toEqual([
        'row[2]: guest.listed-already',
        'row[3]: guest.listed-already',
      ]);
      const meant = await office.post(path('/paste'), { text: table, sameNamesAreOthers: true });
      expect(meant.body.added).toBe(2);
    });

    it('name batches the reception has', async () => {
      receptionId = await reception({ batches: JSON.stringify([{ key: 'b1' }]) });
      const text = '姓名,批次\n李雷,b1\n韩梅,b2';
      expect(faultsIn(await office.post(path('/paste'), { text }))).toEqual([
        'row[3].column[2]: guest.batch-unknown',
      ]);
    });
  });
});
