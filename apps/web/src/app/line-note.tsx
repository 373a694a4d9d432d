import type { ReactNode } from 'react';
import { useTexts } from '../language/texts';
import { useLive } from '../live/live';
import { Icon } from '../parts/icon';
import { clock, deviceZone } from '../time/say';
import { appTexts } from './app.texts';
import styles from './shell.module.css';

/** Says on every page that it stands still, or that nothing comes by itself for a while. */
export function LineNote(): ReactNode {
  const t = useTexts(appTexts);
  const { state, heardAt, moves } = useLive();
  const standsStill = state === 'offline' && t.still(clock(heardAt, deviceZone));
  const said = state === 'live' && !moves ? t.paused : standsStill;
  return (
    <div role="status">
      {said && (
        <p className={`note amb ${styles.paused}`}>
          <Icon name="wait" />
          <span>{said}</span>
        </p>
      )}
    </div>
  );
}
