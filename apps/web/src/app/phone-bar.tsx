import type { ReactNode } from 'react';
import { useTexts } from '../language/texts';
import type { Session } from '../session/session';
import { appTexts } from './app.texts';
import { useCounts } from './counts';
import { PLACES, type Place } from './navigation';
import { PlaceLink } from './place-link';
import styles from './shell.module.css';

/** Leaders have the board and their decisions under the thumb; everybody else what is to be done. */
function placesOf(session: Session): readonly Place[] {
  const isLooking = session.role === 'leader';
  const own = isLooking ? ['/board', '/approvals', '/notices', '/me'] : null;
  return PLACES.filter((place) =>
    own ? own.includes(place.path) : (place.isOnPhone ?? false) && place.isFor(session),
  );
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
