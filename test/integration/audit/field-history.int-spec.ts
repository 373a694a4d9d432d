import {
  changeFact,
  createKeyring,
  createReceptionKey,
  destroyReceptionKey,
  fieldHistory,
  findSealer,
} from '@app/persistence';
import type { Sealer } from '@app/persistence';
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';
import { insertRow } from './support/insert-row';
import { insertReception } from './support/reception-row';
import { writeChain } from './support/audit-chain';

describe('the history of one field', () => {
  const keyring = createKeyring(randomBytes(32).toString('base64'));
  const approvalId = randomUUID();
  let database: TestDatabase;
  let client: Client;
  let receptionId: string;
  let actorId: string;
  let sealer: Sealer;

  beforeAll(async () => {
    database = await createTestDatabase('field_history');
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
    receptionId = await insertReception(client);
    actorId = await insertRow(client, 'app_user', { name: '王敏', role: 'officer' });
    sealer = await createReceptionKey(client, keyring, receptionId);
    const changes = [
      [changeFact(sealer, 'factsSet', {}, { lead: { from: null, to: '佐藤' } })],
      [changeFact(sealer, 'factsSet', {}, { leader: { from: null, to: 'other' } })],
      [
        { type: 'taskClosed' },
        changeFact(
          sealer,
          'factsSet',
          { approvalId },
          { lead: { from: '佐藤', to: '𠮷田' }, 'lead.title': { from: null, to: '知事' } },
          '公函更正',
        ),
      ],
    ];
    await writeChain(client, receptionId, 3, (n) => changes[n - 1] ?? [], actorId);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('gives every value with person, time, reason and approval, and no other field', async () => {
    const history = await fieldHistory(client, sealer, receptionId, 'lead');
    expect(history).toEqual([
      expect.objectContaining({ seq: 1, path: 'lead', from: null, to: '佐藤', reason: null }),
      {
        seq: 3,
        at: new Date(Date.UTC(2026, 10, 22) + 3),
        path: 'lead',
        command: 'task.close',
        type: 'factsSet',
        actorId,
        actorName: '王敏',
        approvalId,
        erased: false,
        from: '佐藤',
        to: '𠮷田',
        reason: '公函更正',
      },
      expect.objectContaining({ seq: 3, path: 'lead.title', to: '知事' }),
    ]);
    expect(await fieldHistory(client, sealer, receptionId, 'lea')).toEqual([]);
    expect(await fieldHistory(client, sealer, randomUUID(), 'lead')).toEqual([]);
  });

  it('fills in what a field was, drops what only repeats, and names the approval of the act', async () => {
    const id = await insertReception(client);
    const own = await createReceptionKey(client, keyring, id);
    const due = (from: unknown, to: unknown) =>
      changeFact(own, 'TaskChanged', {}, { 'task.t1.due': { from, to } });
    const entries = [
      [due(null, 100)],
      [due(null, 100)],
      [{ type: 'ApprovalGranted', approvalId }, due(null, 200)],
      [due(200, null)],
    ];
    await writeChain(client, id, 4, (n) => entries[n - 1] ?? [], actorId);
    const history = await fieldHistory(client, own, id, 'task.t1.due');
    expect(history.map(({ seq, from, to, approvalId: a }) => [seq, from, to, a])).toEqual([
      [1, null, 100, null],
      [3, 100, 200, approvalId],
      [4, 200, null, null],
    ]);
  });

  it('holds no personal value in the open', async () => {
    const { rows } = await client.query<{ all: string }>(
      `SELECT string_agg(e::text, '') AS all FROM audit_entry e`,
    );
    expect(rows[0]?.all).not.toMatch(/佐藤|𠮷田|知事|更正/u);
  });

  it('still says who and when after the values were erased', async () => {
    expect(await destroyReceptionKey(client, receptionId)).toBe(true);
    expect(await destroyReceptionKey(client, receptionId)).toBe(false);
    const erased = await findSealer(client, keyring, receptionId);
    if (!erased) throw new Error('the key row must stay');
    const [first] = await fieldHistory(client, erased, receptionId, 'lead');
    expect(first).toMatchObject({ actorName: '王敏', erased: true, from: null, to: null });
  });
});
