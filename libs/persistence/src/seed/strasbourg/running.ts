import { localTime } from '../local-time';
import { runningCase, type RunningCase } from '../running-case';
import { strasbourg } from './strasbourg';

const ZONE = 'Europe/Paris';
const DAY = 24 * 60 * 60_000;
const LATE_TASKS = 2;

/** The Strasbourg case on its second day, whatever the time is now, with two late tasks. */
export function runningStrasbourg(now: Date): RunningCase {
  const yesterday = new Date(now.getTime() - DAY);
  const startsOn = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(yesterday);
  const whole = strasbourg({ startsOn, points: 'invented' });
  return runningCase(whole, now, { lateTasks: LATE_TASKS });
}

/** `YYYY-MM-DD` of tomorrow where the visit begins. */
export function tomorrow(now: Date): string {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(now);
  return localTime(today, 1, '12:00', ZONE).slice(0, 10);
}
