import type { Instant } from '../time/instant';
import { HOUR, MINUTE } from '../time/instant';
import type { Draw } from './draw';

/** How punctual people and items are in a rehearsal. */
export const LATENESS = ['none', 'usual', 'bad'] as const;
export type Lateness = (typeof LATENESS)[number];

interface Habit {
  /** Share of those who are late at all, and how late at most. */
  readonly late: number;
  readonly atMost: Instant;
}

/** Later lines are rarer and worse: the first whose share is not reached decides. */
const PEOPLE: Readonly<Record<Lateness, readonly Habit[]>> = {
  none: [],
  usual: [
    { late: 0.03, atMost: HOUR },
    { late: 0.15, atMost: 15 * MINUTE },
  ],
  bad: [
    { late: 0.15, atMost: 4 * HOUR },
    { late: 0.5, atMost: HOUR },
  ],
};

const ITEMS: Readonly<Record<Lateness, readonly Habit[]>> = {
  none: [],
  usual: [
    { late: 0.05, atMost: 30 * MINUTE },
    { late: 0.3, atMost: 10 * MINUTE },
  ],
  bad: [
    { late: 0.2, atMost: HOUR },
    { late: 0.6, atMost: 20 * MINUTE },
  ],
};

const delay = (habits: readonly Habit[], draw: Draw, name: string): number => {
  const share = draw(`${name}?`);
  const habit = habits.find((h) => share < h.late);
  return habit ? Math.round(habit.atMost * draw(`${name}!`)) : 0;
};

/** How much later than he meant somebody acts, in ms. */
export const lateBy = (lateness: Lateness, draw: Draw, name: string): number =>
  delay(PEOPLE[lateness], draw, name);

/** How much longer than planned an item takes, in ms. */
export const overrunBy = (lateness: Lateness, draw: Draw, name: string): number =>
  delay(ITEMS[lateness], draw, name);
