import { useQuery } from '@tanstack/react-query';
import { answer, api, queries, readings, type Dto } from '../api';
import { toastProblem } from '../parts/toast';

export type Settings = Dto['SettingsDto'];

const AS_IT_COMES: Settings = {
  goesOn: true,
  views: [],
  email: true,
  quietFrom: null,
  quietUntil: null,
  summaryAt: null,
};

/** How this person wants it, on all devices; until it is read, as it comes. */
export const useSettings = (): Settings => useQuery(readings.settings()).data ?? AS_IT_COMES;

/** Changes some of it: at once here, taken back when the server refuses. */
export async function changeSettings(change: Partial<Settings>): Promise<boolean> {
  const { queryKey } = readings.settings();
  try {
    const before = await queries.fetchQuery({ ...readings.settings(), staleTime: Infinity });
    const settings = { ...before, ...change };
    queries.setQueryData<Settings>(queryKey, settings);
    try {
      await answer(api.PUT('/api/v1/settings', { body: settings }));
    } catch (thrown) {
      queries.setQueryData<Settings>(queryKey, before);
      throw thrown;
    }
    return true;
  } catch (thrown) {
    toastProblem(thrown);
    return false;
  }
}
