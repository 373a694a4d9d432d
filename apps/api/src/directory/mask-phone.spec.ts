import { maskPhone } from './mask-phone';

describe('A phone number that is not asked for', () => {
  it.each([
    ['13800001234', '138****1234'],
    ['000-5551-0100', '000****0100'],
    ['1234567', '****'],
    [null, null],
  ])('%s is shown as %s', (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });
});
