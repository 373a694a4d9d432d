import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PayloadKey } from '@app/config';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { frame, unframe } from './payload-frame';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ENCODING = 'binary/encrypted';
const KEY_ID = 'encryption-key-id';

/**
 * Encrypts every payload before it leaves the process, so that the Temporal server and its database
 * hold nothing readable. It is the second lock: workflows carry only ids and codes anyway.
 */
export class AesGcmCodec implements PayloadCodec {
  private readonly keys: ReadonlyMap<string, Buffer>;

  constructor(
    private readonly active: PayloadKey,
    older: readonly PayloadKey[] = [],
  ) {
    this.keys = new Map([active, ...older].map(({ id, key }) => [id, key]));
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.seal(payload));
  }

  /** What was written before encryption was switched on is passed through. */
  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((each) => (isSealed(each) ? this.open(each) : each));
  }

  private seal(payload: Payload): Payload {
    const { id, key } = this.active;
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(id));
    const sealed = Buffer.concat([cipher.update(frame(payload)), cipher.final()]);
    return {
      metadata: { encoding: Buffer.from(ENCODING), [KEY_ID]: Buffer.from(id) },
      data: Buffer.concat([iv, sealed, cipher.getAuthTag()]),
    };
  }

  private open({ metadata, data }: Payload): Payload {
    const id = Buffer.from(metadata?.[KEY_ID] ?? []).toString();
    const key = this.keys.get(id);
    if (!key) {
      throw new Error(
        `缺少负载密钥“${id}”。The payload codec key "${id}" is missing: ` +
          'keep old keys in the list, behind the active one.',
      );
    }
    const bytes = Buffer.from(data ?? []);
    const cipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES))
      .setAAD(Buffer.from(id))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    return unframe(
      Buffer.concat([cipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), cipher.final()]),
    );
  }
}

const isSealed = ({ metadata }: Payload): boolean =>
  Buffer.from(metadata?.encoding ?? []).toString() === ENCODING;
