import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/texts';
import { State } from '../parts/state';
import { actsTexts } from './acts.texts';
import { useWaiting } from './store';

/** 待同步 n, on every page, while something waits to be sent. */
export function WaitingCount(): ReactNode {
  const t = useTexts(actsTexts);
  const acts = useWaiting();
  if (acts.length === 0) return null;
  return (
    <Link to="/inbox">
      <State tone="amb" icon="wait" look="pill">
        {t.waiting(acts.length)}
      </State>
    </Link>
  );
}
