import type { ReactNode } from 'react';
import { defineTexts, useTexts } from '../../../language';
import styles from './conflict.module.css';

const texts = defineTexts({
  mine: { zh: '我的', en: 'Mine' },
  theirs: { zh: '对方的', en: 'Theirs' },
});

export type Side = 'mine' | 'theirs';

interface ConflictPlaceProps {
  readonly title: string;
  /** Distinguishes the place from the others of the dialog. */
  readonly name: string;
  /** What each has written, as a person reads it. */
  readonly values: Readonly<Record<Side, string>>;
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
}

/** One place that two people wrote: both values, and a choice. */
export function ConflictPlace(props: ConflictPlaceProps): ReactNode {
  const { title, name, values, side, onSide } = props;
  const t = useTexts(texts);
  return (
    <fieldset className={styles.conflict}>
      <legend>{title}</legend>
      {(['mine', 'theirs'] as const).map((one) => (
        <label key={one} className={side === one ? styles.chosen : ''}>
          <input type="radio" name={name} checked={side === one} onChange={() => onSide(one)} />
          <span className="t12 l nw">{t[one]}</span>
          <b className={one === 'theirs' ? 'new' : 'b'}>{values[one]}</b>
        </label>
      ))}
    </fieldset>
  );
}
