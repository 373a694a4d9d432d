import { createHash, randomBytes } from 'node:crypto';
import { decrypt, encrypt, KEY_BYTES } from './cipher';
import { erasedSealer, sealerOn } from './sealer';
import type { Sealer } from './sealer';
import { SealingError } from './sealing-error';

const WRAP_VERSION = 1;
const ID_BYTES = 4;
const HEAD_BYTES = 1 + ID_BYTES;

/** Wraps one data key per reception with the installation's master key. */
export interface Keyring {
  /** A fresh data key, wrapped; store it as `reception_key.wrapped`. */
  newWrappedKey(receptionId: string): Buffer;
  /**
   * The sealer of a reception. `wrapped` = null (destroyed) gives one that opens everything to
   * `ERASED`. Throws `SealingError`: `master-key-unknown`, or `broken` for another reception's key.
   */
  sealerFor(receptionId: string, wrapped: Buffer | null): Sealer;
  /** The same data key under the current master key; null when it already is. */
  rewrap(receptionId: string, wrapped: Buffer): Buffer | null;
}

/**
 * @param masterKeys 32 bytes each; as text: base64, separated by commas. The first one wraps; the
 * others only unwrap, so that a master key can be changed without a standstill. A key's id is its
 * fingerprint, so there is no id to configure or to mix up. Throws on a key of another length.
 */
export function createKeyring(masterKeys: string | Buffer | readonly Buffer[]): Keyring {
  const ring = bytesOf(masterKeys).map(asMasterKey);
  const [current] = ring;
  if (!current) throw new Error(MASTER_KEY_HINT);

  const wrap = (receptionId: string, dataKey: Buffer): Buffer => {
    const head = Buffer.concat([Buffer.of(WRAP_VERSION), current.id]);
    return Buffer.concat([head, encrypt(current.key, dataKey, wrapPlace(receptionId))]);
  };
  const unwrap = (receptionId: string, wrapped: Buffer): Buffer => {
    if (wrapped[0] !== WRAP_VERSION) throw new SealingError('broken');
    const master = ring.find((k) => k.id.equals(wrapped.subarray(1, HEAD_BYTES)));
    if (!master) throw new SealingError('master-key-unknown');
    return decrypt(master.key, wrapped.subarray(HEAD_BYTES), wrapPlace(receptionId));
  };

  return {
    newWrappedKey: (receptionId) => wrap(receptionId, randomBytes(KEY_BYTES)),
    sealerFor: (receptionId, wrapped) =>
      wrapped === null ? erasedSealer : sealerOn(unwrap(receptionId, wrapped), receptionId),
    rewrap: (receptionId, wrapped) =>
      current.id.equals(wrapped.subarray(1, HEAD_BYTES))
        ? null
        : wrap(receptionId, unwrap(receptionId, wrapped)),
  };
}

const MASTER_KEY_HINT =
  'YB_MASTER_KEY must be 32 random bytes in base64; make one with: openssl rand -base64 32';

const wrapPlace = (receptionId: string): string => `reception-key/${receptionId}`;

interface MasterKey {
  readonly id: Buffer;
  readonly key: Buffer;
}

function bytesOf(keys: string | Buffer | readonly Buffer[]): readonly Buffer[] {
  if (Buffer.isBuffer(keys)) return [keys];
  if (typeof keys !== 'string') return keys;
  return keys.split(',').map((text) => Buffer.from(text.trim(), 'base64'));
}

function asMasterKey(key: Buffer): MasterKey {
  if (key.length !== KEY_BYTES) throw new Error(MASTER_KEY_HINT);
  const id = createHash('sha256').update('yingbin master key id\n').update(key).digest();
  return { id: id.subarray(0, ID_BYTES), key };
}
