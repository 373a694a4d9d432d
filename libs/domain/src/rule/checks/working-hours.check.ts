import { quietUntil } from '../../time/local-time';
import type { Instant } from '../../time/instant';
import { listOf, object, oneOf, optional, text } from '../parameters';
import { defineCheck } from './check';
import type { Judged } from './judged';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;
const minutes = (clock: string): number => {
  const [, h, m] = CLOCK.exec(clock) ?? [];
  return Number(h) * 60 + Number(m);
};

function isOutside(on: Judged, at: Instant, from: string, until: string): boolean {
  if (on.quiet && quietUntil(at, on.quiet) !== null) return true;
  const minute = on.clock.minute(at);
  return minute < minutes(from) || minute > minutes(until);
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
      if (!isOutside(on, due, from, until)) return [];
      const minute = on.clock.minute(due);
      const two = (n: number): string => String(n).padStart(2, '0');
      const detail = `${on.clock.day(due)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      return [{ path: `${path}.due`, subject, detail }];
    }),
});
