import { use, useId, useRef, useState, type ReactNode, type Ref } from 'react';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { KeptAt, useKeptText } from '../kept-text';
import { FaultsContext } from './form';
import { isTooLong, useTooLong } from './too-long';
import styles from './reason.module.css';

/** Shortest and longest reason, in characters; the server holds to the same. */
const LEAST = 4;
const MOST = 1000;

/** Whether the server takes a text for a reason. */
export const isReason = (text: string): boolean =>
  Array.from(text.trim()).length >= LEAST && !isTooLong(text, MOST);

interface ReasonState {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** He tried to send it: a short one is a fault now. */
  readonly isTold: boolean;
  /** When it was kept, ms since the epoch. */
  readonly keptAt?: number | null;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

interface ReasonFieldProps extends ReasonState {
  readonly label: string;
  /** Usual words, one tap each. */
  readonly phrases?: readonly string[];
  readonly hint?: string;
  /** The name the server gives the field. */
  readonly path?: string;
}

interface Reason {
  readonly field: ReasonState;
  /** The place it is kept in. */
  readonly place: string;
  /** What is written, or null: it is too short or too long, which is said; the cursor goes there. */
  readonly take: () => string | null;
  /** It was sent: nothing is kept any more. */
  readonly drop: () => void;
}

/**
 * A reason while it is written, kept in this browser until it is sent: leaving the dialog loses
 * nothing. `place` names what it is for; `stored` is what it begins with.
 */
export function useReason(place: string, stored = ''): Reason {
  const at = `reason.${place}`;
  const { text: value, setText: onChange, drop, keptAt } = useKeptText(at, stored);
  const [isTold, setTold] = useState(false);
  const ref = useRef<HTMLTextAreaElement>(null);
  const take = (): string | null => {
    setTold(true);
    if (isReason(value)) return value.trim();
    ref.current?.focus();
    return null;
  };
  return { field: { value, onChange, isTold, ref, keptAt }, place: at, take, drop };
}

/** A reason that others read: usual words to tap, or one's own. */
export function ReasonField(props: ReasonFieldProps): ReactNode {
  const { label, phrases = [], value, onChange, isTold, ref, hint, path = 'reason' } = props;
  const { keptAt = null } = props;
  const t = useTexts(common);
  const id = useId();
  const refused = use(FaultsContext).get(path);
  const tooLong = useTooLong()(value, MOST);
  const tooShort = isTold && !isReason(value) ? t.reasonTooShort : undefined;
  const fault = tooLong ?? tooShort ?? refused;
  return (
    <>
      {phrases.length > 0 && (
        <div className={styles.phrases} role="group" aria-label={t.usualWords}>
          {phrases.map((phrase) => (
            <button key={phrase} type="button" className="btn" onClick={() => onChange(phrase)}>
              {phrase}
            </button>
          ))}
        </div>
      )}
      <div className="field" data-path={path}>
        <label htmlFor={id}>{label}</label>
        <textarea
          id={id}
          ref={ref}
          className="input"
          rows={3}
          value={value}
          aria-invalid={fault !== undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onChange(event.target.value)}
        />
        <p id={`${id}-hint`} className={fault === undefined ? 't13 l' : 'fault'} role="status">
          {fault ?? hint ?? t.reasonHint}
        </p>
        <KeptAt at={keptAt} />
      </div>
    </>
  );
}
