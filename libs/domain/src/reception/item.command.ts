import type { CommandShape } from '../command-shape';
import type { Instant } from '../time/instant';

/** What really happens of the itinerary. */
export type ItemCommand =
  | CommandShape<'item.start', { itemKey: string }>
  | CommandShape<'item.end', { itemKey: string }>
  /** The plane, train or car is there: the end of a travel item. */
  | CommandShape<'item.landed', { itemKey: string }>
  | CommandShape<'item.skip', { itemKey: string; reason: string }>
  /** Either an instant, or so many minutes from when it is said. */
  | CommandShape<
      'item.expect-end',
      { itemKey: string; at?: Instant | null; inMinutes?: number | null }
    >
  | CommandShape<
      'item.correct',
      { itemKey: string; start: Instant | null; end: Instant | null; reason: string }
    >
  | CommandShape<'item.undo', { itemKey: string; actId: string }>;
