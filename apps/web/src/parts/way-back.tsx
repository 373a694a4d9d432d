import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { defineTexts, useTexts } from '../language/texts';
import { can, useSession } from '../session/session';

const texts = defineTexts({
  receptions: { zh: '回接待列表', en: 'Back to the visits' },
  inbox: { zh: '回待办', en: 'Back to what is to do' },
  approvals: { zh: '回审批', en: 'Back to the decisions' },
});

const LISTS = [
  { of: /^\/receptions\/./, to: 'receptions', needs: 'reception.read' },
  { of: /^\/approvals\/./, to: 'approvals', needs: 'approval.decide' },
  { of: /^\/(receptions|approvals|tasks|packages)\/./, to: 'inbox', needs: 'inbox.read' },
] as const;

/** From a page whose thing is not there to the list it would be in; nothing where there is none. */
export function WayBack(): ReactNode {
  const { pathname } = useLocation();
  return LISTS.some(({ of }) => of.test(pathname)) ? <ToList pathname={pathname} /> : null;
}

function ToList({ pathname }: { readonly pathname: string }): ReactNode {
  const t = useTexts(texts);
  const session = useSession();
  const list = LISTS.find(({ of, needs }) => of.test(pathname) && can(session, needs));
  if (!list) return null;
  return (
    <Link className="btn sm" to={`/${list.to}`}>
      {t[list.to]}
    </Link>
  );
}
