import { extentOf, type Bar } from './bar';
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

const widthOfChar = (char: string): number => (char.charCodeAt(0) > 0x2e7f ? 13 : 7.3);

/** About how wide a text is at 13 px. */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += widthOfChar(char);
  return width;
}

/** A name shortened as data: the bar never cuts it. */
export function shortened(text: string, chars: number = OUTSIDE_CHARS): string {
  const room = chars * 13;
  if (textWidth(text) <= room) return text;
  let width = 0;
  let kept = '';
  for (const char of text) {
    width += widthOfChar(char);
    if (width > room - 13) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

function placed(bar: Bar, scale: Scale): Omit<Placed, 'row'> & { readonly until: number } {
  const left = xOf(scale, bar.from);
  const right = xOf(scale, bar.to);
  const isCut = left < 0;
  const x = Math.max(0, left);
  const width = Math.max(LEAST, right - x - 2);
  const said = bar.detail ? `${bar.label} ${bar.detail}` : bar.label;
  const fits = textWidth(said) + ICON <= width;
  const shortFits = !fits && textWidth(bar.label) + ICON <= width;
  const insideAnyway = width >= 110;
  const isOutside = !fits && !shortFits && !insideAnyway;
  const name = isOutside
    ? `${shortened(bar.label)}${bar.isLate && bar.detail ? ` ${bar.detail}` : ''}`
    : fits
      ? said
      : shortened(bar.label, (width - ICON) / 13);
  const outside = isOutside ? textWidth(name) + 8 : 0;
  const drawn = Math.max(x + width + outside, xOf(scale, extentOf(bar).to));
  return { bar, x, width, isOutside, isCut, name, until: drawn + GAP };
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
