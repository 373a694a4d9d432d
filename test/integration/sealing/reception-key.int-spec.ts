import {
  createKeyring,
  createReceptionKey,
  destroyReceptionKey,
  findSealer,
  isErased,
  rewrapReceptionKeys,
} from '@app/persistence';
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';

describe('the key of a reception', () => {
  const master = randomBytes(32).toString('base64');
  const keyring = createKeyring(master);
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await createTestDatabase('reception_key');
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('is made once, and found again', async () => {
    const id = randomUUID();
    const sealed = (await createReceptionKey(client, keyring, id)).seal('清真');
    const again = await createReceptionKey(client, keyring, id);
    expect(again.open(sealed)).toBe('清真');
    expect((await findSealer(client, keyring, id))?.open(sealed)).toBe('清真');
    expect(await findSealer(client, keyring, randomUUID())).toBeNull();
  });

  it('never comes back once destroyed: not by asking again, not by a change of the master key', async () => {
    const id = randomUUID();
    const sealed = (await createReceptionKey(client, keyring, id)).seal('清真');
    await destroyReceptionKey(client, id);
    await createReceptionKey(client, keyring, id);
    const nextMaster = randomBytes(32).toString('base64');
    const next = createKeyring(`${nextMaster},${master}`);
    await rewrapReceptionKeys(client, next);
    expect(isErased((await findSealer(client, next, id))?.open(sealed))).toBe(true);
    await rewrapReceptionKeys(client, createKeyring(`${master},${nextMaster}`));
  });

  it('moves to a new master key with all its values', async () => {
    const id = randomUUID();
    const sealed = (await createReceptionKey(client, keyring, id)).seal('清真');
    const nextMaster = randomBytes(32).toString('base64');
    const both = createKeyring(`${nextMaster},${master}`);
    expect(await rewrapReceptionKeys(client, both)).toBeGreaterThan(0);
    expect(await rewrapReceptionKeys(client, both)).toBe(0);
    const found = await findSealer(client, createKeyring(nextMaster), id);
    expect(found?.open(sealed)).toBe('清真');
  });
});
