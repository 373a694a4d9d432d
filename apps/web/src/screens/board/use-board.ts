import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, type Dto } from '../../api/client';
import { keys } from '../../api/query';
import { readings } from '../../api/readings';
import { useLive } from '../../live/live';
import { serverTimeOf, useNow } from '../../time/now';

export type Overview = Dto['OverviewDto'];
export type Exception = Dto['ExceptionDto'];
export type Reception = Dto['OverviewRowDto'];
export type Itinerary = Dto['ItineraryDto'];

/** Minutes pass without anybody acting: what is late is asked again this often. */
const AGAIN_MS = 20_000;
/** After so long without data a board says that it is out of date. */
const STALE_MS = 60_000;
/** Receptions whose day is drawn. */
const DRAWN = 6;

export function useOverview() {
  return useQuery({ ...readings.overview(), refetchInterval: AGAIN_MS });
}

/** The days of the receptions shown, by their ids. */
export function useItineraries(receptions: readonly Reception[]): ReadonlyMap<string, Itinerary> {
  const running = receptions.slice(0, DRAWN);
  return useQueries({
    queries: running.map(({ id }) => readings.itinerary(id)),
    combine: (results) =>
      new Map(results.flatMap(({ data }) => (data ? [[data.receptionId, data] as const] : []))),
  });
}

/** Since when this visit's news are told: as long as the page is open, they stay. */
const visits = new Map<string, string>();

async function readNews(userId: string): Promise<Dto['NewsDto']> {
  const since = visits.get(userId);
  const news = await answer(
    api.GET('/api/v1/overview/news', { params: { query: since ? { since } : {} } }),
  );
  if (!since) visits.set(userId, news.since);
  await answer(api.PUT('/api/v1/overview/look', { body: { until: news.now } }));
  return news;
}

/** What has changed since this person last opened a board. */
export function useNews(userId: string) {
  return useQuery({ queryKey: keys.mine('news', userId), queryFn: () => readNews(userId) });
}

/** 批示件: one's own, or all for the office. */
export function useInstructions(isMine: boolean) {
  return useQuery({
    queryKey: keys.mine('instructions', isMine),
    queryFn: () => answer(api.GET('/api/v1/instructions', { params: { query: { mine: isMine } } })),
  });
}

/** Of when what is shown is (server's clock), and whether that is too long ago. */
export function useDataTime(updatedAt: number): {
  readonly at: number;
  readonly isStale: boolean;
} {
  const live = useLive();
  const [heardAt, setHeardAt] = useState(0);
  const now = useNow();
  // A line that is not live brings nothing, whatever is heard on it.
  if (live.state === 'live' && live.heardAt > heardAt) setHeardAt(live.heardAt);
  const at = serverTimeOf(Math.max(heardAt, updatedAt));
  return { at, isStale: now - at > STALE_MS };
}
