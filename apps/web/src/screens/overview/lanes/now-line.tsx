import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { clock } from '../../../time/say';
import { useNow } from '../../../time/now';
import styles from './lanes.module.css';
import { lanesTexts } from './lanes.texts';
import { xOf, type Scale } from './scale';

interface NowLineProps {
  readonly scale: Scale;
  readonly zone: string;
}

/** Where we are; it moves by itself, nothing else is drawn again for it. */
export function NowLine({ scale }: Pick<NowLineProps, 'scale'>): ReactNode {
  const now = useNow();
  if (now < scale.from || now > scale.to) return null;
  const x = xOf(scale, now);
  return (
    <>
      <div className={styles.pastArea} style={{ width: x }} />
      <div className={styles.now} style={{ '--x': `${x}px` } as CSSProperties} />
    </>
  );
}

/** The time at the head of the line. */
export function NowLabel({ scale, zone }: NowLineProps): ReactNode {
  const now = useNow();
  const t = useTexts(lanesTexts);
  if (now < scale.from || now > scale.to) return null;
  return (
    <b
      className={styles.nowLabel}
      style={{ '--x': `${xOf(scale, now)}px` } as CSSProperties}
      title={t.now}
    >
      {clock(now, zone)}
    </b>
  );
}
