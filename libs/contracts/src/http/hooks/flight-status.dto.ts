import { IsInstant, IsOneOf, IsText } from '../platform';
import { IsDay } from '../receptions/is-day';

const DIRECTIONS = ['arrival', 'departure'] as const;

/** What an airline, airport or flight data service says of one flight. */
export class FlightStatusDto {
  /** @example "NH 903" */
  @IsText({ max: 12 }) flight: string;
  /**
   * The day of its timetable on which it arrives here (or leaves here), where it does so.
   * @example "2026-05-12"
   */
  @IsDay() date: string;
  /** @example "arrival" */
  @IsOneOf(DIRECTIONS) direction: (typeof DIRECTIONS)[number];
  /**
   * When it will really arrive (or leave), as far as is known now.
   * @example "2026-05-12T19:10:00+08:00"
   */
  @IsInstant() expected: string;
}

/** What became of it; which receptions they are is not told. */
export class FlightToldDto {
  /** Receptions for which it was news. */
  receptions: number;
  /** Of these: a change was proposed to people. */
  proposed: number;
}
