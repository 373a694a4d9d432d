import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** A UUIDv7: ids of receptions sort by the time they were made (RFC 9562). `now` in ms. */
export function newReceptionId(now: number): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

export const newId = (): string => randomUUID();

/** SHA-256 of a text, hexadecimal. */
export const sha256 = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');
