import type { Instant } from '../../time/instant';
import { isSamePlace } from '../places';
import { object } from '../parameters';
import type { Hit } from './check';
import { defineCheck } from './check';
import type { Judged } from './judged';

/** Somebody is wanted at a place for some time. */
interface Duty {
  readonly userId: string;
  readonly place: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly path: string;
  readonly subject: string;
  readonly title: string;
}

const atItems = (on: Judged): Duty[] =>
  on.items.flatMap(({ item, path, subject, start, end }) =>
    start === null || end === null || !item.place
      ? []
      : (item.companions ?? []).flatMap(({ userId }, i) =>
          userId
            ? [
                {
                  userId,
                  place: item.place ?? '',
                  from: start,
                  to: end,
                  path: `${path}.companions[${i}]`,
                  subject,
                  title: item.title,
                },
              ]
            : [],
        ),
  );

const atTasks = (on: Judged): Duty[] =>
  on.tasks.flatMap(({ task, department, path, subject }) => {
    const times = on.times.tasks.get(`${department}/${task.key}`);
    const place = task.place ?? on.itemOf(task.item)?.item.place;
    const to = times?.due ?? null;
    const from = times?.from ?? null;
    if (!task.doerId || !place || from === null || to === null) return [];
    return [
      { userId: task.doerId, place, from, to, path: `${path}.doerId`, subject, title: task.what },
    ];
  });

function clashesOf(duties: readonly Duty[]): Hit[] {
  let running: Duty[] = [];
  return duties.flatMap((duty) => {
    running = running.filter((d) => d.to > duty.from);
    const other = running.find((d) => !isSamePlace(d.place, duty.place));
    running.push(duty);
    const { path, subject, title } = duty;
    return other ? [{ path, subject, detail: `${other.title} / ${title}` }] : [];
  });
}

const parameters = object({});

/** One person at two different places at once: as companion of items, or as doer in windows of tasks. */
export const doubleBooked = defineCheck({
  parameters,
  find: (on) => {
    const people = new Map<string, Duty[]>();
    for (const duty of [...atItems(on), ...atTasks(on)].sort((a, b) => a.from - b.from)) {
      const own = people.get(duty.userId);
      if (own) own.push(duty);
      else people.set(duty.userId, [duty]);
    }
    return [...people.values()].flatMap(clashesOf);
  },
});
