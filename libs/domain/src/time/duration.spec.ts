import fc from 'fast-check';
import { parseDuration } from './duration';

describe('parseDuration', () => {
  it.each([
    ['PT60M', 3_600_000],
    ['-PT60M', -3_600_000],
    ['P1D', 86_400_000],
    ['-P1DT2H', -93_600_000],
    ['P2W', 14 * 86_400_000],
    ['PT1.5S', 1500],
    ['PT0S', 0],
  ])('reads %s', (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each(['', 'P', 'PT', 'P1', '1H', 'PT1', 'P1M', 'P1Y', 'PT1H30', 'P-1D', '--PT1S', 'pt1h'])(
    'refuses %s',
    (text) => {
      expect(parseDuration(text)).toBeNull();
    },
  );

  it('adds up its parts', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99), (d, h, m, s) => {
        const ms = (((d * 24 + h) * 60 + m) * 60 + s) * 1000;
        expect(parseDuration(`P${d}DT${h}H${m}M${s}S`)).toBe(ms);
        expect(parseDuration(`-P${d}DT${h}H${m}M${s}S`)).toBe(ms === 0 ? -0 : -ms);
      }),
    );
  });
});
