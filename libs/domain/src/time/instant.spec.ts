import { parseInstant, readInstant } from './instant';

describe('readInstant', () => {
  it.each([
    ['2026-05-01T08:00:00+08:00', '2026-05-01T00:00:00Z'],
    ['2028-02-29T00:00Z', '2028-02-29T00:00:00Z'],
    ['2026-05-01T08:00:00.250-03:30', '2026-05-01T11:30:00.250Z'],
  ])('reads %s', (text, same) => {
    expect(readInstant(text)).toBe(Date.parse(same));
  });

  it.each([
    ['without an offset', '2026-05-01T08:00:00'],
    ['a day that does not exist', '2026-02-30T08:00:00Z'],
    ['day zero', '2026-02-00T08:00:00Z'],
    ['a thirteenth month', '2026-13-01T08:00:00Z'],
    ['hour 24', '2026-05-01T24:00:00Z'],
    ['an offset nobody has', '2026-05-01T08:00:00+15:00'],
    ['words', 'tomorrow'],
  ])('is null for %s', (_, text) => {
    expect(readInstant(text)).toBeNull();
  });
});

it('knows the times from 1990 to 2100', () => {
  expect(parseInstant('1990-01-01T00:00Z')).not.toBeNull();
  expect(parseInstant('2100-12-31T23:59:59Z')).not.toBeNull();
  expect(parseInstant('1989-12-31T23:59:59Z')).toBeNull();
  expect(parseInstant('2101-01-01T00:00Z')).toBeNull();
});
