import { randomBytes, randomUUID } from 'node:crypto';
import { ERASED, isErased } from './erased';
import { createKeyring } from './keyring';
import { SealingError } from './sealing-error';

const masterKey = () => randomBytes(32).toString('base64');
const fresh = (master = masterKey()) => {
  const keyring = createKeyring(master);
  const receptionId = randomUUID();
  const wrapped = keyring.newWrappedKey(receptionId);
  return { keyring, receptionId, wrapped, sealer: keyring.sealerFor(receptionId, wrapped) };
};
const faultOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof SealingError ? error.fault : String(error);
  }
  return 'none';
};

describe('sealing', () => {
  it('gives back every JSON value unchanged, rare characters and all', () => {
    const { sealer } = fresh();
    const values = ['𠮷田 شكرا 🌸 \u200f', { a: [1, null, { b: '忌海鲜' }] }, null, 0, false, ''];
    for (const value of values) expect(sealer.open(sealer.seal(value))).toEqual(value);
    expect(sealer.open(sealer.seal(undefined))).toBeNull();
  });

  it('hides the value, and never gives the same text twice', () => {
    const { sealer } = fresh();
    const [one, two] = [sealer.seal('13800138000'), sealer.seal('13800138000')];
    expect(one).not.toBe(two);
    expect(Buffer.from(one.slice(3), 'base64url').includes('13800138000')).toBe(false);
  });

  it('opens nowhere else: not with another reception, not in another place', () => {
    const { keyring, sealer } = fresh();
    const other = randomUUID();
    const otherSealer = keyring.sealerFor(other, keyring.newWrappedKey(other));
    const sealed = sealer.seal('x', 'guest/1/health');
    expect(sealer.open(sealed, 'guest/1/health')).toBe('x');
    expect(faultOf(() => otherSealer.open(sealed, 'guest/1/health'))).toBe('broken');
    expect(faultOf(() => sealer.open(sealed, 'guest/2/health'))).toBe('broken');
    expect(faultOf(() => sealer.open(sealed))).toBe('broken');
  });

  it('notices every changed character, a cut text, and a text that was never sealed', () => {
    const { sealer } = fresh();
    const sealed = sealer.seal('値');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    for (let i = 0; i < bytes.length; i++) {
      const changed = Buffer.from(bytes);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(faultOf(() => sealer.open('s1.' + changed.toString('base64url')))).toBe('broken');
    }
    for (const bad of [sealed.slice(0, -4), 's1.', '', 'plain', 's2.' + sealed.slice(3)])
      expect(faultOf(() => sealer.open(bad))).toBe('broken');
  });

  it('refuses a wrapped key that was moved to another reception', () => {
    const { keyring, wrapped } = fresh();
    expect(faultOf(() => keyring.sealerFor(randomUUID(), wrapped))).toBe('broken');
  });

  it('opens to ERASED, and seals nothing more, once the key is destroyed', () => {
    const { keyring, receptionId, sealer } = fresh();
    const sealed = sealer.seal('gone');
    const erased = keyring.sealerFor(receptionId, null);
    expect(erased.open(sealed)).toBe(ERASED);
    expect(isErased(erased.open(sealed))).toBe(true);
    expect(isErased(sealer.open(sealer.seal({ erased: true })))).toBe(false);
    expect(faultOf(() => erased.seal('x'))).toBe('erased');
    expect(faultOf(() => erased.open('plain'))).toBe('broken');
  });

  it('changes the master key without losing a value', () => {
    const [old, next] = [masterKey(), masterKey()];
    const { receptionId, wrapped, sealer } = fresh(old);
    const sealed = sealer.seal('kept');
    const both = createKeyring(`${next}, ${old}`);
    const bytes = [next, old].map((text) => Buffer.from(text, 'base64'));
    expect(createKeyring(bytes).sealerFor(receptionId, wrapped).open(sealed)).toBe('kept');
    expect(both.sealerFor(receptionId, wrapped).open(sealed)).toBe('kept');
    const again = both.rewrap(receptionId, wrapped);
    if (!again) throw new Error('was not wrapped again');
    expect(both.rewrap(receptionId, again)).toBeNull();
    expect(createKeyring(next).sealerFor(receptionId, again).open(sealed)).toBe('kept');
    expect(faultOf(() => createKeyring(next).sealerFor(receptionId, wrapped))).toBe(
      'master-key-unknown',
    );
  });

  it.each(['', 'short', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')])(
    'refuses a master key of another length and says how to make one (%#)',
    (bad) => {
      expect(() => createKeyring(bad)).toThrow('openssl rand -base64 32');
    },
  );
});
