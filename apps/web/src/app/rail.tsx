import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../language/texts';
import type { Session } from '../session/session';
import { appTexts } from './app.texts';
import { useCounts } from './counts';
import { ADMIN, PLACES } from './navigation';
import { PlaceLink } from './place-link';
import styles from './shell.module.css';

/** The places of the product on a desk. */
export function Rail({ session }: { readonly session: Session }): ReactNode {
  const t = useTexts(appTexts);
  const counts = useCounts(session);
  const places = PLACES.filter((place) => place.path !== '/me' && place.isFor(session));
  return (
    <nav className={styles.rail} aria-label={t.navigation}>
      <Link to="/" className={styles.logo} aria-label={t.product}>
        <img src="/mark.svg" alt="" />
      </Link>
      {places.map((place) => (
        <PlaceLink key={place.path} place={place} count={place.badge && counts[place.badge]} />
      ))}
      <span className={styles.foot} />
      {ADMIN.isFor(session) && <PlaceLink place={ADMIN} />}
    </nav>
  );
}
