import { quietUntil } from '../../time/local-time';
import type { Instant } from '../../time/instant';
import { listOf, object, oneOf, optional, text } from '../parameters';
import { ZoneClock } from '../zone-clock';
import { defineCheck } from './check';
import type { Judged } from './judged';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const minutes = (clock: string): number => {
  const [, h, m] = CLOCK.exec(clock) ?? [];
  return Number(h) * 60 + Number(m);
};

/** The clock by which it is night, or null: that of the reception, or that of the office's quiet hours. */
function nightClock(on: Judged, at: Instant, from: string, until: string): Night | null {
  const minute = on.clock.minute(at);
  if (minute < minutes(from) || minute > minutes(until)) return { clock: on.clock, mark: '' };
  if (!on.quiet || quietUntil(at, on.quiet) === null) return null;
  const clock = new ZoneClock(on.quiet.zone);
  // Another clock than that of the plan is named: 15:30 there is no night.
  return { clock, mark: clock.minute(at) === minute ? '' : ' @office' };
}

interface Night {
  readonly clock: ZoneClock;
  readonly mark: string;
}

const parameters = object({
  from: text(5),
  until: text(5),
  phases: optional(listOf(oneOf(['prepare', 'execute'] as const), 1), ['prepare']),
});

/** Preparation that falls due at night, on the wall clock of the reception, or in quiet hours. */
export const workingHours = defineCheck({
  parameters,
  find: (on, { from, until, phases }) =>
    on.tasks.flatMap(({ task, department, path, subject }) => {
      const due = on.times.tasks.get(`${department}/${task.key}`)?.due ?? null;
      if (due === null || task.repeat || !phases.includes(task.phase)) return [];
      const night = nightClock(on, due, from, until);
      if (night === null) return [];
      const { clock, mark } = night;
      const minute = clock.minute(due);
      const two = (n: number): string => String(n).padStart(2, '0');
      const detail = `${clock.day(due)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}${mark}`;
      return [{ path: `${path}.due`, subject, detail }];
    }),
});
