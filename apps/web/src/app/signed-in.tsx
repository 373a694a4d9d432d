import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ErrorBox } from '../parts/feedback';
import { useOver, useSessionQuery } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { GlyphWatch } from './glyph-watch';
import { Shell } from './shell';

/** Everything behind the door. Who is not signed in goes to sign in, and comes back here. */
export function SignedIn(): ReactNode {
  const query = useSessionQuery();
  const over = useOver();
  const { pathname, search } = useLocation();
  if (query.data === undefined)
    return query.error ? (
      <div className="page">
        <ErrorBox error={query.error} onRetry={() => void query.refetch()} />
      </div>
    ) : null;
  if (query.data === null || query.data.mustChangePassword) {
    const to = pathname === '/' ? '' : `?to=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${to}`} replace />;
  }
  return (
    <>
      <Shell session={query.data} />
      <GlyphWatch />
      {over && <SignInAgain session={query.data} why={over} />}
    </>
  );
}
