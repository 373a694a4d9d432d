import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** Up to where a reader has heard: all before transaction `tx`, and the first `n` lines of it. */
export interface Place {
  readonly tx: number;
  readonly n: number;
}

const ID = /^[A-Za-z0-9_-]{22}$/;

/** Whether `a` is further on than `b`. */
export const isBehind = (a: Place, b: Place): boolean =>
  a.tx < b.tx || (a.tx === b.tx && a.n < b.n);

/**
 * Places in the feed as opaque texts, the same in every process and after a restart, worthless after a
 * restore. One AES block: 6 bytes transaction, 2 line, 4 epoch, 4 chance. Chance, so that two ids of one
 * place differ: from beats of the same place nobody can tell how busy the others are.
 */
export class EventIds {
  private readonly key: Buffer;
  private epoch = Buffer.alloc(4);

  constructor(masterKey: Buffer) {
    this.key = createHmac('sha256', masterKey).update('stream').digest();
  }

  /** From now on only ids of this epoch are understood. */
  begin(epoch: string): void {
    this.epoch = createHash('sha256').update(epoch).digest().subarray(0, 4);
  }

  encode({ tx, n }: Place): string {
    const block = Buffer.alloc(16);
    block.writeUIntBE(tx, 0, 6);
    block.writeUInt16BE(Math.min(n, 0xffff), 6);
    this.epoch.copy(block, 8);
    randomBytes(4).copy(block, 12);
    const cipher = createCipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    return Buffer.concat([cipher.update(block), cipher.final()]).toString('base64url');
  }

  /** Null for what is not ours, or is of another epoch. */
  decode(id: string): Place | null {
    if (!ID.test(id)) return null;
    const decipher = createDecipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    const sealed = Buffer.from(id, 'base64url');
    if (sealed.length !== 16) return null;
    const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
    if (!block.subarray(8, 12).equals(this.epoch)) return null;
    return { tx: block.readUIntBE(0, 6), n: block.readUInt16BE(6) };
  }
}
