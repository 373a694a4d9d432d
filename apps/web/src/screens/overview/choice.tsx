import { useId, type ReactNode } from 'react';
import styles from './overview.module.css';

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly value: V | undefined;
  readonly options: readonly (readonly [V, string])[];
  readonly onChoose: (value: V) => void;
}

/** One of a few, all of them in sight. */
export function Choice<V extends string>(props: ChoiceProps<V>): ReactNode {
  const { label, value, options, onChoose } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <div className="row wrap">
        {options.map(([option, text]) => (
          <label key={option} className={option === value ? styles.chosen : undefined}>
            <input
              type="radio"
              name={name}
              checked={option === value}
              onChange={() => onChoose(option)}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
