import { fitting, widthOf } from '../../parts/short-name';
import { percent, type Bar, type Window } from './lanes-of';

/** What an icon and the edges of a bar take, in characters, and what stands around a name beside it. */
const ICON = 1.4;
const PADDING = 1;

export interface PlacedName {
  readonly text: string;
  readonly where: 'in' | 'after' | 'before';
  /** Where it begins after its bar, or ends before it, in percent of the lane. */
  readonly at: number;
}

interface Lane {
  readonly window: Window;
  /** So many characters are as wide as the whole lane. */
  readonly chars: number;
  /** Where the line of now stands, in percent. */
  readonly now: number;
}

/**
 * A name for every bar of a lane, by the bars' order in time: inside, else after it up to the next
 * bar, else before it from where the last name ended, else with the next bar's name after that one;
 * none where no name has room. A name after its bar does not lie under the line of now: it begins
 * behind it.
 */
export function placeNames(
  bars: readonly Bar[],
  namesOf: (bar: Bar) => readonly string[],
  { window, chars, now }: Lane,
): readonly (PlacedName | undefined)[] {
  const charsIn = (from: number, to: number): number => ((to - from) / 100) * chars;
  let taken = 0;
  let unnamed: readonly string[] = [''];
  return bars.map((bar, index) => {
    const next = bars[index + 1];
    const [left, right] = [percent(bar.from, window), percent(bar.to, window)];
    const end = next ? percent(next.from, window) : 100;
    const free = taken;
    taken = right;
    const names = namesOf(bar);
    const withLast = joined(unnamed, names);
    unnamed = [''];
    const inside = fitting(names, charsIn(left, right) - (bar.icon ? ICON : 0) - PADDING);
    if (inside !== null) return { text: inside, where: 'in', at: left };
    for (const at of right > now ? [right] : [right, now]) {
      const after = fitting([...withLast, ...names], charsIn(at, end) - PADDING);
      if (after === null) continue;
      const until = at + ((widthOf(after) + PADDING) / chars) * 100;
      if (at < now && until > now) continue;
      taken = until;
      return { text: after, where: 'after', at };
    }
    const before = fitting(names, charsIn(free, left) - PADDING);
    const isCrossed = left > now && left - ((widthOf(before ?? '') + PADDING) / chars) * 100 < now;
    if (before !== null && !isCrossed) return { text: before, where: 'before', at: left };
    unnamed = withLast;
    return undefined;
  });
}

/** The names of two bars side by side, from the longest to the shortest. */
const joined = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some
    .flatMap((one) => others.map((other) => [one, other].filter(Boolean).join(' · ')))
    .sort((a, b) => widthOf(b) - widthOf(a));
