import type { Text } from '@app/texts';
import type { IconName } from '../parts/icon';
import { can, type Session } from '../session/session';

export interface Place {
  readonly path: string;
  readonly icon: IconName;
  readonly text: Text;
  /** Who finds it in the navigation. */
  readonly isFor: (session: Session) => boolean;
  /** Stands in the bar of a phone too. */
  readonly isOnPhone?: (session: Session) => boolean;
  /** Which count it wears. */
  readonly badge?: 'inbox' | 'approvals' | 'notices';
}

const everybody = (): boolean => true;
/** Who runs receptions opens them on the way too. */
const isOfOffice = ({ role }: Session): boolean => role === 'officer' || role === 'officeHead';

/** What stands in the navigation, in its order. */
export const PLACES: readonly Place[] = [
  {
    path: '/inbox',
    icon: 'inbox',
    text: { zh: '待办', en: 'To do' },
    isFor: (session) => can(session, 'inbox.read'),
    isOnPhone: everybody,
    badge: 'inbox',
  },
  {
    path: '/receptions',
    icon: 'gate',
    text: { zh: '接待', en: 'Visits' },
    isFor: (session) => can(session, 'reception.read'),
    isOnPhone: isOfOffice,
  },
  {
    path: '/approvals',
    icon: 'stamp',
    text: { zh: '审批', en: 'Decide' },
    isFor: (session) => can(session, 'approval.decide'),
    badge: 'approvals',
  },
  {
    path: '/board',
    icon: 'board',
    text: { zh: '看板', en: 'Board' },
    isFor: (session) => can(session, 'reception.overview'),
  },
  {
    path: '/schedule',
    icon: 'cal',
    text: { zh: '日程', en: 'Agenda' },
    isFor: (session) => can(session, 'inbox.read'),
    isOnPhone: everybody,
  },
  {
    path: '/notices',
    icon: 'bell',
    text: { zh: '消息', en: 'Messages' },
    isFor: (session) => can(session, 'notice.read'),
    isOnPhone: everybody,
    badge: 'notices',
  },
  {
    path: '/me',
    icon: 'user',
    text: { zh: '我的', en: 'Me' },
    isFor: () => true,
    isOnPhone: everybody,
  },
];

/** At the foot of the rail. */
export const ADMIN: Place = {
  path: '/admin',
  icon: 'gear',
  text: { zh: '管理', en: 'Admin' },
  isFor: (session) => ['user.manage', 'law.read', 'audit.verify'].some((one) => can(session, one)),
};

/** Where a person begins: who looks on sees the board, who acts sees what to do. */
export function homeOf(session: Session): string {
  if (session.role === 'leader') return '/board';
  if (session.role === 'administrator') return '/admin';
  if (session.role === 'officer' || session.role === 'officeHead') return '/receptions';
  return can(session, 'inbox.read') ? '/inbox' : '/me';
}
