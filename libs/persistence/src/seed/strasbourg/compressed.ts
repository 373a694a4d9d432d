import type { PlanDocument, PlanTask, TimePoint } from '@app/domain';
import { isAnchorTime, parseDuration } from '@app/domain';
import type { ReceptionCase } from './strasbourg';
import { strasbourg } from './strasbourg';

const HOUR = 3_600_000;
/** Any day will do: only the distances between times are kept. */
const SOME_DAY = '2006-10-23';

export interface CompressedOptions {
  /** When the guests arrive. */
  readonly start: Date;
  /** How long an hour of the programme lasts. */
  readonly secondsPerHour: number;
}

/**
 * The filled Strasbourg case played fast: the arrival is at `start`, and every distance in time, of
 * items and of due expressions, shrinks by the same factor. To the millisecond.
 */
export function compressed({ start, secondsPerHour }: CompressedOptions): ReceptionCase {
  const whole = strasbourg({ startsOn: SOME_DAY, points: 'invented' });
  const origin = whole.facts.batches.find((b) => b.direction === 'arrival')?.at ?? 0;
  const factor = (secondsPerHour * 1000) / HOUR;
  const move = (at: number): number => Math.round(start.getTime() + (at - origin) * factor);
  return {
    ...whole,
    facts: {
      ...whole.facts,
      batches: whole.facts.batches.map((b) => ({ ...b, at: b.at === null ? null : move(b.at) })),
    },
    plan: squeeze(whole.plan, move, factor),
  };
}

function squeeze(plan: PlanDocument, move: (at: number) => number, factor: number): PlanDocument {
  const point = (time: TimePoint): TimePoint =>
    typeof time === 'string'
      ? new Date(move(Date.parse(time))).toISOString()
      : {
          ...time,
          ...(isAnchorTime(time) && time.offset ? { offset: shrink(time.offset, factor) } : {}),
        };
  const optional = (time: TimePoint | null | undefined): TimePoint | null =>
    time ? point(time) : null;
  const task = (t: PlanTask): PlanTask => ({ ...t, due: point(t.due) });
  return {
    ...plan,
    items: plan.items.map((i) => ({ ...i, start: optional(i.start), end: optional(i.end) })),
    assignments: plan.assignments.map((a) => ({ ...a, tasks: a.tasks.map(task) })),
  };
}

/** An ISO 8601 duration times a factor, in seconds with milliseconds. */
function shrink(offset: string, factor: number): string {
  const ms = parseDuration(offset) ?? 0;
  const seconds = Math.abs((ms * factor) / 1000).toFixed(3);
  return `${ms < 0 ? '-' : ''}PT${seconds}S`;
}
