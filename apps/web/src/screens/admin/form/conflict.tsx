import type { ReactNode } from 'react';
import { listOf, useTexts } from '../../../language';
import type { Field, Value, Values } from './field';
import type { Loaded } from './form-dialog';
import { formTexts } from './form.texts';
import styles from '../admin.module.css';

interface ConflictProps {
  readonly fields: readonly Field[];
  readonly mine: Values;
  readonly theirs: Loaded;
  readonly onTake: (loaded: Loaded) => void;
  readonly onKeep: (tag: string) => void;
}

/** Both values side by side; nothing is lost before the person has chosen. */
export function Conflict({ fields, mine, theirs, onTake, onKeep }: ConflictProps): ReactNode {
  const t = useTexts(formTexts);
  const shown = (field: Field, value: Value | undefined): string => {
    const list = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
    const texts = list.map(
      (one) => field.options?.find((option) => option.value === one)?.text ?? one,
    );
    return listOf(texts) || t.empty;
  };
  const differing = fields.filter(
    (field) => shown(field, mine[field.name]) !== shown(field, theirs.values[field.name]),
  );
  return (
    <div className="col" role="alert">
      <p>{t.conflict}</p>
      {differing.length === 0 ? (
        <p className="m">{t.same}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.theirs}</th>
              <th scope="col">{t.mine}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((field) => (
              <tr key={field.name}>
                <th scope="row">{field.label}</th>
                <td>{shown(field, theirs.values[field.name])}</td>
                <td className="new">{shown(field, mine[field.name])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="row wrap">
        <button type="button" className="btn" onClick={() => onTake(theirs)}>
          {t.takeTheirs}
        </button>
        <button type="button" className="btn pri" onClick={() => onKeep(theirs.tag)}>
          {t.keepMine}
        </button>
      </div>
    </div>
  );
}
