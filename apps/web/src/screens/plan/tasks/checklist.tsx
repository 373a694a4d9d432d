import type { ChecklistLine } from '@app/domain';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { Cell } from '../fields/cell';
import { newKeyFor } from '../../../parts/edits/new-key';
import { tasksTexts } from './tasks.texts';
import styles from '../plan.module.css';

interface ChecklistProps {
  readonly lines: readonly ChecklistLine[];
  readonly isDisabled: boolean;
  readonly onChange: (lines: ChecklistLine[]) => void;
}

/** The lines that are ticked off while a task is done. */
export function Checklist({ lines, isDisabled, onChange }: ChecklistProps): ReactNode {
  const t = useTexts(tasksTexts);
  return (
    <div className="field">
      <span className="label">{t.checklist}</span>
      {lines.map((line, index) => (
        <div key={line.key} className="row">
          <Icon name="rag-n" className="l" />
          <Cell
            className={styles.framed}
            value={line.what}
            label={t.line(index + 1)}
            isDisabled={isDisabled}
            onChange={(what) =>
              onChange(lines.map((one) => (one === line ? { ...one, what } : one)))
            }
          />
          {line.reading && (
            <span className="t12 l nw">
              {line.reading.min ?? ''}–{line.reading.max ?? ''} {line.reading.unit}
            </span>
          )}
          {!isDisabled && (
            <button
              type="button"
              className="btn sm gh"
              aria-label={t.removeLine(index + 1)}
              onClick={() => onChange(lines.filter((one) => one !== line))}
            >
              <Icon name="x" />
            </button>
          )}
        </div>
      ))}
      {!isDisabled && (
        <div>
          <button
            type="button"
            className="btn sm"
            onClick={() => onChange([...lines, { key: newKeyFor('line'), what: '' }])}
          >
            <Icon name="plus" />
            {t.addLine}
          </button>
        </div>
      )}
    </div>
  );
}
