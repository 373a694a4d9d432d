import { buffer } from 'node:stream/consumers';
import type { BlobStore } from './blob-store';
import type { ReadBytes } from './zip-directory';

/** Reads parts of a stored blob. */
export const readerOf =
  (store: BlobStore, key: string): ReadBytes =>
  async (start, end) =>
    buffer(await store.open(key, { start, end }));
