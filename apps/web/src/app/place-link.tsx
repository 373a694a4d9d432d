import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { useSay } from '../language/texts';
import { Icon } from '../parts/icon';
import type { Count } from './counts';
import type { Place } from './navigation';
import styles from './shell.module.css';

interface PlaceLinkProps {
  readonly place: Place;
  readonly count?: Count;
}

export function PlaceLink({ place, count }: PlaceLinkProps): ReactNode {
  const say = useSay();
  return (
    <NavLink
      to={place.path}
      className={({ isActive }) => `${styles.place} ${isActive ? styles.on : ''}`}
    >
      <Icon name={place.icon} />
      {say(place.text)}
      {count !== undefined && count.value > 0 && (
        <b className={`${styles.badge} ${count.isHot ? styles.hot : ''}`}>
          {count.value > 99 ? '99+' : count.value}
        </b>
      )}
    </NavLink>
  );
}
