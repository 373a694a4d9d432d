import type { Instant } from '../time/instant';

/** What an airline or airport says of one flight. */
export interface FlightStatus {
  /** As people write it: `NH 903`. */
  readonly flight: string;
  /** Day on which it was to arrive (or leave, for a departure) by its timetable, where it does so. */
  readonly date: string;
  readonly direction: 'arrival' | 'departure';
  /** When it will really arrive or leave, as far as is known now. */
  readonly expected: Instant;
}

/** A number as it is compared: letters and digits only, upper case. */
export const flightKey = (text: string): string => text.replace(/[^0-9a-z]/gi, '').toUpperCase();
