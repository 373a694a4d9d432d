import { BlobMissing, BlobTooLarge, FolderBlobStore } from '@app/persistence';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';

const MEGABYTE = 1024 * 1024;

describe('the folder of blobs', () => {
  let folder: string;
  let store: FolderBlobStore;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'yb-blobs-'));
    store = new FolderBlobStore(join(folder, 'blobs'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const filesIn = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true })).filter((e) => e.isFile());

  it('gives back every byte, whole or in part, with size and checksum', async () => {
    const content = randomBytes(3 * MEGABYTE);
    const blob = await store.put(
      Readable.from([content.subarray(0, 99), content.subarray(99)]),
      1e8,
    );
    expect(blob).toMatchObject({
      size: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
    expect((await buffer(await store.open(blob.key))).equals(content)).toBe(true);
    const part = await buffer(await store.open(blob.key, { start: 10, end: 19 }));
    expect(part.equals(content.subarray(10, 20))).toBe(true);
  });

  it('keeps equal contents apart, so that removing one keeps the other', async () => {
    const one = await store.put(Readable.from([Buffer.from('same')]), 10);
    const two = await store.put(Readable.from([Buffer.from('same')]), 10);
    expect(one.key).not.toBe(two.key);
    await store.remove(one.key);
    await store.remove(one.key);
    await expect(store.open(one.key)).rejects.toBeInstanceOf(BlobMissing);
    expect((await buffer(await store.open(two.key))).toString()).toBe('same');
  });

  it('takes a file of exactly the limit and refuses one byte more, leaving nothing', async () => {
    await store.put(Readable.from([Buffer.alloc(MEGABYTE)]), MEGABYTE);
    const more = Readable.from([Buffer.alloc(MEGABYTE), Buffer.alloc(1)]);
    await expect(store.put(more, MEGABYTE)).rejects.toBeInstanceOf(BlobTooLarge);
    expect(await filesIn()).toHaveLength(1);
  });

  it('leaves nothing of an upload that broke off', async () => {
    const broken = new Readable({
      read() {
        this.push(Buffer.alloc(1000));
        this.destroy(new Error('connection lost'));
      },
    });
    await expect(store.put(broken, MEGABYTE)).rejects.toThrow('connection lost');
    expect(await filesIn()).toEqual([]);
  });

  it.each(['../../etc/passwd', '', 'incoming', `${'a'.repeat(64)}-../../../../x`])(
    'never leaves its folder: %s',
    async (key) => {
      await expect(store.open(key)).rejects.toBeInstanceOf(BlobMissing);
      await expect(store.remove(key)).rejects.toBeInstanceOf(BlobMissing);
    },
  );

  it('lists what is older than a moment, and clears away unfinished uploads', async () => {
    const old = await store.put(Readable.from([Buffer.from('old')]), 10);
    await store.put(Readable.from([Buffer.from('new')]), 10);
    const path = join(folder, 'blobs', old.key.slice(0, 2), old.key.slice(2, 4), old.key);
    await utimes(path, new Date(0), new Date(0));
    const found: string[] = [];
    for await (const key of store.listOlderThan(new Date(Date.now() - 60_000))) found.push(key);
    expect(found).toEqual([old.key]);
    const empty = new FolderBlobStore(join(folder, 'not-there'));
    for await (const key of empty.listOlderThan(new Date())) found.push(key);
    expect(found).toHaveLength(1);
  });
});
