import { hungDue } from './hung-due';

const NEW = { anchor: 'arrival', offset: '-PT2H' };

it('a task that is hung on an item moves with it', () => {
  expect(hungDue(NEW, 'dinner')).toEqual({ anchor: 'item:dinner', edge: 'start', offset: '-PT2H' });
});

it.each([
  [NEW, null],
  [{ ...NEW, at: '17:00' }, 'dinner'],
  [{ anchor: 'approved', offset: 'PT4H' }, 'dinner'],
  ['2026-05-12T12:00:00Z', 'dinner'],
])('%j on %s stays', (due, item) => {
  expect(hungDue(due, item)).toBe(due);
});
