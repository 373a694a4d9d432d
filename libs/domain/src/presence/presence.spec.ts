import { clashesOf, clashingPairs, EACH_ALONE, type Whereabouts } from './clashes';
import { coursesOf, inOrder, type Presence } from './presence';
import { shortWays } from './short-ways';

interface At extends Presence {
  readonly place: string;
}

const PLACES: Whereabouts<At> = { spot: (p) => p.place, apart: (a, b) => a.place !== b.place };
const at = (place: string, from: number, until: number, userId = 'u'): At => ({
  userId,
  place,
  from,
  until,
});
const names = (found: readonly { first: At; second: At }[]): string[] =>
  found.map(({ first, second }) => `${first.place}${first.from}/${second.place}${second.from}`);

/** Every pair by itself: slow, and plainly right. */
const everyPair = (course: readonly At[]): string[] =>
  course.flatMap((first, i) =>
    course
      .slice(i + 1)
      .filter((b) => first.place !== b.place && first.from < b.until && b.from < first.until)
      .map((second) => names([{ first, second }])[0]),
  );

/** Mulberry32. */
function draws(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe('in two places at once', () => {
  it('touching is no clash, the same place is none, another person is another course', () => {
    const all = [at('a', 0, 2), at('b', 2, 4), at('b', 3, 5), at('a', 0, 9, 'v')];
    const courses = [...coursesOf(all).values()];
    expect(courses.flatMap((c) => names(clashingPairs(c, PLACES)))).toEqual([]);
    expect(names(clashesOf([at('a', 0, 3), at('b', 2, 4)], PLACES))).toEqual(['a0/b2']);
  });

  it('names each once, with what lasts longest elsewhere', () => {
    const course = [at('a', 0, 9), at('b', 1, 3), at('c', 2, 4), at('a', 5, 6), at('b', 9, 10)];
    expect(names(clashesOf(course, PLACES))).toEqual(['a0/b1', 'a0/c2']);
    expect(names(clashesOf(course, EACH_ALONE))).toEqual(['a0/b1', 'a0/c2', 'a0/a5']);
  });

  it.each([1, 2, 3, 4, 5])(
    'finds the pairs that comparing each with each finds (seed %d)',
    (seed) => {
      const draw = draws(seed);
      const course = inOrder(
        Array.from({ length: 120 }, () => {
          const from = draw(100);
          return at('abc'[draw(3)], from, from + draw(12));
        }),
      );
      const expected = everyPair(course);
      expect(expected.length).toBeGreaterThan(50);
      expect(names(clashingPairs(course, PLACES)).sort()).toEqual(expected.sort());
    },
  );

  it('does not compare what goes on at one place with each other', () => {
    let asked = 0;
    const counted = { ...PLACES, apart: (a: At, b: At) => (asked++, PLACES.apart(a, b)) };
    const course = Array.from({ length: 5000 }, (_, i) => at('hall', i, 10_000));
    expect(clashesOf(course, counted)).toEqual([]);
    expect(asked).toBeLessThan(5000);
  });
});

describe('no time for the way', () => {
  it('each need that the gap does not meet is named by itself', () => {
    const course = [at('a', 0, 10), at('b', 15, 20), at('c', 40, 50)];
    const found = shortWays(course, () => [5, 6, 30]);
    expect(found.map(({ next, gap, needed }) => [next.place, gap, needed])).toEqual([
      ['b', 5, 6],
      ['b', 5, 30],
      ['c', 20, 30],
    ]);
  });

  it('what goes on beside a stop is no stop', () => {
    const course = [at('a', 0, 10), at('b', 2, 4), at('c', 12, 20)];
    const inside = (outer: At, inner: At): boolean => inner.until <= outer.until;
    const found = shortWays(course, () => [5], inside);
    expect(found.map(({ before, next }) => [before.place, next.place])).toEqual([['a', 'c']]);
  });
});
