import { randomBytes } from 'node:crypto';
import type { Payload } from '@temporalio/common';
import { AesGcmCodec } from './aes-gcm.codec';

const key = (id: string) => ({ id, key: randomBytes(32) });
const k1 = key('k1');
const k2 = key('k2');
const payload: Payload = {
  metadata: { encoding: Buffer.from('json/plain') },
  data: Buffer.from('{"receptionId":"𠮷-1"}'),
};

const plain = ({ metadata, data }: Payload) => ({
  encoding: Buffer.from(metadata?.encoding ?? []).toString(),
  data: Buffer.from(data ?? []).toString(),
});

it('opens what it sealed, and shows nothing of it', async () => {
  const codec = new AesGcmCodec(k1);
  const [sealed] = await codec.encode([payload]);
  expect(Buffer.from(sealed.data ?? []).includes('receptionId')).toBe(false);
  const [opened] = await codec.decode([sealed]);
  expect(plain(opened)).toEqual(plain(payload));
});

it('seals a payload without data, as an undefined result is', async () => {
  const codec = new AesGcmCodec(k1);
  const nothing: Payload = { metadata: { encoding: Buffer.from('binary/null') } };
  const [opened] = await codec.decode(await codec.encode([nothing]));
  expect(plain(opened)).toEqual({ encoding: 'binary/null', data: '' });
});

it('never seals the same thing twice alike', async () => {
  const [one, other] = await new AesGcmCodec(k1).encode([payload, payload]);
  expect(Buffer.compare(Buffer.from(one.data ?? []), Buffer.from(other.data ?? []))).not.toBe(0);
});

it('opens old payloads after a rotation and seals with the new key', async () => {
  const [old] = await new AesGcmCodec(k1).encode([payload]);
  const rotated = new AesGcmCodec(k2, [k1]);
  expect(plain((await rotated.decode([old]))[0])).toEqual(plain(payload));
  const [fresh] = await rotated.encode([payload]);
  await expect(new AesGcmCodec(k2).decode([fresh])).resolves.toHaveLength(1);
});

it('names the key that is missing', async () => {
  const [sealed] = await new AesGcmCodec(k1).encode([payload]);
  await expect(new AesGcmCodec(k2).decode([sealed])).rejects.toThrow('"k1" is missing');
});

it('refuses a payload that was changed on the way', async () => {
  const codec = new AesGcmCodec(k1);
  const [sealed] = await codec.encode([payload]);
  const data = Buffer.from(sealed.data ?? []);
  data[20] ^= 1;
  await expect(codec.decode([{ ...sealed, data }])).rejects.toThrow();
});

it('passes through what was written before encryption was switched on', async () => {
  expect(await new AesGcmCodec(k1).decode([payload])).toEqual([payload]);
});
