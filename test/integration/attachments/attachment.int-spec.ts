import {
  findAttachment,
  findTaskReception,
  FolderBlobStore,
  insertAttachment,
  listReceptionAttachments,
  listTaskAttachments,
  sweepBlobs,
} from '@app/persistence';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Client } from 'pg';
import { createTestDatabase } from '../../support/stack/test-database';
import type { TestDatabase } from '../../support/stack/test-database';
import { insertWorkingDepartment } from '../audit/support/department-rows';
import { insertReception } from '../audit/support/reception-row';

describe('the attachments of a reception and its tasks', () => {
  let database: TestDatabase;
  let client: Client;
  let folder: string;
  let store: FolderBlobStore;
  let ids: { reception: string; kitchen: string; dish: string; drive: string };

  beforeAll(async () => {
    database = await createTestDatabase('attachments');
    client = new Client({ connectionString: database.appUrl });
    await client.connect();
    folder = await mkdtemp(join(tmpdir(), 'yb-attachments-'));
    store = new FolderBlobStore(folder);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    const reception = await insertReception(client);
    const kitchen = await insertWorkingDepartment(client, reception);
    const cars = await insertWorkingDepartment(client, reception);
    ids = { reception, kitchen: kitchen.departmentId, dish: kitchen.taskId, drive: cars.taskId };
  });

  async function attach(taskId: string | null): Promise<string> {
    const id = randomUUID();
    await insertAttachment(client, {
      ...{ id, receptionId: ids.reception, taskId, kind: 'other', uploadedBy: randomUUID() },
      ...{ fileName: '接待函 𠮷.pdf', mediaType: 'application/pdf', at: Date.UTC(2026, 10, 22) },
      blob: await store.put(Readable.from([Buffer.from('content')]), 100),
    });
    return id;
  }

  it('are listed with who, what and when; the office sees all of them', async () => {
    const letter = await attach(null);
    const menu = await attach(ids.dish);
    const all = await listReceptionAttachments(client, 'everything', ids.reception);
    expect(all.map(({ id }) => id).sort()).toEqual([letter, menu].sort());
    expect(all.find(({ id }) => id === letter)).toMatchObject({
      ...{ receptionId: ids.reception, taskId: null, kind: 'other', fileName: '接待函 𠮷.pdf' },
      ...{ mediaType: 'application/pdf', size: 7, uploadedByName: null },
      createdAt: new Date(Date.UTC(2026, 10, 22)),
    });
    const ofTask = await listTaskAttachments(client, 'everything', ids.dish);
    expect(ofTask.map(({ id }) => id)).toEqual([menu]);
  });

  it('of another department, and papers of the reception, do not exist for a department', async () => {
    const letter = await attach(null);
    const menu = await attach(ids.dish);
    const route = await attach(ids.drive);
    const kitchen = [ids.kitchen];
    const seen = await listReceptionAttachments(client, kitchen, ids.reception);
    expect(seen.map(({ id }) => id)).toEqual([menu]);
    expect(await listTaskAttachments(client, kitchen, ids.drive)).toEqual([]);
    expect(await findAttachment(client, kitchen, letter)).toBeNull();
    expect(await findAttachment(client, kitchen, route)).toBeNull();
    expect(await findAttachment(client, kitchen, menu)).toMatchObject({ id: menu });
    expect(await findAttachment(client, [], menu)).toBeNull();
    expect(await findTaskReception(client, kitchen, ids.dish)).toBe(ids.reception);
    expect(await findTaskReception(client, kitchen, ids.drive)).toBeNull();
    expect(await findTaskReception(client, 'everything', ids.drive)).toBe(ids.reception);
  });

  it('are out of reach once the department is withdrawn', async () => {
    const menu = await attach(ids.dish);
    await client.query("UPDATE assignment SET status = 'withdrawn' WHERE department_id = $1", [
      ids.kitchen,
    ]);
    expect(await findAttachment(client, [ids.kitchen], menu)).toBeNull();
  });

  it('keep their bytes when the sweep removes uploads that never became a row', async () => {
    const id = await attach(null);
    const orphan = await store.put(Readable.from([Buffer.from('never committed')]), 100);
    expect(await sweepBlobs(client, store, Date.now(), 60_000)).toBe(0);
    expect(await sweepBlobs(client, store, Date.now() + 120_000, 60_000)).toBe(1);
    await expect(store.open(orphan.key)).rejects.toThrow();
    const kept = await findAttachment(client, 'everything', id);
    (await store.open(kept?.blobKey ?? '')).destroy();
  });
});
