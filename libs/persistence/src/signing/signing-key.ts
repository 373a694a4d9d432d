import { createHash, createPrivateKey, createPublicKey, hkdfSync, sign, verify } from 'node:crypto';

/** DER head of an Ed25519 private key (RFC 8410); the 32 bytes of the seed follow. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
/** DER head of an Ed25519 public key; its 32 bytes follow. */
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const KEY_BYTES = 32;
const PURPOSE = 'yingbin signing key: documents';

/** Signs documents of this installation (Ed25519), so that others can tell whose they are. */
export interface SigningKey {
  /** 32 bytes in base64; to be given to everybody. */
  readonly publicKey: string;
  /** Fingerprint of the public key, 16 hexadecimal digits. */
  readonly keyId: string;
  /** The signature of a text, in base64. */
  sign(text: string): string;
}

/**
 * The signing key of an installation, derived from its master key: there is nothing more to keep.
 * With a new master key the office signs with a new key, and tells it to those who trust it.
 */
export function signingKeyFrom(masterKey: Buffer): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', masterKey, Buffer.alloc(0), PURPOSE, KEY_BYTES));
  const key = createPrivateKey({
    key: Buffer.concat([PRIVATE_HEAD, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const spki = createPublicKey(key).export({ format: 'der', type: 'spki' });
  const publicKey = spki.subarray(PUBLIC_HEAD.length).toString('base64');
  return {
    publicKey,
    keyId: keyIdOf(publicKey) ?? '',
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), key).toString('base64'),
  };
}

/** Fingerprint of a public key in base64; null when it is none. */
export function keyIdOf(publicKey: string): string | null {
  const bytes = Buffer.from(publicKey, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== publicKey) return null;
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}

/** Whether a text is exactly what the owner of a public key has signed. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  if (keyIdOf(publicKey) === null) return false;
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC_HEAD, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'));
}
