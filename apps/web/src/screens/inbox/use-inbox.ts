import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { INBOX_KEY } from '../../acts/cache';
import { effectsOf, pagesAfter } from '../../acts/effect';
import { useKept } from '../../acts/store';
import { answer, api, type Dto } from '../../api/client';
import { setServerClock } from '../../time/now';

export type Item = Dto['InboxItemDto'];
export type Inbox = Dto['InboxDto'];

const PAGE = 100;

/** What I have to do, with what I just did, whether the server has it already or not. */
export function useInbox(isWanted = true) {
  const query = useInfiniteQuery({
    queryKey: INBOX_KEY,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/inbox', { params: { query: { limit: PAGE, cursor: pageParam } } })),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: isWanted,
  });
  const kept = useKept();
  const { data } = query;
  const now = data?.pages[0]?.now;
  useEffect(() => {
    if (now) setServerClock(now);
  }, [now]);
  const shown = useMemo(
    (): InfiniteData<Inbox> | undefined => data && pagesAfter(data, effectsOf(kept)),
    [data, kept],
  );
  return {
    query,
    counts: shown?.pages[0]?.counts,
    items: shown?.pages.flatMap((page) => page.items),
  };
}
