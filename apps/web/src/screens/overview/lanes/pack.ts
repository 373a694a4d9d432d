import { fitting, shortNames, widthOf } from '../../../parts/short-name';
import { extentOf, saidOf, type Bar } from './bar';
import { xOf, type Scale } from './scale';

/** A bar with its place: pixels from the left, width, row in its lane. */
export interface Placed {
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly row: number;
  /** The name stands beside the box: it does not fit inside. */
  readonly isOutside: boolean;
  /** It began before what is shown. */
  readonly isCut: boolean;
  readonly name: string;
}

const GAP = 6;
const ICON = 30;
/** The least box: its icon. */
const LEAST = 26;
/** Beside a box a name is shortened to so many characters of Chinese width. */
const OUTSIDE_CHARS = 11;
/** And to so many in a box that is as long as its name. */
const OPEN_CHARS = 14;
/** An item without an end that is longer than this is a bounded box. */
const NOMINAL_PX = 400;

/** About how wide a text is at 13 px. */
const textWidth = (text: string): number => widthOf(text) * 13;

type Laid = Omit<Placed, 'row' | 'bar' | 'isCut'>;

/** The longest name of at most so many characters; the shortest where none is so short. */
function nameWithin(names: readonly string[], chars: number): string {
  return fitting(names, chars) ?? names[names.length - 1];
}

/** A box of known length: its name stands inside when it fits, else beside it. */
function layBounded(bar: Bar, left: number, right: number): Laid {
  const x = Math.max(0, left);
  const width = Math.max(LEAST, right - x - 2);
  const names = shortNames(bar.label);
  const room = (width - ICON - (bar.isFixed ? 16 : 0)) / 13;
  const inside = fitting([saidOf(bar), ...names], room);
  if (inside !== null) return { x, width, isOutside: false, name: inside };
  const late = bar.isLate && bar.detail ? ` ${bar.detail}` : '';
  const beside = `${nameWithin(names, OUTSIDE_CHARS)}${late}`;
  return { x, width, isOutside: true, name: beside };
}

/**
 * A due time without a beginning, or a beginning without an end: the box is as long as its name and
 * fades out on the side where nothing is planned.
 */
function layOpen(bar: Bar, left: number, right: number): Laid {
  const name = nameWithin([saidOf(bar), ...shortNames(bar.label)], OPEN_CHARS);
  const width = Math.ceil(textWidth(name) + ICON + 4);
  if (bar.kind === 'item') return { x: Math.max(0, left), width, isOutside: false, name };
  const x = right - width - 2;
  return x < 0 ? layBounded(bar, left, right) : { x, width, isOutside: false, name };
}

function placed(bar: Bar, scale: Scale): Omit<Placed, 'row'> & { readonly until: number } {
  const left = xOf(scale, bar.from);
  const right = xOf(scale, bar.to);
  const nominal = bar.isOpen && (bar.kind !== 'item' || right - left < NOMINAL_PX);
  const laid = nominal ? layOpen(bar, left, right) : layBounded(bar, left, right);
  const outside = laid.isOutside ? textWidth(laid.name) + 8 : 0;
  const drawn = Math.max(laid.x + laid.width + outside, xOf(scale, extentOf(bar).to));
  return { bar, ...laid, isCut: left < 0 && laid.x === 0, until: drawn + GAP };
}

/** Puts bars that would cover each other below each other. */
export function pack(bars: readonly Bar[], scale: Scale): readonly Placed[] {
  const ends: number[] = [];
  return [...bars]
    .map((bar) => placed(bar, scale))
    .sort((a, b) => a.x - b.x)
    .map(({ until, ...rest }) => {
      const free = ends.findIndex((end) => end <= rest.x);
      const row = free < 0 ? ends.length : free;
      ends[row] = until;
      return { ...rest, row };
    });
}
