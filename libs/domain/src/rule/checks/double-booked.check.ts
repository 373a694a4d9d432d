import type { Whereabouts } from '../../presence/clashes';
import { clashesOf } from '../../presence/clashes';
import type { Presence } from '../../presence/presence';
import { coursesOf } from '../../presence/presence';
import { isSamePlace, placeName } from '../places';
import { object } from '../parameters';
import { defineCheck } from './check';
import type { Judged } from './judged';

/** Somebody is wanted at a place for some time. */
interface Duty extends Presence {
  readonly place: string;
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
                  until: end,
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
    const until = times?.due ?? null;
    const from = times?.from ?? null;
    if (!task.doerId || !place || from === null || until === null) return [];
    return [
      {
        userId: task.doerId,
        place,
        from,
        until,
        path: `${path}.doerId`,
        subject,
        title: task.what,
      },
    ];
  });

const AT_PLACES: Whereabouts<Duty> = {
  spot: ({ place }) => placeName(place),
  apart: (a, b) => !isSamePlace(a.place, b.place),
};

const parameters = object({});

/** One person at two different places at once: as companion of items, or as doer in windows of tasks. */
export const doubleBooked = defineCheck({
  parameters,
  find: (on) =>
    [...coursesOf([...atItems(on), ...atTasks(on)]).values()].flatMap((course) =>
      clashesOf(course, AT_PLACES).map(({ first, second: { path, subject, title } }) => ({
        path,
        subject,
        detail: `${first.title} / ${title}`,
      })),
    ),
});
