import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it('gives equal values equal bytes, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [1, { d: 'x', c: null }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":null,"d":"x"}]}',
    );
    expect(canonicalJson({ a: 1, b: undefined })).toBe('{"a":1}');
  });

  it('keeps rare characters, and stores broken ones as text a database accepts', () => {
    expect(canonicalJson('𠮷🌸')).toBe('"𠮷🌸"');
    expect(canonicalJson('\ud800\u0000')).toBe('"\\ud800\\u0000"');
  });

  it('takes an object of a class for its members', () => {
    class Facts {
      head = 1;
    }
    expect(canonicalJson(new Facts())).toBe('{"head":1}');
    expect(canonicalJson({ toJSON: 1 })).toBe('{"toJSON":1}');
  });

  it.each([
    [NaN],
    [Infinity],
    [1n],
    [() => 1],
    [new Date(0)],
    [new Map()],
    [new Uint8Array(1)],
    [[undefined]],
  ])('refuses what JSON cannot carry unchanged (%#)', (value) => {
    expect(() => canonicalJson({ value })).toThrow(TypeError);
  });
});
