import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BlobMissing, BlobTooLarge } from './blob-store';
import type { BlobStore, ByteRange, StoredBlob } from './blob-store';

const KEY = /^[0-9a-f]{64}-[0-9a-f]{16}$/;
const UNFINISHED = 'incoming';

/**
 * Blobs as files below a folder, named by their checksum, so that a damaged file can be told from a
 * good one by itself. A file is written beside its place, forced to disk and renamed: it is there
 * whole, or not at all. Each upload is a file of its own, even of equal content: removing one can
 * then never take another one's bytes away.
 */
export class FolderBlobStore implements BlobStore {
  constructor(private readonly folder: string) {}

  /** The store of an installation whose data lies in `dataDir`. */
  static below(dataDir: string): FolderBlobStore {
    return new FolderBlobStore(join(dataDir, 'blobs'));
  }

  async put(content: Readable, maxBytes: number): Promise<StoredBlob> {
    const mark = randomBytes(8).toString('hex');
    const incoming = join(this.folder, UNFINISHED, mark);
    await mkdir(dirname(incoming), { recursive: true });
    const meter = new Meter(maxBytes);
    try {
      await pipeline(content, meter, createWriteStream(incoming, { flags: 'wx', flush: true }));
      const blob = { ...meter.result(), mark };
      const key = `${blob.sha256}-${mark}`;
      const place = this.pathOf(key);
      await mkdir(dirname(place), { recursive: true });
      await rename(incoming, place);
      await syncFolder(dirname(place));
      return { key, size: blob.size, sha256: blob.sha256 };
    } catch (error) {
      await rm(incoming, { force: true });
      throw error;
    }
  }

  async open(key: string, range?: ByteRange): Promise<Readable> {
    const stream = createReadStream(this.pathOf(key), { ...range });
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => resolve());
      stream.once('error', (error: NodeJS.ErrnoException) =>
        reject(error.code === 'ENOENT' ? new BlobMissing() : error),
      );
    });
    return stream;
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *listOlderThan(before: Date): AsyncIterable<string> {
    await this.removeUnfinished(before);
    for await (const file of filesBelow(this.folder)) {
      if (!KEY.test(file.name)) continue;
      if (await isOlder(file.path, before)) yield file.name;
    }
  }

  private async removeUnfinished(before: Date): Promise<void> {
    for await (const file of filesBelow(join(this.folder, UNFINISHED))) {
      if (await isOlder(file.path, before)) await rm(file.path, { force: true });
    }
  }

  private pathOf(key: string): string {
    // The key comes out of a row, but a path is never built from something unchecked.
    if (!KEY.test(key)) throw new BlobMissing();
    return join(this.folder, key.slice(0, 2), key.slice(2, 4), key);
  }
}

/** Counts and hashes what passes, and stops what is too much. */
class Meter extends Transform {
  private readonly hash = createHash('sha256');
  private size = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error: Error | null, chunk?: Buffer) => void,
  ): void {
    this.size += chunk.length;
    this.hash.update(chunk);
    if (this.size > this.maxBytes) done(new BlobTooLarge(this.maxBytes));
    else done(null, chunk);
  }

  result(): { readonly size: number; readonly sha256: string } {
    return { size: this.size, sha256: this.hash.digest('hex') };
  }
}

/** Makes the rename itself survive a power cut. Windows cannot open a folder; it journals renames. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function* filesBelow(
  folder: string,
): AsyncIterable<{ readonly name: string; readonly path: string }> {
  try {
    for await (const entry of await opendir(folder, { recursive: true })) {
      if (entry.isFile()) yield { name: entry.name, path: join(entry.parentPath, entry.name) };
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function isOlder(path: string, before: Date): Promise<boolean> {
  try {
    return (await stat(path)).mtime < before;
  } catch {
    return false; // gone meanwhile
  }
}
