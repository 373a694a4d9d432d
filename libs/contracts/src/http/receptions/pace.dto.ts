import { parseDuration, type Pace } from '@app/domain';
import { Optional } from '../platform';
import { isText } from '../platform/rule';
import { IsStep } from './is-step';

/** How long things may take, as ISO 8601 durations; what is left out follows the urgency. */
export class ReceptionPaceDto implements Partial<Record<keyof Pace, string>> {
  /**
   * 签收 within, after a task was sent.
   * @example "PT4H"
   */
  @Optional() @IsStep() acknowledgeWithin?: string;
  /**
   * 会签 and each step of an approval within.
   * @example "P1D"
   */
  @Optional() @IsStep() answerWithin?: string;
  /**
   * 提醒 so long before due.
   * @example "PT30M"
   */
  @Optional() @IsStep() remindBefore?: string;
  /**
   * To the department's head so long after due.
   * @example "PT15M"
   */
  @Optional() @IsStep() headAfter?: string;
  /**
   * To the head of the office so long after due.
   * @example "PT45M"
   */
  @Optional() @IsStep() officeAfter?: string;
  /**
   * 就绪确认 so long before the first arrival.
   * @example "PT12H"
   */
  @Optional() @IsStep() readyBefore?: string;
  /**
   * 办结确认 within, after the last departure.
   * @example "P1D"
   */
  @Optional() @IsStep() doneWithin?: string;
  /**
   * Facts complete within, after the launch.
   * @example "P2D"
   */
  @Optional() @IsStep() confirmWithin?: string;
  /**
   * Summary handed in within, after the last sign-off.
   * @example "P5D"
   */
  @Optional() @IsStep() summaryWithin?: string;
  /**
   * 催办 at most once in this time per task.
   * @example "PT15M"
   */
  @Optional() @IsStep() remindAgain?: string;
  /**
   * 撤销 within.
   * @example "PT10S"
   */
  @Optional() @IsStep() undoWithin?: string;
  /**
   * The other side of a hand-over confirms within.
   * @example "PT10M"
   */
  @Optional() @IsStep() handoverWithin?: string;
  /**
   * An item that should have started or ended is asked after so much later.
   * @example "PT10M"
   */
  @Optional() @IsStep() askAfter?: string;
}

/** The named steps in ms, over what they replace. */
export function paceOf(dto: ReceptionPaceDto | undefined, base: Pace): Pace {
  const named = Object.entries(dto ?? {}).flatMap(([step, text]) => {
    const ms = isText(text) ? parseDuration(text) : null;
    return ms === null ? [] : [[step, ms] as const];
  });
  return { ...base, ...Object.fromEntries(named) };
}

/** A pace as durations. */
export const sayPace = (pace: Pace): Record<keyof Pace, string> =>
  Object.fromEntries(
    Object.entries(pace).map(([step, ms]: [string, number]) => [step, `PT${ms / 1000}S`]),
  ) as Record<keyof Pace, string>;
