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
/** Items follow each other without a gap. */
const CLOSE = 2;
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
function layBounded(bar: Bar, left: number, right: number, free: number): Laid {
  const x = Math.max(0, left);
  const width = Math.max(LEAST, right - x - 2);
  const names = shortNames(bar.label);
  const room = (width - ICON - (bar.isFixed ? 16 : 0)) / 13;
  const inside = fitting([saidOf(bar), ...names], room);
  if (inside !== null) return { x, width, isOutside: false, name: inside };
  const late = bar.isLate && bar.detail ? ` ${bar.detail}` : '';
  const beside = `${nameWithin(names, OUTSIDE_CHARS)}${late}`;
  if (x + width + textWidth(beside) + 8 <= free) return { x, width, isOutside: true, name: beside };
  const shorter = fitting(names, (free - x - width - 8) / 13);
  return { x, width, isOutside: shorter !== null, name: shorter ?? '' };
}

/**
 * A due time without a beginning, or a beginning without an end: the box is as long as its name and
 * fades out on the side where nothing is planned.
 */
function layOpen(bar: Bar, left: number, right: number, free: number): Laid {
  const names = [saidOf(bar), ...shortNames(bar.label)];
  const name = nameWithin(names, OPEN_CHARS);
  const width = widthWith(name);
  if (bar.kind === 'item') {
    const x = Math.max(0, left);
    if (x + width <= free) return { x, width, isOutside: false, name };
    const shorter = names.find((one) => x + widthWith(one) <= free) ?? '';
    return { x, width: widthWith(shorter), isOutside: false, name: shorter };
  }
  const x = right - width - 2;
  return x < 0 ? layBounded(bar, left, right, free) : { x, width, isOutside: false, name };
}

/** How long an open box is with this name in it. */
const widthWith = (name: string): number =>
  name === '' ? LEAST : Math.ceil(textWidth(name) + ICON + 4);

function placed(
  bar: Bar,
  scale: Scale,
  next: Bar | undefined,
): Omit<Placed, 'row'> & { readonly until: number } {
  const left = xOf(scale, bar.from);
  const right = xOf(scale, bar.to);
  const nominal = bar.isOpen && (bar.kind !== 'item' || right - left < NOMINAL_PX);
  const free = freeUntil(bar, scale, next);
  const laid = (nominal ? layOpen : layBounded)(bar, left, right, free);
  const outside = laid.isOutside ? textWidth(laid.name) + 8 : 0;
  const end = laid.x + laid.width + outside;
  // What really happened of an item is drawn under the boxes, where the next one's begins later.
  const until =
    bar.kind === 'item' ? end + CLOSE : Math.max(end, xOf(scale, extentOf(bar).to)) + GAP;
  return { bar, ...laid, isCut: left < 0 && laid.x === 0, until };
}

/**
 * Where the next item begins, which this one's name has to leave free: the itinerary is one line, and
 * a shorter name, or the icon, keeps it one. No bound for tasks, nor where not even an icon has room.
 */
function freeUntil(bar: Bar, scale: Scale, next: Bar | undefined): number {
  if (bar.kind !== 'item' || !next) return Infinity;
  const free = xOf(scale, next.from) - CLOSE;
  return free >= Math.max(0, xOf(scale, bar.from)) + LEAST ? free : Infinity;
}

/** Puts bars that would cover each other below each other. */
export function pack(bars: readonly Bar[], scale: Scale): readonly Placed[] {
  const ends: number[] = [];
  return [...bars]
    .sort((a, b) => a.from - b.from)
    .map((bar, index, all) => placed(bar, scale, all[index + 1]))
    .sort((a, b) => a.x - b.x)
    .map(({ until, ...rest }) => {
      const free = ends.findIndex((end) => end <= rest.x);
      const row = free < 0 ? ends.length : free;
      ends[row] = until;
      return { ...rest, row };
    });
}
