import { numberIn } from './number-in';

describe('a number out of a field', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    [' 1.5 ', 1.5],
    ['－１', -1],
    ['1e3', 1000],
  ])('%s is %d', (text, value) => expect(numberIn(text)).toBe(value));

  it.each(['', ' ', '十二', '12 人'])('%j is none', (text) => expect(numberIn(text)).toBeNaN());
});
