/**
 * A point in time as a plan states it: an RFC 3339 text with offset, or an expression. Choices nest at
 * most `PLAN_LIMITS.depth` deep.
 */
export type TimePoint = string | TimeExpression;

export type TimeExpression = AnchorTime | LocalTime | EarliestOf | LatestOf;

/**
 * `anchor`: `item:<key>`, `arrival`, `departure`, `approved`, or `batch:<key>`. An unqualified
 * `arrival` is the first one, `departure` the last.
 *
 * Read from left to right: the anchor's instant; then the calendar part of `offset` (weeks and days,
 * on the wall clock of `zone`, so that `-P1D` is the same time the day before also across a change of
 * clocks); then `workingDays` (by the holiday calendar, 调休 included); then `at` sets the wall clock
 * on the day that was reached; then the exact part of `offset` (hours, minutes, seconds). A wall time
 * that clocks skip on that day moves forward by the gap; of one that comes twice the first is meant.
 */
export interface AnchorTime {
  readonly anchor: string;
  readonly edge?: 'start' | 'end';
  /** ISO 8601, e.g. `-PT60M`, `-P1D`. */
  readonly offset?: string;
  /** Whole working days, negative = before. */
  readonly workingDays?: number;
  /** Wall clock `HH:MM` in `zone`. */
  readonly at?: string;
  /** IANA zone of the calendar parts; default: the zone of the anchored item, else the reception's. */
  readonly zone?: string;
  /**
   * Hangs on what really happens to the item ("10 min before the meal really ends"): until the item
   * has really started or ended, or its end was announced, the time is an estimate and nobody is
   * reminded by the clock. Only items have real times.
   */
  readonly real?: boolean;
}

/** A wall time on a given day: `{date: '2026-05-12', at: '17:00'}`. */
export interface LocalTime {
  readonly date: string;
  readonly at: string;
  /** Default: the zone of the item that the time belongs to, or whose task it is; else the reception's. */
  readonly zone?: string;
}

/** The earliest of several; open when one of them is open. */
export interface EarliestOf {
  readonly earliest: readonly TimePoint[];
}

/** The latest of several; open when one of them is open. */
export interface LatestOf {
  readonly latest: readonly TimePoint[];
}

/** A prompt again and again while an item runs: after `every`, 2 × `every` …, before the item ends. */
export interface Repeat {
  /** ISO 8601, exact parts only: `PT15M`. */
  readonly every: string;
  /** Key of the item; default: the task's item. */
  readonly item?: string;
}

/** A time relative to an anchor, as opposed to a fixed one or a choice among several. */
export const isAnchorTime = (point: TimePoint): point is AnchorTime =>
  typeof point !== 'string' && 'anchor' in point;
