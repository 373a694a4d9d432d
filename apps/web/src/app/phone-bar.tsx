import type { ReactNode } from 'react';
import { useTexts } from '../language/texts';
import type { Session } from '../session/session';
import { appTexts } from './app.texts';
import { useCounts } from './counts';
import { ADMIN, PLACES, type Place } from './navigation';
import { PlaceLink } from './place-link';
import styles from './shell.module.css';

const OF_LEADERS = ['/board', '/approvals', '/notices', '/me'];

/**
 * Leaders have the board and their decisions under the thumb, who administers the settings;
 * everybody else what is to be done.
 */
function placesOf(session: Session): readonly Place[] {
  if (session.role === 'leader')
    return OF_LEADERS.flatMap((path) => PLACES.filter((place) => place.path === path));
  const own = PLACES.filter((place) => place.isOnPhone?.(session) && place.isFor(session));
  return session.role === 'administrator' ? [ADMIN, ...own] : own;
}

/** The places of the product on a phone, in thumb reach. */
export function PhoneBar({ session }: { readonly session: Session }): ReactNode {
  const t = useTexts(appTexts);
  const counts = useCounts(session);
  return (
    <nav className={styles.phoneBar} aria-label={t.navigation}>
      {placesOf(session).map((place) => (
        <PlaceLink key={place.path} place={place} count={place.badge && counts[place.badge]} />
      ))}
    </nav>
  );
}
