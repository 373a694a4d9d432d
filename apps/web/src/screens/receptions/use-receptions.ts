import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';
import { queryOf, type ListView } from './list-view';

export type Row = Dto['ReceptionRowDto'];

const PAGE = 50;

/** The receptions of a view, a page at a time. */
export function useReceptions(view: ListView) {
  const query = { ...queryOf(view), sort: view.sort, limit: PAGE };
  return useInfiniteQuery({
    queryKey: keys.mine('receptions', query),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/receptions', {
          params: { query: { ...query, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    enabled: view.view === 'table',
    placeholderData: (before) => before,
  });
}

/** All receptions of a view, however many pages they fill. */
export async function readAllReceptions(view: ListView): Promise<readonly Row[]> {
  const query = { ...queryOf(view), sort: view.sort, limit: 200 };
  const rows: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Dto['ReceptionPageDto'] = await answer(
      api.GET('/api/v1/receptions', { params: { query: { ...query, ...(cursor && { cursor }) } } }),
    );
    rows.push(...page.items);
    cursor = page.nextCursor;
  }
  return rows;
}

/** Those whose days touch the time between two instants. */
export function useReceptionsBetween(view: ListView, from: string, to: string) {
  const query = { ...queryOf(view), from, to, limit: 200 };
  return useQuery({
    queryKey: keys.mine('receptions', 'between', query),
    queryFn: () => answer(api.GET('/api/v1/receptions', { params: { query } })),
    placeholderData: (before) => before,
  });
}
