import { useId, type ReactNode } from 'react';
import { useTexts } from '../../language';
import { isTooLong, TooLong } from '../form';
import { minutesIn } from './edits';
import { editTexts } from './edits.texts';
import styles from './edits.module.css';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

interface Option {
  readonly value: string;
  readonly label: string;
  /** What it stands under, where many are listed. */
  readonly group?: string;
}

export function Choice({ label, value, options, onChange }: ChoiceProps): ReactNode {
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {groups.map((group) => {
          const own = options
            .filter((option) => option.group === group)
            .map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ));
          return group === undefined ? (
            own
          ) : (
            <optgroup key={group} label={group}>
              {own}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNumber?: boolean;
  readonly isWide?: boolean;
  readonly placeholder?: string;
  /** What is wrong with it, where something is. */
  readonly fault?: string | null;
}

/** Most characters of what the server takes as a name or a place. */
const LONGEST = 200;

/** Whether a text is there that the server takes as a name or a place. */
export const isName = (text: string): boolean => text.trim() !== '' && !isTooLong(text, LONGEST);

export function Field(props: FieldProps): ReactNode {
  const { label, value, onChange, isNumber, isWide, placeholder, fault } = props;
  const id = useId();
  const isLong = isTooLong(value, LONGEST);
  return (
    <div className={`field ${isWide ? styles.wide : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        placeholder={placeholder}
        value={value}
        aria-invalid={fault || isLong ? true : undefined}
        aria-describedby={`${id}-fault`}
        onChange={(event) => onChange(event.target.value)}
      />
      {fault ? (
        <p id={`${id}-fault`} className="fault" role="status">
          {fault}
        </p>
      ) : (
        <TooLong id={`${id}-fault`} text={value} most={LONGEST} />
      )}
    </div>
  );
}

/** So many minutes, at most a week of them. */
export function MinutesField(props: Omit<FieldProps, 'isNumber' | 'fault'>): ReactNode {
  const t = useTexts(editTexts);
  const isWrong = props.value.trim() !== '' && minutesIn(props.value) === null;
  return <Field {...props} isNumber fault={isWrong ? t.minutesFault : null} />;
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Check({ label, checked, onChange }: CheckProps): ReactNode {
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}

interface AddProps {
  readonly isReady: boolean;
  readonly onAdd: () => void;
}

export function Add({ isReady, onAdd }: AddProps): ReactNode {
  const t = useTexts(editTexts);
  return (
    <button type="button" className={`btn ${styles.add}`} disabled={!isReady} onClick={onAdd}>
      {t.add}
    </button>
  );
}

/** Why nothing of this kind can be changed. */
export function Nothing({ children }: { readonly children: string }): ReactNode {
  return <p className="l t13">{children}</p>;
}
