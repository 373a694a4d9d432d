import { useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';

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

async function allTasks(id: string): Promise<Dto['TaskRowDto'][]> {
  const rows: Dto['TaskRowDto'][] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Dto['TaskPageDto'] = await answer(
      api.GET('/api/v1/receptions/{id}/tasks', {
        params: { path: { id }, query: { limit: 100, ...(cursor && { cursor }) } },
      }),
    );
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}

/** The version in force; null before there is one, and for whom it is not to be read. */
async function versionOf(reception: Dto['ReceptionDto']): Promise<Dto['PlanVersionDto'] | null> {
  if (reception.planVersion === 0) return null;
  const path = { id: reception.id, number: reception.planVersion };
  return answer(api.GET('/api/v1/receptions/{id}/plan/versions/{number}', { params: { path } }));
}

async function read(id: string): Promise<PaperData> {
  const params = { params: { path: { id } } };
  const [reception, itinerary, contacts, rows] = await Promise.all([
    answer(api.GET('/api/v1/receptions/{id}', params)),
    answer(api.GET('/api/v1/receptions/{id}/itinerary', params)),
    // The paper is for calling by; that the numbers were shown is recorded.
    answer(
      api.GET('/api/v1/receptions/{id}/contacts', {
        params: { path: { id }, query: { numbers: true } },
      }),
    ),
    allTasks(id),
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
