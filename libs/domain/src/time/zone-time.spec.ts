import fc from 'fast-check';
import { DAY, HOUR } from './instant';
import { instantOf, parseClock, parseDate, wallOf } from './zone-time';

const wall = (text: string): number => Date.parse(`${text}Z`);
const at = (text: string): number => Date.parse(text);

describe('what the clocks of a zone show', () => {
  it.each([
    ['2026-03-29T00:59:59Z', 'Europe/Paris', '2026-03-29T01:59:59'],
    ['2026-03-29T01:00:00Z', 'Europe/Paris', '2026-03-29T03:00:00'],
    ['2026-11-01T05:30:00Z', 'America/New_York', '2026-11-01T01:30:00'],
    ['2026-11-01T06:30:00Z', 'America/New_York', '2026-11-01T01:30:00'],
    ['2026-05-01T00:00:00.250Z', 'Asia/Kolkata', '2026-05-01T05:30:00.250'],
    ['1969-12-31T23:59:59.750Z', 'UTC', '1969-12-31T23:59:59.750'],
  ])('at %s in %s is %s', (instant, zone, shown) => {
    expect(wallOf(at(instant), zone)).toBe(wall(shown));
  });

  it('is asked the other way round', () => {
    expect(instantOf(wall('2026-07-01T12:00'), 'Europe/Paris')).toBe(at('2026-07-01T10:00Z'));
    expect(instantOf(wall('2026-07-01T12:00'), 'Asia/Shanghai')).toBe(at('2026-07-01T04:00Z'));
  });

  it.each([
    ['2026-03-29T02:30', 'Europe/Paris', '2026-03-29T03:30+02:00'],
    ['2026-03-29T02:00', 'Europe/Paris', '2026-03-29T03:00+02:00'],
    ['2026-03-08T02:15', 'America/New_York', '2026-03-08T03:15-04:00'],
    ['2026-10-04T02:10', 'Australia/Lord_Howe', '2026-10-04T02:40+11:00'],
    ['2011-12-30T12:00', 'Pacific/Apia', '2011-12-31T12:00+14:00'],
  ])('%s does not exist in %s and moves forward by the gap', (shown, zone, instant) => {
    expect(instantOf(wall(shown), zone)).toBe(at(instant));
  });

  it.each([
    ['2026-10-25T02:30', 'Europe/Paris', '2026-10-25T02:30+02:00'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T01:30-04:00'],
  ])('%s comes twice in %s, and the first is taken', (shown, zone, instant) => {
    expect(instantOf(wall(shown), zone)).toBe(at(instant));
  });

  it('there and back is the same wherever a wall time exists', () => {
    const zones = ['Europe/Paris', 'America/New_York', 'Asia/Shanghai', 'America/St_Johns'];
    const instants = fc.integer({ min: at('1990-01-02T00:00Z'), max: at('2100-12-30T00:00Z') });
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const shown = wallOf(instant, zone);
        const back = instantOf(shown, zone);
        // Only the second of two equal wall times comes back as the first: an hour earlier.
        expect(wallOf(back, zone)).toBe(shown);
        expect([0, HOUR]).toContain(instant - back);
      }),
    );
  });
});

it('agrees with the clocks themselves around every change of a century', () => {
  for (const zone of ['Europe/Paris', 'America/New_York', 'Africa/Casablanca', 'Asia/Gaza']) {
    const format = new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone: zone, dateStyle: 'short', timeStyle: 'medium' },
    });
    for (let day = at('1995-01-01T00:00Z'); day < at('2045-01-01T00:00Z'); day += 7 * HOUR * 23) {
      const shown = Date.parse(`${format.format(day).replace(' ', 'T')}Z`);
      expect(wallOf(day, zone)).toBe(shown);
    }
  }
});

it('reads days and times of day, and nothing else', () => {
  expect(parseClock('17:05')).toBe(17 * HOUR + 5 * 60_000);
  expect(['24:00', '7:00', '17:60', '17:00:00', ''].map(parseClock)).toEqual(Array(5).fill(null));
  expect(parseDate('2028-02-29')).toBe(wall('2028-02-29T00:00'));
  expect(parseDate('1970-01-02')).toBe(DAY);
  const none = ['2026-02-29', '2026-13-01', '2026-00-10', '26-01-01', '2026-1-1', '0000-00-00'];
  expect(none.map(parseDate)).toEqual(none.map(() => null));
});
