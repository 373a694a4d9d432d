import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { usePlan } from '../context';
import styles from './fields.module.css';

interface CellProps {
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly isBad?: boolean;
  readonly isStrong?: boolean;
  readonly isDisabled?: boolean;
  readonly maxLength?: number;
  readonly className?: string;
  /** Called a moment after the last key, and when the cursor leaves. */
  readonly onChange: (value: string) => void;
  /** Called when the cursor leaves; without it `onChange` gets every text. */
  readonly isOnLeave?: boolean;
}

const WAIT = 250;

/** A text in a table that is written where it stands. Typing never waits for the plan around it. */
export function Cell(props: CellProps): ReactNode {
  const { value, label, placeholder, isBad, isStrong, isDisabled, onChange, isOnLeave } = props;
  const [text, setText] = useState<string | null>(null);
  const [given, setGiven] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
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
  useHold(text !== null && text !== value ? text : null, isOnLeave ?? false, (typed) => {
    setGiven(typed);
    onChange(typed);
  });
  const leave = (): void => {
    if (text !== null && text !== value) onChange(text);
    setText(null);
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') event.currentTarget.blur();
    if (event.key === 'Escape') {
      setText(null);
      requestAnimationFrame(() => event.currentTarget?.blur());
    }
  };
  return (
    <input
      className={`${styles.cell} ${isStrong ? styles.strong : ''} ${props.className ?? ''}`}
      value={text ?? value}
      aria-label={label}
      aria-invalid={isBad || undefined}
      placeholder={placeholder}
      disabled={isDisabled}
      maxLength={props.maxLength ?? 200}
      onChange={(event) => setText(event.target.value)}
      onBlur={leave}
      onKeyDown={onKey}
    />
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
