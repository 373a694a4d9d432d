import { isZone, quietUntil } from './local-time';

const at = (text: string): number => Date.parse(text);
const NIGHT = { zone: 'Asia/Shanghai', from: 22 * 60, until: 7 * 60 };

describe('quiet hours', () => {
  it.each([
    ['2026-03-01T13:59:00Z', null], // 21:59
    ['2026-03-01T14:00:00Z', '2026-03-01T23:00:00Z'], // 22:00 → 07:00
    ['2026-03-01T18:30:20Z', '2026-03-01T23:00:00Z'],
    ['2026-03-01T22:59:59Z', '2026-03-01T23:00:00Z'], // 06:59:59
    ['2026-03-01T23:00:00Z', null], // 07:00
  ])('at %s hold until %s', (now, until) => {
    expect(quietUntil(at(now), NIGHT)).toBe(until === null ? null : at(until));
  });

  it('may lie within a day, and may be none', () => {
    const noon = { zone: 'UTC', from: 12 * 60, until: 13 * 60 };
    expect(quietUntil(at('2026-03-01T12:30:00Z'), noon)).toBe(at('2026-03-01T13:00:00Z'));
    expect(quietUntil(at('2026-03-01T13:00:00Z'), noon)).toBeNull();
    expect(quietUntil(at('2026-03-01T12:30:00Z'), null)).toBeNull();
  });
});

describe('isZone', () => {
  it.each(['Asia/Shanghai', 'Europe/Paris', 'UTC'])('knows %s', (zone) => {
    expect(isZone(zone)).toBe(true);
  });
  it.each(['', 'Mars/Base', '+08:00', 'Asia/'])('does not know %s', (zone) => {
    expect(isZone(zone)).toBe(false);
  });
});
