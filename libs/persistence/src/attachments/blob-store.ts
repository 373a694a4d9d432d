import type { Readable } from 'node:stream';

/** What was stored. The key is made by the store and says nothing about the content or its name. */
export interface StoredBlob {
  readonly key: string;
  /** Bytes. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the bytes of attachments live. One blob belongs to one row: a blob whose row was never
 * committed is harmless, and is removed by the sweep.
 */
export interface BlobStore {
  /**
   * Takes a stream to its end; once answered, the bytes survive a power cut. Throws `BlobTooLarge`
   * above `maxBytes` and leaves nothing behind when it throws.
   */
  put(content: Readable, maxBytes: number): Promise<StoredBlob>;
  /** Throws `BlobMissing`. */
  open(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes it; not there any more is as good. */
  remove(key: string): Promise<void>;
  /** Keys stored before `before`, and what unfinished uploads left; for the sweep. */
  listOlderThan(before: Date): AsyncIterable<string>;
}

export class BlobTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`blob larger than ${maxBytes} bytes`);
    this.name = 'BlobTooLarge';
  }
}

export class BlobMissing extends Error {
  constructor() {
    super('blob is not in the store');
    this.name = 'BlobMissing';
  }
}
