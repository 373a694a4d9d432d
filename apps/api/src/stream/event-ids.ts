import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto';

/** Up to where a reader has heard: all before transaction `tx`, and the first `n` lines of it. */
export interface Place {
  readonly tx: number;
  readonly n: number;
}

const BLOCK = 16;
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

  encode(place: Place): string {
    return this.encodeAll([place])[0];
  }

  /** Many at once: one cipher and one draw for all of them. */
  encodeAll(places: readonly Place[]): string[] {
    const blocks = Buffer.alloc(BLOCK * places.length);
    const chance = randomBytes(4 * places.length);
    places.forEach(({ tx, n }, i) => {
      const at = i * BLOCK;
      blocks.writeUIntBE(tx, at, 6);
      blocks.writeUInt16BE(Math.min(n, 0xffff), at + 6);
      this.epoch.copy(blocks, at + 8);
      chance.copy(blocks, at + 12, 4 * i, 4 * i + 4);
    });
    const cipher = createCipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    const sealed = Buffer.concat([cipher.update(blocks), cipher.final()]);
    return places.map((_, i) => sealed.toString('base64url', i * BLOCK, (i + 1) * BLOCK));
  }

  /** Null for what is not ours, or is of another epoch. */
  decode(id: string): Place | null {
    if (!ID.test(id)) return null;
    const decipher = createDecipheriv('aes-256-ecb', this.key, null).setAutoPadding(false);
    const sealed = Buffer.from(id, 'base64url');
    if (sealed.length !== BLOCK) return null;
    const block = Buffer.concat([decipher.update(sealed), decipher.final()]);
    if (!block.subarray(8, 12).equals(this.epoch)) return null;
    return { tx: block.readUIntBE(0, 6), n: block.readUInt16BE(6) };
  }
}
