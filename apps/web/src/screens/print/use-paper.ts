import { useQuery } from '@tanstack/react-query';
import { answer, api, keys, queries, readings, type Dto } from '../../api';

export const PAPERS = ['plan', 'itinerary', 'tasks', 'contacts'] as const;
export type Paper = (typeof PAPERS)[number];

export type TaskLine = Dto['TaskRowDto'] & {
  readonly standard: string | null;
  readonly cautions: string | null;
};

/** All that stands on the papers of one reception, as far as this person may see it. */
export interface PaperData {
  readonly reception: Dto['ReceptionDto'];
  readonly items: readonly Dto['ItineraryItemDto'][];
  readonly tasks: readonly TaskLine[];
  readonly contacts: Dto['ContactsDto'];
  readonly version: Dto['PlanVersionDto'] | null;
  readonly zone: string;
}

/** What was read a moment ago, on the way here, is new enough. */
const FRESH_MS = 5_000;

/** The version in force; null before there is one, and for whom it is not to be read. */
async function versionOf(reception: Dto['ReceptionDto']): Promise<Dto['PlanVersionDto'] | null> {
  if (reception.planVersion === 0) return null;
  const path = { id: reception.id, number: reception.planVersion };
  return answer(api.GET('/api/v1/receptions/{id}/plan/versions/{number}', { params: { path } }));
}

async function read(id: string): Promise<PaperData> {
  const [reception, itinerary, contacts, rows] = await Promise.all([
    queries.fetchQuery({ ...readings.reception(id), staleTime: FRESH_MS }),
    queries.fetchQuery({ ...readings.itinerary(id), staleTime: FRESH_MS }),
    // The paper is for calling by; that the numbers were shown is recorded.
    answer(
      api.GET('/api/v1/receptions/{id}/contacts', {
        params: { path: { id }, query: { numbers: true } },
      }),
    ),
    queries.fetchQuery({ ...readings.tasks(id), staleTime: FRESH_MS }),
  ]);
  const version = await versionOf(reception);
  const planned = new Map(
    (version?.document.assignments ?? []).flatMap((one) =>
      one.tasks.map((task) => [`${one.department} ${task.key}`, task] as const),
    ),
  );
  const tasks = rows.map((row) => {
    const task = planned.get(`${row.departmentCode} ${row.key}`);
    return { ...row, standard: task?.standard ?? null, cautions: task?.cautions ?? null };
  });
  const items = itinerary.items.filter((item) => item.status !== 'removed');
  return { reception, items, tasks, contacts, version, zone: itinerary.zone };
}

/** Reads everything for the papers of a reception in two steps. */
export function usePaper(id: string) {
  return useQuery({ queryKey: keys.reception(id, 'papers'), queryFn: () => read(id) });
}
