import { isCarried, isEqual } from './field-changes';

describe('whether two parts of a plan say the same', () => {
  it.each([
    [undefined, null],
    [{ anchor: 'arrival' }, { anchor: 'arrival', edge: undefined }],
    [{ a: [1, { b: null }] }, { a: [1, {}] }],
    [[], []],
  ])('%j and %j do', (a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([true, true]);
  });

  it.each([
    [null, 0],
    ['', null],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{ offset: 'PT1H' }, { offset: 'PT60M' }],
    ['1', 1],
  ])('%j and %j do not', (a, b) => {
    expect([isEqual(a, b), isEqual(b, a)]).toEqual([false, false]);
  });

  it('a time that is stated as before was carried along', () => {
    const at = { from: 1, to: 2 };
    const hung = { anchor: 'item:x' };
    expect(isCarried({ field: 'due', from: hung, to: { ...hung }, at })).toBe(true);
    expect(isCarried({ field: 'due', from: hung, to: 'other', at })).toBe(false);
  });
});
