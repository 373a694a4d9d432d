import type { ReactNode } from 'react';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { toastProblem } from '../../parts/toast';
import { can, signOut, useSession } from '../../session/session';
import { Account, Display } from './account';
import { meTexts } from './me.texts';
import styles from './me.module.css';
import { Notices } from './notices';
import { Security } from './security';
import { Substitutes } from './substitutes';

/** 我的: account, display, substitutes, devices. */
export function Screen(): ReactNode {
  const t = useTexts(meTexts);
  const session = useSession();
  usePlace([{ text: t.title }]);
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t.title}</h1>
      </header>
      <div className={styles.columns}>
        <div className="col">
          <Account session={session} />
          <Display />
          <Notices />
        </div>
        <div className="col">
          {can(session, 'substitute.own') && <Substitutes session={session} />}
          {can(session, 'self.secure') && <Security />}
          <button
            type="button"
            className={`btn ${styles.out}`}
            onClick={() => void signOut().catch(toastProblem)}
          >
            {t.signOut}
          </button>
        </div>
      </div>
    </div>
  );
}
