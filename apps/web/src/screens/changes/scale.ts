import type { Dto } from '../../api';

const HOUR = 3_600_000;
/** More than this is no picture of a day; the table below says it better. */
const LONGEST = 36 * HOUR;

export interface Move {
  readonly key: string;
  readonly title: string;
  readonly from: readonly [number, number] | null;
  readonly to: readonly [number, number] | null;
  /** Its row among the new boxes: two that overlap stand one under the other. */
  readonly row: number;
}

export interface Scale {
  readonly moves: readonly Move[];
  /** Full hours, as instants. */
  readonly hours: readonly number[];
  /** Where an instant stands, in percent of the track. */
  readonly at: (instant: number) => number;
}

function span(start: string | null, end: string | null): [number, number] | null {
  if (start === null) return null;
  const from = Date.parse(start);
  return [from, end === null ? from + HOUR / 2 : Math.max(Date.parse(end), from)];
}

/** The moved items on one scale; null when nothing moves, or when it moves by days. */
export function scaleOf(items: readonly Dto['ItemRippleDto'][]): Scale | null {
  const all = items
    .map((item) => ({
      key: item.item,
      title: item.title,
      from: span(item.fromStart, item.fromEnd),
      to: span(item.toStart, item.toEnd),
      row: 0,
    }))
    .filter(({ from, to }) => from !== null || to !== null);
  const first = Math.min(...all.map(startOf));
  const moves = inRows(all.filter((move) => endOf(move) - first <= LONGEST));
  if (moves.length === 0) return null;
  const start = Math.floor(first / HOUR) * HOUR;
  const end = Math.ceil(Math.max(...moves.map(endOf)) / HOUR) * HOUR + HOUR;
  const count = Math.round((end - start) / HOUR);
  const step = Math.ceil(count / 12);
  const hours = Array.from({ length: Math.ceil(count / step) }, (_, n) => start + n * step * HOUR);
  return { moves, hours, at: (instant) => ((instant - start) / (end - start)) * 100 };
}

/** Each in the first row in which the box before it has ended. */
function inRows(moves: readonly Move[]): readonly Move[] {
  const ends: number[] = [];
  const sorted = [...moves].sort((a, b) => (a.to?.[0] ?? 0) - (b.to?.[0] ?? 0));
  return sorted.map((move) => {
    if (move.to === null) return move;
    const free = ends.findIndex((end) => end <= (move.to?.[0] ?? 0));
    const row = free < 0 ? ends.length : free;
    ends[row] = move.to[1];
    return { ...move, row };
  });
}

const startOf = ({ from, to }: Move): number =>
  Math.min(from?.[0] ?? Infinity, to?.[0] ?? Infinity);
const endOf = ({ from, to }: Move): number => Math.max(from?.[1] ?? 0, to?.[1] ?? 0);
