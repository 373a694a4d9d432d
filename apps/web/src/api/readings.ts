import { queryOptions } from '@tanstack/react-query';
import { answer, answerWithTag, api, type Dto } from './client';
import { keys } from './query';

const path = (id: string) => ({ params: { path: { id } } });
/** Who works here and how the office is set changes by the week. */
const SELDOM_MS = 5 * 60_000;

/** The longest page that the api gives. */
const PAGE = 200;

async function allTasks(id: string): Promise<Dto['TaskRowDto'][]> {
  const rows: Dto['TaskRowDto'][] = [];
  for (let cursor: string | undefined; ;) {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const page = await answer(
      api.GET('/api/v1/receptions/{id}/tasks', { params: { path: { id }, query } }),
    );
    rows.push(...page.items);
    if (page.nextCursor === null) return rows;
    cursor = page.nextCursor;
  }
}

/**
 * What several screens read, each under one key and in one shape: two shapes under one key would
 * show one screen what another had read. `useQuery(readings.board(id))`.
 */
export const readings = {
  /** A reception's facts and where it stands. */
  reception: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'facts'),
      queryFn: () => answer(api.GET('/api/v1/receptions/{id}', path(id))),
    }),
  /** The plan as it is being written. */
  draft: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'draft'),
      queryFn: () => answer(api.GET('/api/v1/receptions/{id}/plan', path(id))),
    }),
  /** Stage, gate, colour and departments. */
  board: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'board'),
      queryFn: () => answer(api.GET('/api/v1/receptions/{id}/board', path(id))),
    }),
  /** The itinerary in force, with what really happened. */
  itinerary: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'itinerary'),
      queryFn: () => answer(api.GET('/api/v1/receptions/{id}/itinerary', path(id))),
    }),
  /** Everything that was submitted, the latest first; at most a hundred. */
  approvals: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'approvals'),
      queryFn: () =>
        answer(
          api.GET('/api/v1/receptions/{id}/approvals', {
            params: { path: { id }, query: { view: 'all', limit: 100 } },
          }),
        ),
    }),
  /** Who waits for whom. */
  waiting: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'waiting'),
      queryFn: () => answer(api.GET('/api/v1/receptions/{id}/waiting', path(id))),
    }),
  /** All tasks that this person may read. */
  tasks: (id: string) =>
    queryOptions({
      queryKey: keys.reception(id, 'tasks', 'all'),
      queryFn: () => allTasks(id),
    }),
  /** All running receptions as a leader looks at them. */
  overview: () =>
    queryOptions({
      queryKey: keys.mine('overview'),
      queryFn: () => answer(api.GET('/api/v1/overview')),
    }),
  /** The receptions that this person may see, the first page. */
  receptions: () =>
    queryOptions({
      queryKey: keys.mine('receptions'),
      queryFn: () => answer(api.GET('/api/v1/receptions')),
    }),
  /** Everything about one task. */
  task: (id: string) =>
    queryOptions({
      queryKey: keys.task(id),
      queryFn: () => answer(api.GET('/api/v1/tasks/{id}', path(id))),
    }),
  /** Active colleagues, for choosing a person. */
  directory: () =>
    queryOptions({
      queryKey: keys.office('directory'),
      queryFn: () => answer(api.GET('/api/v1/directory')),
      staleTime: SELDOM_MS,
    }),
  /** The departments in the office's order. */
  departments: () =>
    queryOptions({
      queryKey: keys.office('departments'),
      queryFn: () => answer(api.GET('/api/v1/departments')),
      staleTime: SELDOM_MS,
    }),
  /** How this person wants it, on all devices. */
  settings: () =>
    queryOptions({
      queryKey: keys.office('settings-of-mine'),
      queryFn: () => answer(api.GET('/api/v1/settings')),
      staleTime: SELDOM_MS,
    }),
  /** How the office is set, with the tag that a change of it names. */
  office: () =>
    queryOptions({
      queryKey: keys.office('settings'),
      queryFn: async () => {
        const { data, etag } = await answerWithTag(api.GET('/api/v1/office'));
        return { data, etag: etag ?? '' };
      },
      staleTime: SELDOM_MS,
    }),
};
