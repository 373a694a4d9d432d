import { useInfiniteQuery, type InfiniteData } from '@tanstack/react-query';
import { answer, api, type Dto } from '../../api/client';
import { keys, queries } from '../../api/query';
import { textsNow } from '../../language/texts';
import { toastDone, toastProblem } from '../../parts/toast';
import { noticesTexts } from './notices.texts';

type Page = Dto['NoticePageDto'];
type Pages = InfiniteData<Page, string | undefined>;

/** My messages, the latest first; further pages on demand. */
export function useNotices(isUnreadOnly: boolean) {
  return useInfiniteQuery({
    queryKey: keys.mine('notices', isUnreadOnly),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/notices', {
          params: {
            query: {
              limit: 40,
              ...(isUnreadOnly ? { unread: true } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

/** Shows them as read at once, in every list that is open. */
function show(isRead: (notice: Dto['NoticeDto']) => boolean): void {
  const now = new Date().toISOString();
  queries.setQueriesData<Pages>({ queryKey: keys.mine('notices') }, (data) => {
    if (!data) return data;
    const pages = data.pages.map((page) => {
      const marked = page.items.filter((n) => n.readAt === null && isRead(n)).length;
      const items = page.items.map((n) =>
        n.readAt === null && isRead(n) ? { ...n, readAt: now } : n,
      );
      return { ...page, items, unread: Math.max(0, page.unread - marked) };
    });
    return { ...data, pages };
  });
}

async function settle(call: Promise<unknown>): Promise<boolean> {
  try {
    await call;
    return true;
  } catch (error) {
    toastProblem(error);
    return false;
  } finally {
    // The badge counts them too; a refusal takes the change back.
    await queries.invalidateQueries({ queryKey: keys.mine() });
  }
}

/** One message is read: here at once, on the other devices by the stream. */
export async function markRead(id: string): Promise<void> {
  show((notice) => notice.id === id);
  await settle(answer(api.POST('/api/v1/notices/{id}/read', { params: { path: { id } } })));
}

/** All of them are read. */
export async function markAllRead(): Promise<void> {
  show(() => true);
  const isDone = await settle(answer(api.POST('/api/v1/notices/read-all')));
  if (isDone) toastDone(textsNow(noticesTexts).didReadAll);
}
