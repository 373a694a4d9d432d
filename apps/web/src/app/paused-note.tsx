import type { ReactNode } from 'react';
import { useTexts } from '../language/texts';
import { useLive } from '../live/live';
import { Icon } from '../parts/icon';
import { appTexts } from './app.texts';
import styles from './shell.module.css';

/** Says on every page that nothing comes by itself for a while. Nothing is said while nothing is known. */
export function PausedNote(): ReactNode {
  const t = useTexts(appTexts);
  const { state, moves } = useLive();
  return (
    <div role="status">
      {state === 'live' && !moves && (
        <p className={`note amb ${styles.paused}`}>
          <Icon name="wait" />
          <span>{t.paused}</span>
        </p>
      )}
    </div>
  );
}
