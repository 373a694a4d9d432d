import fc from 'fast-check';
import { canonicalJson } from './canonical-json';
import { sameJson } from './same-json';

describe('sameJson', () => {
  it('says what comparing canonical texts says', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        expect(sameJson(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(sameJson(a, structuredClone(a))).toBe(true);
        expect(sameJson({ a, b }, { b, a })).toBe(true);
        expect(sameJson([a, b], [b, a])).toBe(canonicalJson(a) === canonicalJson(b));
      }),
    );
  });

  it('takes what is undefined for left out', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameJson({ a: 1 }, { c: undefined, a: 1 })).toBe(true);
    expect(sameJson({ a: undefined }, { a: null })).toBe(false);
    expect(sameJson({ a: 1, b: 2 }, { a: 1, c: 2 })).toBe(false);
    expect(sameJson([], {})).toBe(false);
  });
});
