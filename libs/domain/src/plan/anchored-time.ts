import { parseOffset } from '../time/duration';
import type { Instant } from '../time/instant';
import { DAY } from '../time/instant';
import { isZone } from '../time/local-time';
import type { WorkCalendar } from '../time/work-calendar';
import { instantOf, parseClock, wallOf } from '../time/zone-time';
import type { FindingCode } from './finding';
import type { AnchorTime } from './time-expression';

/** More working days than this lie in no reception. */
export const MOST_WORKING_DAYS = 400;
/** Longer than this is a slip of the pen, whatever it hangs on. */
const LONGEST_OFFSET = 3660 * DAY;

/** How to go from an anchor to the time that hangs on it. */
export interface Steps {
  readonly days: number;
  readonly workingDays: number;
  /** Wall time on the day that was reached, in ms after midnight; `null` = as it was. */
  readonly clock: number | null;
  readonly ms: number;
}

type Fault = (code: FindingCode, field: string, detail?: string) => void;

const NO_OFFSET = { days: 0, ms: 0 };

/** Reads the steps of an expression; `null` when something in it cannot be read, every fault told. */
export function stepsOf(point: AnchorTime, fault: Fault): Steps | null {
  const offset = point.offset === undefined ? NO_OFFSET : parseOffset(point.offset);
  const clock = point.at === undefined ? null : parseClock(point.at);
  const { workingDays = 0 } = point;
  let isReadable = true;
  const wrong: Fault = (code, field, detail) => {
    isReadable = false;
    fault(code, field, detail);
  };
  if (offset === null) wrong('time.offset-unreadable', 'offset', point.offset);
  else if (Math.abs(offset.days * DAY + offset.ms) > LONGEST_OFFSET) {
    wrong('time.out-of-range', 'offset', point.offset);
  }
  if (!Number.isInteger(workingDays) || Math.abs(workingDays) > MOST_WORKING_DAYS) {
    wrong('time.working-days', 'workingDays', String(workingDays));
  }
  if (point.at !== undefined && clock === null) wrong('time.unreadable', 'at', point.at);
  if (point.zone !== undefined && !isZone(point.zone)) wrong('zone.unknown', 'zone', point.zone);
  if (offset === null || !isReadable) return null;
  return { days: offset.days, workingDays, clock, ms: offset.ms };
}

/** Do these steps need a calendar, or only a clock that runs? */
const needsCalendar = (steps: Steps): boolean =>
  steps.days !== 0 || steps.workingDays !== 0 || steps.clock !== null;

/**
 * From an anchor's instant, step by step: calendar days on the wall, then working days, then the wall
 * time of that day, then the exact part. Calendar days are not 24 hours where clocks change between.
 */
export function takeSteps(
  from: Instant,
  steps: Steps,
  zone: string,
  calendar: WorkCalendar,
): { readonly at: Instant; readonly missing: readonly number[] } {
  if (!needsCalendar(steps)) return { at: from + steps.ms, missing: [] };
  const shown = wallOf(from, zone) + steps.days * DAY;
  const { wall, missing } = calendar.move(shown, steps.workingDays);
  const set = steps.clock === null ? wall : Math.floor(wall / DAY) * DAY + steps.clock;
  return { at: instantOf(set, zone) + steps.ms, missing };
}
