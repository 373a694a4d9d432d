const KEY_BYTES = 32;

/** One AES-256 key of the payload codec, by the id that stands beside what it encrypted. */
export interface CodecKey {
  readonly id: string;
  readonly key: Buffer;
}

/**
 * Reads `id:base64,id:base64`. The first key encrypts, all of them decrypt: to rotate, put a new one
 * in front and keep the old ones until the longest running workflow has ended and its retention is
 * over. An empty text is no key at all. Throws, without showing a key, what is wrong with which.
 */
export function parseCodecKeys(text: string): CodecKey[] {
  const keys = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseKey);
  const ids = new Set(keys.map(({ id }) => id));
  if (ids.size < keys.length) {
    throw new Error('负载密钥编号重复。Two payload codec keys have the same id: rename one.');
  }
  return keys;
}

function parseKey(part: string): CodecKey {
  const [id = '', base64 = ''] = part.split(':', 2);
  const key = Buffer.from(base64, 'base64');
  if (id !== '' && key.length === KEY_BYTES) return { id, key };
  throw new Error(
    `负载密钥“${id}”无效。The payload codec key "${id}" must be \`id:key\` with ${KEY_BYTES} bytes ` +
      'in base64; make one with `openssl rand -base64 32`.',
  );
}
