import { useMemo } from 'react';
import { useLanguage } from '../../../language/language';
import { useTexts, type Said } from '../../../language/texts';
import { length, overBy } from '../../../time/say';
import type { Department, Item, Task } from '../data';
import { extentOf, type Bar, type Lane } from './bar';
import { withClusters } from './clusters';
import { itemBars } from './item-bars';
import { lanesTexts } from './lanes.texts';
import type { Stretch } from './scale';
import { taskBars } from './task-bars';

export interface LanesOfDay {
  readonly lanes: readonly Lane[];
  /** Departments without a duty on this day. */
  readonly idle: readonly string[];
  /** Owed tasks that have no time yet. */
  readonly untimed: number;
}

interface Source {
  readonly departments: readonly Department[];
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly bounds: Stretch;
  /** Now, to the minute. */
  readonly now: number;
}

type Words = Said<typeof lanesTexts>;

const overlaps = (bar: Bar, bounds: Stretch): boolean => {
  const { from, to } = extentOf(bar);
  return to > bounds.from && from < bounds.to;
};

/** What a lane says under its name: the worst first. */
function noteOf(bars: readonly Bar[], t: Words): Lane['note'] {
  const count = (...states: readonly string[]): number =>
    bars.filter(({ state }) => states.includes(state)).length;
  const late = count('late');
  if (late > 0) return { text: t.nLate(late), tone: 'red', icon: 'late' };
  const blocked = count('block', 'returned');
  if (blocked > 0) return { text: t.nBlocked(blocked), tone: 'amb', icon: 'block' };
  const unack = count('unack');
  if (unack > 0) return { text: t.nUnack(unack), tone: 'gry', icon: 'unack' };
  const recheck = count('recheck');
  if (recheck > 0) return { text: t.nRecheck(recheck), tone: 'vio', icon: 'recheck' };
  return t.nFine(bars.length);
}

/** How far behind the plan the reception runs now. */
function runningNote(items: readonly Item[], t: Words): Lane['note'] {
  const real = items.filter(({ actualStart }) => actualStart !== null);
  const current = real.filter(({ status }) => status === 'started').at(-1) ?? real.at(-1);
  const minutes = current?.offsetMinutes ?? 0;
  if (minutes > 0) return t.behind(length(minutes * 60_000));
  return minutes < 0 ? t.ahead(length(minutes * 60_000)) : t.onTime;
}

function lanesOf(source: Source, t: Words, isEnglish: boolean): LanesOfDay {
  const { departments, items, tasks, bounds, now } = source;
  const isToday = now >= bounds.from && now < bounds.to;
  const onDay = (bar: Bar): boolean => overlaps(bar, bounds) || (isToday && bar.isLate);
  const itinerary: Lane = {
    key: 'itinerary',
    name: t.itinerary,
    note: isToday ? runningNote(items, t) : '',
    bars: itemBars(items, now).filter((bar) => overlaps(bar, bounds)),
    isItinerary: true,
  };
  const all = departments
    .filter(({ status }) => status !== 'withdrawn')
    .map((department): Lane => {
      const own = tasks.filter(({ assignmentId }) => assignmentId === department.assignmentId);
      const bars = taskBars(own, now, { late: (by) => t.lateBy(overBy(by)) }).filter(onDay);
      return {
        key: department.departmentCode,
        name: isEnglish ? department.departmentNameEn : department.departmentName,
        note: noteOf(bars, t),
        bars: withClusters(bars, t.nDone),
        isItinerary: false,
      };
    });
  const open = tasks.filter(({ due, status }) => !due && !/withdrawn|checked/.test(status));
  return {
    lanes: [itinerary, ...all.filter(({ bars }) => bars.length > 0)],
    idle: all.filter(({ bars }) => bars.length === 0).map(({ name }) => name),
    untimed: open.length,
  };
}

/** The lanes of one day. */
export function useLanes(source: Source): LanesOfDay {
  const t = useTexts(lanesTexts);
  const isEnglish = useLanguage() === 'en';
  const { departments, items, tasks, bounds, now } = source;
  const { from, to } = bounds;
  return useMemo(
    () => lanesOf({ departments, items, tasks, bounds: { from, to }, now }, t, isEnglish),
    [departments, items, tasks, from, to, now, t, isEnglish],
  );
}
