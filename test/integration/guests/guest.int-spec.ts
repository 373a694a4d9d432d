import {
  countGuests,
  createKeyring,
  createReceptionKey,
  deleteGuest,
  destroyReceptionKey,
  findGuest,
  findSealer,
  insertGuests,
  listGuestLikenesses,
  listGuests,
  listWorkingDepartments,
  updateGuest,
} from '@app/persistence';
import type { Sealer } from '@app/persistence';
import { guestLikeness, GUEST_GROUPS } from '@app/domain';
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';
import { insertWorkingDepartment } from '../audit/support/department-rows';
import { insertReception } from '../audit/support/reception-row';

const SECRETS = ['回族', '忌猪肉', '13800138000', '心脏支架', '京A12345'];

const guests = [
  {
    ...{ batch: 'b1', group: '团长', name: '𠮷田 🌸', originalName: 'محمد\u200f', unit: '县厅' },
    ...{ title: '知事', ethnicity: SECRETS[0], diet: SECRETS[1], phone: SECRETS[2] },
    ...{ health: SECRETS[3], car: SECRETS[4] },
  },
  { batch: 'b2', group: '随员', name: '李雷', unit: '外办' },
  { batch: 'b1', group: '随员', originalName: 'Zoë' },
];

describe('the guests of a reception', () => {
  const keyring = createKeyring(randomBytes(32).toString('base64'));
  let database: TestDatabase;
  let client: Client;
  let receptionId: string;
  let sealer: Sealer;
  let ids: readonly string[];

  beforeAll(async () => {
    database = await createTestDatabase('guests');
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  beforeEach(async () => {
    receptionId = await insertReception(client);
    sealer = await createReceptionKey(client, keyring, receptionId);
    ({ ids } = await insertGuests(client, sealer, receptionId, guests));
  });
  const guest = (n: number, revision: number | null = null) => ({
    receptionId,
    id: ids[n] ?? '',
    revision,
  });

  it('come back in their order and unchanged, later ones after earlier ones', async () => {
    await insertGuests(client, sealer, receptionId, [{ name: '后来' }]);
    const found = await listGuests(client, sealer, receptionId, GUEST_GROUPS);
    expect(found.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
    expect(found[0]).toMatchObject({ id: ids[0], revision: 1, erased: false, values: guests[0] });
    expect(found[2]?.values).toMatchObject({ name: null, originalName: 'Zoë', diet: null });
    expect(found[3]?.values.name).toBe('后来');
  });

  it('lie in the database without one readable sensitive value', async () => {
    const { rows } = await client.query<{ all: string }>(
      'SELECT string_agg(g::text, $$ $$) AS all FROM guest g',
    );
    for (const secret of SECRETS) expect(rows[0]?.all).not.toContain(secret);
    expect(rows[0]?.all).toContain('知事');
  });

  it('show only the groups that were asked for', async () => {
    const [first] = await listGuests(client, sealer, receptionId, ['contact', 'travel']);
    expect(first?.values).toMatchObject({ title: '知事', phone: SECRETS[2], car: SECRETS[4] });
    expect(Object.keys(first?.values ?? {})).not.toContain('health');
    expect(Object.keys(first?.values ?? {})).not.toContain('ethnicity');
    const one = await findGuest(client, sealer, receptionId, ids[0] ?? '', []);
    expect(Object.keys(one?.values ?? {})).toEqual([
      'batch',
      'group',
      'name',
      'originalName',
      'unit',
      'title',
    ]);
  });

  it('cannot be opened in another place: sealed values that changed rows are noticed', async () => {
    await client.query(
      `UPDATE guest SET sealed_diet = (SELECT sealed_diet FROM guest WHERE id = $1) WHERE id = $2`,
      [ids[0], ids[1]],
    );
    await expect(listGuests(client, sealer, receptionId, ['diet'])).rejects.toThrow('broken');
    expect(await listGuests(client, sealer, receptionId, ['contact'])).toHaveLength(3);
  });

  it('change one by one, and say what changed', async () => {
    const change = (before: object) => ({ ...before, diet: '清真', title: null });
    expect(await updateGuest(client, sealer, guest(0, 1), change)).toEqual({
      revision: 2,
      changes: {
        [`guest.${ids[0]}.title`]: { from: '知事', to: null },
        [`guest.${ids[0]}.diet`]: { from: SECRETS[1], to: '清真' },
      },
    });
    const found = await findGuest(client, sealer, receptionId, ids[0] ?? '', GUEST_GROUPS);
    expect(found?.values).toMatchObject({ diet: '清真', title: null, health: SECRETS[3] });
    expect(found?.revision).toBe(2);
  });

  it('stay as they are when nothing changes, or when somebody else was faster', async () => {
    expect(await updateGuest(client, sealer, guest(0, 1), (same) => same)).toEqual({
      revision: 1,
      changes: {},
    });
    await updateGuest(client, sealer, guest(0, 1), (v) => ({ ...v, unit: '市厅' }));
    const late = await updateGuest(client, sealer, guest(0, 1), (v) => ({ ...v, unit: '省厅' }));
    expect(late).toBe('stale');
    expect(await deleteGuest(client, sealer, guest(0, 1))).toBe('stale');
    expect(await updateGuest(client, sealer, { ...guest(0), id: randomUUID() }, (v) => v)).toBe(
      'not-found',
    );
    const elsewhere = { ...guest(0), receptionId: randomUUID() };
    expect(await deleteGuest(client, sealer, elsewhere)).toBe('not-found');
    const found = await findGuest(client, sealer, receptionId, ids[0] ?? '', []);
    expect(found?.values.unit).toBe('市厅');
  });

  it('leave the list, and what they were goes to the audit', async () => {
    expect(await deleteGuest(client, sealer, guest(1))).toEqual({
      changes: {
        [`guest.${ids[1]}.batch`]: { from: 'b2', to: null },
        [`guest.${ids[1]}.group`]: { from: '随员', to: null },
        [`guest.${ids[1]}.name`]: { from: '李雷', to: null },
        [`guest.${ids[1]}.unit`]: { from: '外办', to: null },
      },
    });
    expect(await findGuest(client, sealer, receptionId, ids[1] ?? '', [])).toBeNull();
  });

  it('are counted by batch and by group', async () => {
    expect(await countGuests(client, receptionId)).toEqual({
      total: 3,
      batches: [
        { batch: 'b1', count: 2 },
        { batch: 'b2', count: 1 },
      ],
      groups: [
        { group: '团长', count: 1 },
        { group: '随员', count: 2 },
      ],
    });
    const nobody = { total: 0, batches: [], groups: [] };
    expect(await countGuests(client, randomUUID())).toEqual(nobody);
    const likenesses = await listGuestLikenesses(client, receptionId);
    expect(likenesses).toEqual(new Set(guests.map(guestLikeness)));
  });

  it('keep their names but lose every sensitive value with the key, and cannot be changed then', async () => {
    await destroyReceptionKey(client, receptionId);
    const erased = await findSealer(client, keyring, receptionId);
    if (!erased) throw new Error('the key row must stay');
    const [first, second] = await listGuests(client, erased, receptionId, GUEST_GROUPS);
    expect(first).toMatchObject({ erased: true, values: { title: '知事', diet: null } });
    expect(second).toMatchObject({ erased: false });
    expect(await updateGuest(client, erased, guest(0), (v) => v)).toBe('erased');
  });

  it('are seen by a department only while it works on the reception', async () => {
    const other = await insertReception(client);
    const { departmentId: elsewhere } = await insertWorkingDepartment(client, other, ['health']);
    const kitchen = await insertWorkingDepartment(client, receptionId, ['diet']);
    const both = [kitchen.departmentId, elsewhere];
    expect(await listWorkingDepartments(client, receptionId, both)).toEqual([
      { departmentId: kitchen.departmentId, guestGroups: ['diet'] },
    ]);
    expect(await listWorkingDepartments(client, randomUUID(), both)).toEqual([]);
    await client.query("UPDATE assignment SET status = 'withdrawn' WHERE id = $1", [
      kitchen.assignmentId,
    ]);
    expect(await listWorkingDepartments(client, receptionId, both)).toEqual([]);
  });

  it('a thousand of them take two statements', async () => {
    let statements = 0;
    const counting = new Proxy(client, {
      get: (target, key) => {
        if (key === 'query') statements++;
        const member: unknown = Reflect.get(target, key);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
    const many = Array.from({ length: 1000 }, (_, n) => ({ name: `客人${n}`, diet: '素' }));
    await insertGuests(counting, sealer, receptionId, many);
    expect(statements).toBe(2);
    const found = await listGuests(client, sealer, receptionId, ['diet']);
    expect(found.map(({ values }) => values.name).slice(3)).toEqual(many.map(({ name }) => name));
  });
});
