import { isTimeText } from './typed-time';

describe('a typed time', () => {
  it.each([
    ['2026-11-24 09:30', true],
    [' 2026-11-24 9:05 ', true],
    ['2026-11-24 25:99', false],
    ['2026-02-30 09:30', false],
    ['2026-11-24', false],
    ['tomorrow', false],
  ])('"%s": %s', (text, isTime) => {
    expect(isTimeText(text, true)).toBe(isTime);
  });

  it('needs no clock where a day is asked for', () => {
    expect(isTimeText('2026-11-24', false)).toBe(true);
    expect(isTimeText('2026-11-31', false)).toBe(false);
  });
});
