const HOUR = 3_600_000;

/** Below this many pixels an hour, names of short duties cannot be read. */
export const LEAST_PX_PER_HOUR = 88;
/** So many hours are shown at least. */
const LEAST_HOURS = 10;

/** A stretch of time laid out on pixels. Instants in epoch milliseconds. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly pxPerHour: number;
  readonly width: number;
}

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Whole hours around everything, at least ten of them, not beyond `bounds`' beginning. What began
 * before them is cut there: it does not open the night for its own sake.
 */
export function stretchAround(extents: readonly Stretch[], bounds: Stretch): Stretch {
  const begins = extents.map(({ from }) => from).filter((from) => from >= bounds.from);
  const first = Math.min(...(begins.length > 0 ? begins : extents.map(({ from }) => from)));
  const last = Math.max(...extents.map(({ to }) => to), bounds.from);
  const start = extents.length === 0 ? bounds.from + 8 * HOUR : Math.max(bounds.from, first);
  const from = bounds.from + Math.floor((start - bounds.from) / HOUR) * HOUR;
  const hours = Math.ceil((Math.min(last, bounds.to) - from) / HOUR);
  return { from, to: from + Math.max(LEAST_HOURS, hours) * HOUR };
}

/** Fills `available` pixels where that gives every hour enough room; else it is wider. */
export function scaleOf({ from, to }: Stretch, available: number): Scale {
  const hours = (to - from) / HOUR;
  const pxPerHour = Math.max(LEAST_PX_PER_HOUR, available / hours);
  return { from, to, pxPerHour, width: Math.round(hours * pxPerHour) };
}

/** Where an instant lies, in pixels from the left. */
export function xOf({ from, pxPerHour }: Scale, instant: number): number {
  return ((instant - from) / HOUR) * pxPerHour;
}

/** The hours that are written on the axis. */
export function hoursOf({ from, to }: Scale): readonly number[] {
  return Array.from({ length: Math.round((to - from) / HOUR) }, (_, hour) => from + hour * HOUR);
}
