import { randomBytes } from 'node:crypto';
import { openFile, signFile } from './signed-file';
import { isSignedBy, keyIdOf, signingKeyFrom } from './signing-key';

const key = signingKeyFrom(Buffer.alloc(32, 1));
const content = {
  issuer: '省接待办',
  issuedAt: '2026-05-01T00:00:00Z',
  templates: [{ code: 'a', n: 1 }],
  rulePacks: [],
};
const trusted = [{ name: 'province', publicKey: key.publicKey }];

describe('a signing key', () => {
  it('is the same for the same master key, and another for another', () => {
    expect(signingKeyFrom(Buffer.alloc(32, 1)).publicKey).toBe(key.publicKey);
    expect(signingKeyFrom(randomBytes(32)).publicKey).not.toBe(key.publicKey);
    expect(keyIdOf(key.publicKey)).toMatch(/^[0-9a-f]{16}$/);
  });

  it.each(['', 'abc', Buffer.alloc(31).toString('base64'), `${key.publicKey} `])(
    '%p is no public key',
    (text) => {
      expect(keyIdOf(text)).toBeNull();
      expect(isSignedBy(text, 'a', key.sign('a'))).toBe(false);
    },
  );
});

describe('a signed file', () => {
  const file = signFile(content, key);
  const refusal = (changed: unknown, who = trusted): unknown => {
    const opened = openFile(JSON.parse(JSON.stringify(changed)), who);
    return 'refused' in opened ? opened.refused : opened.issuer.name;
  };

  it('is believed as it is, in whatever order its members come', () => {
    expect(refusal(file)).toBe('province');
    expect(refusal(Object.fromEntries(Object.entries(file).reverse()))).toBe('province');
  });

  it.each([
    ['a changed word', { ...file, templates: [{ code: 'a', n: 2 }] }, 'file.altered'],
    ['a new member', { ...file, more: 1 }, 'file.altered'],
    ['a rule pack', { ...file, rulePacks: [{}] }, 'file.altered'],
    ['another issuer name', { ...file, issuer: 'x' }, 'file.altered'],
    ['a later date', { ...file, issuedAt: '2027-01-01T00:00:00Z' }, 'file.altered'],
    [
      'another key id',
      { ...file, signature: { ...file.signature, keyId: '0000000000000000' } },
      'file.altered',
    ],
    [
      'a broken signature',
      { ...file, signature: { ...file.signature, value: 'AAAA' } },
      'file.altered',
    ],
    ['no signature', { ...file, signature: undefined }, 'file.unsigned'],
    [
      'an empty signature',
      { ...file, signature: { ...file.signature, value: '' } },
      'file.unsigned',
    ],
    ['no public key', { ...file, signature: { value: 'AAAA' } }, 'file.unsigned'],
    ['another format', { ...file, format: 'other' }, 'file.format-unknown'],
    ['a later format', { ...file, formatVersion: 2 }, 'file.format-unknown'],
    ['a list', [file], 'file.format-unknown'],
    ['nothing', null, 'file.format-unknown'],
  ])('is refused with %s', (_, changed, code) => {
    expect(refusal(changed)).toBe(code);
  });

  it('is refused when somebody else signed it, whatever key stands in it', () => {
    const forged = signFile(content, signingKeyFrom(Buffer.alloc(32, 2)));
    expect(refusal(forged)).toBe('file.issuer-unknown');
    const dressed = { ...forged, signature: { ...forged.signature, publicKey: key.publicKey } };
    expect(refusal(dressed)).toBe('file.altered');
    expect(refusal(file, [])).toBe('file.issuer-unknown');
  });
});
