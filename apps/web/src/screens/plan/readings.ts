import { answer, api, keys } from '../../api';

/** What is still missing, whom it is asked of, how far the agreement is, how many guests are listed. */
export const confirmReading = (id: string) => ({
  queryKey: keys.reception(id, 'confirm'),
  queryFn: () => answer(api.GET('/api/v1/receptions/{id}/confirm', { params: { path: { id } } })),
});
