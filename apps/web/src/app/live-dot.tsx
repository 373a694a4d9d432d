import type { ReactNode } from 'react';
import { useTexts } from '../language/texts';
import { useLive } from '../live/live';
import { appTexts } from './app.texts';
import styles from './shell.module.css';

const TONES = { live: 'grn', reconnecting: 'amb', offline: 'red' } as const;

/** 实时, 重连中, 离线: how far what is shown can be trusted. */
export function LiveDot(): ReactNode {
  const t = useTexts(appTexts);
  const { state } = useLive();
  return (
    <span className={styles.live} role="status">
      <i className={`dot ${TONES[state]}`} aria-hidden="true" />
      {t[state]}
    </span>
  );
}
