import type { ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useIsPhone } from '../parts/use-width';
import { can, useSession } from '../session/session';
import { homeOf } from './navigation';

/** The first page after signing in. On a phone that is what to do, except for leaders. */
export function Home(): ReactNode {
  const session = useSession();
  const isPhone = useIsPhone();
  const toInbox = isPhone && session.role !== 'leader' && can(session, 'inbox.read');
  return <Navigate to={toInbox ? '/inbox' : homeOf(session)} replace />;
}
