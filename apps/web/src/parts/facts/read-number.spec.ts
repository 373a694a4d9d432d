import { readNumber } from './read-number';

describe('a number as it is typed', () => {
  it.each([
    ['１２', '12'],
    ['1,200 ', '1200'],
    ['－３', '-3'],
    ['', ''],
    [undefined, ''],
  ])('%j is %j', (typed, read) => {
    expect(readNumber(typed)).toBe(read);
  });
});
