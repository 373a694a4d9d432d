import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { keys } from '../api/query';
import { can, type Session } from '../session/session';
import type { Place } from './navigation';

export interface Count {
  readonly value: number;
  /** Something in it is overdue: the only count that is red. */
  readonly isHot: boolean;
}

type Counts = Readonly<Record<NonNullable<Place['badge']>, Count>>;

const NONE: Count = { value: 0, isHot: false };

/** How much waits for this person, by place; read again when the stream names a change. */
export function useCounts(session: Session): Counts {
  const inbox = useQuery({
    queryKey: keys.mine('count', 'inbox'),
    queryFn: () => answer(api.GET('/api/v1/inbox', { params: { query: { limit: 1 } } })),
    enabled: can(session, 'inbox.read'),
  });
  const notices = useQuery({
    queryKey: keys.mine('count', 'notices'),
    queryFn: () => answer(api.GET('/api/v1/notices/unread')),
    enabled: can(session, 'notice.read'),
  });
  const approvals = useQuery({
    queryKey: keys.mine('count', 'approvals'),
    queryFn: () => answer(api.GET('/api/v1/approvals')),
    enabled: can(session, 'approval.decide'),
  });
  return {
    inbox: inbox.data
      ? {
          value: inbox.data.counts.overdue + inbox.data.counts.today,
          isHot: inbox.data.counts.overdue > 0,
        }
      : NONE,
    notices: { value: notices.data?.unread ?? 0, isHot: false },
    approvals: { value: approvals.data?.items.length ?? 0, isHot: false },
  };
}
