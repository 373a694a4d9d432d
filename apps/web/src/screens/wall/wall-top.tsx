import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { clock, clockSeconds, date, differs } from '../../time/say';
import type { Wall, WallReception, WallState } from './use-wall';
import { wallTexts } from './wall.texts';
import styles from './wall.module.css';

const TONES = { live: 'grn', reconnecting: 'amb', offline: 'red' } as const;

interface WallTopProps {
  readonly wall: Wall;
  readonly reception: WallReception | undefined;
  readonly index: number;
  readonly now: number;
  readonly live: WallState['live'];
}

/** Which reception it is about, how live it is, and the time where the guests are. */
export function WallTop({ wall, reception, index, now, live }: WallTopProps): ReactNode {
  const t = useTexts(wallTexts);
  const zone = reception?.zone ?? wall.zone;
  return (
    <header className={styles.top}>
      <img src="/mark.svg" alt="" />
      <h1>{t.title}</h1>
      {reception && <span className={styles.name}>{reception.title}</span>}
      {wall.receptions.length > 1 && (
        <span className={styles.turn}>{t.turn(index + 1, wall.receptions.length)}</span>
      )}
      <span className={styles.space} />
      <span className={styles.live} role="status">
        <i className={`dot ${TONES[live]}`} aria-hidden="true" />
        {t[live]}
      </span>
      {differs(zone, wall.zone, now) && (
        <span className="m">
          {t.office} {clock(now, wall.zone)}
        </span>
      )}
      <span className="m">{date(now, zone)}</span>
      <time className={styles.clock}>{clockSeconds(now, zone)}</time>
    </header>
  );
}
