import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTooLong } from '../../../parts';
import { usePlan } from '../context';
import styles from './fields.module.css';

interface CellProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly isBad?: boolean;
  readonly isStrong?: boolean;
  readonly isDisabled?: boolean;
  /** Most characters that the server takes. */
  readonly most?: number;
  readonly className?: string;
  /** Called a moment after the last key, and when the cursor leaves. */
  readonly onChange: (value: string) => void;
  /** Called when the cursor leaves; without it `onChange` gets every text. */
  readonly isOnLeave?: boolean;
  /** What is wrong with what was typed: it is not taken then, and stays with the sentence. */
  readonly wrong?: (text: string) => string | undefined;
}

const WAIT = 250;
/** Characters that the server takes of a name, a place or a line. */
const LONGEST = 200;

/** A text in a table that is written where it stands. Typing never waits for the plan around it. */
export function Cell(props: CellProps): ReactNode {
  const { value, label, placeholder, isBad, isStrong, isDisabled, onChange, isOnLeave } = props;
  const [text, setText] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [isLeft, setLeft] = useState(false);
  const id = useId();
  const tooLong = useTooLong()(text ?? value, props.most ?? LONGEST);
  const wrong = text !== null && isLeft ? props.wrong?.(text) : undefined;
  const said = wrong ?? tooLong;
  if (value !== seen) {
    setSeen(value);
    // Another wrote here after what was typed was taken over: his words are shown, and stay.
    if (text === seen && value !== given) setText(null);
  }
  useEffect(() => {
    if (text === null || isOnLeave || text === value) return;
    const timer = setTimeout(() => {
      setGiven(text);
      onChange(text);
    }, WAIT);
    return () => clearTimeout(timer);
  }, [text, value, onChange, isOnLeave]);
  const isHeld = text !== null && text !== value && wrong === undefined;
  useHold(isHeld ? text : null, isOnLeave ?? false, (typed) => {
    setGiven(typed);
    onChange(typed);
  });
  const leave = (): void => {
    setLeft(true);
    if (text !== null && props.wrong?.(text) !== undefined) return;
    if (text !== null && text !== value) onChange(text);
    setText(null);
  };
  return (
    <span className={`${styles.box} ${isOnLeave ? styles.small : ''}`}>
      <input
        className={`${styles.cell} ${isStrong ? styles.strong : ''} ${props.className ?? ''}`}
        value={text ?? value}
        aria-label={label}
        aria-invalid={isBad || said !== undefined || undefined}
        aria-describedby={said === undefined ? undefined : id}
        placeholder={placeholder}
        disabled={isDisabled}
        onChange={(event) => {
          setLeft(false);
          setText(event.target.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => onKey(event, () => setText(null))}
      />
      <Said id={id} said={said} />
    </span>
  );
}

/** Enter takes what was typed over, Esc drops it. */
function onKey(event: KeyboardEvent<HTMLInputElement>, drop: () => void): void {
  if (event.nativeEvent.isComposing) return;
  const input = event.currentTarget;
  if (event.key === 'Enter') input.blur();
  if (event.key === 'Escape') {
    drop();
    requestAnimationFrame(() => input.blur());
  }
}

function Said({ id, said }: { readonly id: string; readonly said: string | undefined }): ReactNode {
  if (said === undefined) return null;
  return (
    <span id={id} className={`fault ${styles.said}`} role="status">
      {said}
    </span>
  );
}

/**
 * Tells the plan that a field holds words it has not got yet: they are taken along before a
 * colleague's come, and when the field goes away. What is taken on leaving only makes others wait.
 */
function useHold(typed: string | null, isOnLeave: boolean, give: (text: string) => void): void {
  const { store } = usePlan();
  const latest = useRef<() => boolean>(() => true);
  useEffect(() => {
    latest.current = () => {
      if (typed !== null && !isOnLeave) give(typed);
      return !isOnLeave;
    };
  });
  const isHolding = typed !== null;
  useEffect(() => {
    if (!isHolding) return;
    return store.hold(() => latest.current());
  }, [store, isHolding]);
  useEffect(() => () => void latest.current(), []);
}
