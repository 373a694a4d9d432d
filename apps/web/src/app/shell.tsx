import { Suspense, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { useSending } from '../acts/perform';
import { useTexts } from '../language/texts';
import { useLiveData } from '../live/live';
import { Skeleton } from '../parts/feedback';
import { useIsPhone } from '../parts/use-width';
import { ViewerContext, Watermark } from '../parts/watermark';
import type { Session } from '../session/session';
import { appTexts } from './app.texts';
import { useFocusStays } from './focus-stays';
import { LineNote } from './line-note';
import { PhoneBar } from './phone-bar';
import { Rail } from './rail';
import styles from './shell.module.css';
import { TopBar } from './top-bar';

/** What surrounds every screen: the rail and the top on a desk, the bar at the bottom on a phone. */
export function Shell({ session }: { readonly session: Session }): ReactNode {
  const t = useTexts(appTexts);
  const isPhone = useIsPhone();
  useLiveData(session.userId);
  useSending(session.userId);
  useFocusStays();
  return (
    <ViewerContext value={session.name}>
      <div className={styles.shell}>
        <a className={styles.skip} href="#content">
          {t.skip}
        </a>
        {!isPhone && <Rail session={session} />}
        <TopBar session={session} isPhone={isPhone} />
        <main id="content" className={styles.main} tabIndex={-1}>
          <LineNote />
          <Suspense fallback={<Skeleton rows={6} />}>
            <Outlet />
          </Suspense>
        </main>
        {isPhone && <PhoneBar session={session} />}
        <Watermark />
      </div>
    </ViewerContext>
  );
}
