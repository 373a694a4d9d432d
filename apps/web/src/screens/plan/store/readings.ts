import { queryOptions } from '@tanstack/react-query';
import { answer, api, keys } from '../../../api';

/** What is still missing, whom it is asked of, how far the agreement is, how many guests are listed. */
export const confirmReading = (id: string) =>
  queryOptions({
    queryKey: keys.reception(id, 'confirm'),
    queryFn: () => answer(api.GET('/api/v1/receptions/{id}/confirm', { params: { path: { id } } })),
  });

/** The calendars in force: working days skip what is off, and count weekends that are worked (调休). */
export const holidaysReading = queryOptions({
  queryKey: keys.office('holidays', 'in-force'),
  queryFn: async () => {
    const { items } = await answer(api.GET('/api/v1/holidays'));
    return items.filter((one) => one.inForce).map((one) => one.document);
  },
  staleTime: 5 * 60_000,
});

/** A version as it was frozen. */
export const versionReading = (id: string, number: number) =>
  queryOptions({
    queryKey: keys.reception(id, 'version', number),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions/{number}', {
          params: { path: { id, number } },
        }),
      ),
  });

/** What was written since a version was sent, as the draft stands at `revision`. */
export const changedReading = (id: string, number: number, revision: number) =>
  queryOptions({
    queryKey: keys.reception(id, 'diff', String(number), 'draft', revision),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/plan/versions/{from}/diff/{to}', {
          params: { path: { id, from: String(number), to: 'draft' } },
        }),
      ),
  });
