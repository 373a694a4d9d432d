import { useId, type ReactNode, type Ref } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import styles from './reason.module.css';

/** Shortest reason, in characters; the server holds to the same. */
const LEAST = 4;

/** Whether a text is long enough for a reason. */
export const isReason = (text: string): boolean => Array.from(text.trim()).length >= LEAST;

interface ReasonFieldProps {
  readonly label: string;
  /** Usual words, one tap each. */
  readonly phrases: readonly string[];
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** He tried to send it: a short one is a fault now. */
  readonly isTold: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

/** A reason that others read: usual words to tap, or one's own. */
export function ReasonField(props: ReasonFieldProps): ReactNode {
  const { label, phrases, value, onChange, isTold, ref } = props;
  const t = useTexts(common);
  const id = useId();
  const isFault = isTold && !isReason(value);
  return (
    <>
      <div className={styles.phrases} role="group" aria-label={t.usualWords}>
        {phrases.map((phrase) => (
          <button key={phrase} type="button" className="btn" onClick={() => onChange(phrase)}>
            {phrase}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          ref={ref}
          className="input"
          rows={3}
          maxLength={1000}
          value={value}
          aria-invalid={isFault}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        <p id={`${id}-hint`} className={isFault ? 'fault' : 't13 l'} role="status">
          {isFault ? t.reasonTooShort : t.reasonHint}
        </p>
      </div>
    </>
  );
}
