import { useState, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../language/texts';
import styles from './chosen.module.css';

const texts = defineTexts({
  chosen: { zh: (n: number) => `已选 ${n} 项`, en: (n: number) => `${n} chosen` },
  all: { zh: (n: number) => `已选全部 ${n} 项`, en: (n: number) => `All ${n} chosen` },
  none: { zh: '取消选择', en: 'Choose none' },
  acts: { zh: '所选的操作', en: 'What to do with them' },
});

export interface Chosen<T> {
  readonly rows: readonly T[];
  /** All that match, also those not in sight. */
  readonly isAll: boolean;
  readonly has: (key: string) => boolean;
  readonly toggle: (row: T) => void;
  readonly chooseAll: (rows: readonly T[]) => void;
  readonly clear: () => void;
}

/** Rows of a list that were chosen for one act; `place` names the list, another begins empty. */
export function useChosen<T>(place: string, keyOf: (row: T) => string): Chosen<T> {
  const none = { place, rows: [] as readonly T[], isAll: false };
  const [state, setState] = useState(none);
  const now = state.place === place ? state : none;
  const keys = new Set(now.rows.map(keyOf));
  return {
    rows: now.rows,
    isAll: now.isAll,
    has: (key) => keys.has(key),
    toggle: (row) => {
      const key = keyOf(row);
      const rows = keys.has(key)
        ? now.rows.filter((one) => keyOf(one) !== key)
        : [...now.rows, row];
      setState({ place, rows, isAll: false });
    },
    chooseAll: (rows) => setState({ place, rows, isAll: rows.length > 0 }),
    clear: () => setState(none),
  };
}

interface ChosenBarProps {
  readonly chosen: Pick<Chosen<unknown>, 'rows' | 'isAll' | 'clear'>;
  /** The acts. */
  readonly children: ReactNode;
}

/** How many are chosen, and what can be done with them. */
export function ChosenBar({ chosen, children }: ChosenBarProps): ReactNode {
  const t = useTexts(texts);
  const { rows, isAll, clear } = chosen;
  if (rows.length === 0) return null;
  return (
    <div className={styles.bar} role="region" aria-label={t.acts}>
      <b className="b" role="status">
        {isAll ? t.all(rows.length) : t.chosen(rows.length)}
      </b>
      <span className="sp" />
      <button type="button" className="btn gh sm" onClick={clear}>
        {t.none}
      </button>
      {children}
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Some are, some are not. */
  readonly isMixed?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: () => void;
}

/** One row, or all of them. */
export function Check({ label, isOn, isMixed, isDisabled, onChange }: CheckProps): ReactNode {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        aria-label={label}
        checked={isOn}
        disabled={isDisabled}
        ref={(box) => {
          if (box) box.indeterminate = isMixed === true && !isOn;
        }}
        onChange={onChange}
      />
    </label>
  );
}
