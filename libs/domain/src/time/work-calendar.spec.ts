import type { HolidayYear } from './holiday-year';
import { WorkCalendar } from './work-calendar';

const wall = (text: string): number => Date.parse(`${text}Z`);
const text = (at: number): string => new Date(at).toISOString().slice(0, 16);

/** National Day 2026 as such a year may look: a week off, two weekend days worked for it. */
const Y2026: HolidayYear = {
  year: 2026,
  off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'],
  worked: ['2026-09-27', '2026-10-10'],
  source: 'test',
};
const calendar = new WorkCalendar([Y2026]);

describe('working days', () => {
  it.each([
    ['2026-09-25T17:00', 1, '2026-09-27T17:00'], // a Friday; the Sunday is worked
    ['2026-09-30T09:00', 1, '2026-10-08T09:00'], // over the whole week off
    ['2026-10-08T09:00', -1, '2026-09-30T09:00'],
    ['2026-10-09T09:00', 1, '2026-10-10T09:00'], // a worked Saturday
    ['2026-10-03T09:00', 2, '2026-10-09T09:00'], // from a day off
    ['2026-06-03T09:00', -5, '2026-05-27T09:00'],
    ['2026-06-06T09:00', 0, '2026-06-06T09:00'],
  ])('%s and %d more is %s', (from, count, to) => {
    const moved = calendar.move(wall(from), count);
    expect([text(moved.wall), moved.missing]).toEqual([to, []]);
  });

  it('knows 调休', () => {
    expect(calendar.isWorked(wall('2026-09-27T00:00'))).toBe(true);
    expect(calendar.isWorked(wall('2026-10-01T23:59'))).toBe(false);
    expect(calendar.isWorked(wall('2026-10-03T12:00'))).toBe(false);
  });

  it('goes by weekends in a year that it does not have, and says which', () => {
    expect(calendar.move(wall('2026-12-31T09:00'), 1)).toEqual({
      wall: wall('2027-01-01T09:00'),
      missing: [2027],
    });
    expect(new WorkCalendar([]).move(wall('2026-10-01T09:00'), 2).wall).toBe(
      wall('2026-10-05T09:00'),
    );
  });

  it('takes what the next year says of the last days of this one', () => {
    const Y2027 = { year: 2027, off: ['2026-12-31', '2027-01-01'], worked: [], source: 'test' };
    const both = new WorkCalendar([Y2026, Y2027]);
    expect(text(both.move(wall('2026-12-30T09:00'), 1).wall)).toBe('2027-01-04T09:00');
  });
});
