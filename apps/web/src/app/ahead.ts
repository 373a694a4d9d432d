import type { FetchQueryOptions, QueryKey } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { queries, readings } from '../api';
import { sessionReading } from '../session/session';

/** Begins to read; who needs it finds it here or on its way, and hears of a fault then. */
function begin<T, K extends QueryKey>(reading: FetchQueryOptions<T, Error, T, K>): void {
  void queries.prefetchQuery(reading);
}

/**
 * What a screen needs first, asked for while its code is still on its way: session, code and
 * readings come side by side, and what hangs on a reading is the second step, never the third.
 */
function ahead(read: (params: Record<'id' | 'task', string>) => void) {
  return ({ params: { receptionId: id = '', taskId: task = '' } }: LoaderFunctionArgs): null => {
    read({ id, task });
    return null;
  };
}

/** What each address reads first; an address without an entry asks when its screen stands. */
export const reads = {
  session: ahead(() => begin(sessionReading)),
  board: ahead(() => begin(readings.overview())),
  schedule: ahead(() => begin(readings.receptions())),
  registration: ahead(() => {
    begin(readings.office());
    begin(readings.directory());
  }),
  reception: ahead(({ id }) => begin(readings.reception(id))),
  plan: ahead(({ id }) => {
    begin(readings.reception(id));
    begin(readings.draft(id));
    begin(readings.departments());
    begin(readings.directory());
  }),
  overview: ahead(({ id }) => {
    begin(readings.board(id));
    begin(readings.itinerary(id));
    begin(readings.tasks(id));
    begin(readings.waiting(id));
    begin(readings.reception(id));
  }),
  papers: ahead(({ id }) => {
    begin(readings.reception(id));
    begin(readings.itinerary(id));
    begin(readings.tasks(id));
  }),
  changes: ahead(({ id }) => {
    begin(readings.reception(id));
    begin(readings.itinerary(id));
    begin(readings.directory());
  }),
  task: ahead(({ task }) => begin(readings.task(task))),
};
