import type { ReactNode } from 'react';
import { Icon } from '../../../parts';
import planStyles from '../plan.module.css';
import styles from './fields.module.css';

interface LineListProps<T> {
  readonly title: string;
  readonly empty: string;
  readonly add: string;
  readonly lines: readonly T[];
  readonly isDisabled: boolean;
  readonly fresh: () => T;
  readonly removeWords: (line: T) => string;
  readonly onChange: (lines: T[]) => void;
  readonly children: (line: T, index: number, put: (part: Partial<T>) => void) => ReactNode;
}

/** Lines of one kind that a plan has any number of: written, added, taken away. */
export function LineList<T extends object>(props: LineListProps<T>): ReactNode {
  const { title, empty, add, lines, isDisabled, fresh, removeWords, onChange, children } = props;
  return (
    <div className={planStyles.wide}>
      <div className="field" role="group" aria-label={title}>
        <span className="label">{title}</span>
        {lines.length === 0 && <span className="t13 l">{empty}</span>}
        {lines.map((line, index) => (
          <div key={index} className={styles.listLine}>
            {children(line, index, (part) =>
              onChange(lines.map((one) => (one === line ? { ...one, ...part } : one))),
            )}
            {!isDisabled && (
              <button
                type="button"
                className="btn sm gh"
                aria-label={removeWords(line)}
                onClick={() => onChange(lines.filter((one) => one !== line))}
              >
                <Icon name="x" />
              </button>
            )}
          </div>
        ))}
        {!isDisabled && (
          <div>
            <button type="button" className="btn sm" onClick={() => onChange([...lines, fresh()])}>
              <Icon name="plus" />
              {add}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
