import { useRef, useState, type InputHTMLAttributes, type ReactNode } from 'react';
import { defineTexts, useTexts } from '../../language/texts';
import { Icon } from '../icon';
import styles from './moment-input.module.css';

const texts = defineTexts({
  example: { zh: '2026-05-01 09:00', en: '2026-05-01 09:00' },
  pick: { zh: '从日历里选', en: 'Choose in a calendar' },
});

const MOMENT = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:T|\s+)(\d{1,2}):(\d{2})\s*$/;

type Shared = Omit<InputHTMLAttributes<HTMLInputElement>, 'value' | 'onChange' | 'type'>;

interface MomentInputProps extends Shared {
  /** "2026-05-01T09:00" by the clock that is meant; empty when there is none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/**
 * A day and a time of 24 hours, written alike in every browser: its own field for this follows the
 * language of the device, not the one that was chosen here. Its calendar is offered beside.
 */
export function MomentInput({ value, onChange, ...shared }: MomentInputProps): ReactNode {
  const t = useTexts(texts);
  const calendar = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value.replace('T', ' '));
  const shown = momentIn(typed) === value ? typed : value.replace('T', ' ');
  const take = (text: string): void => {
    setTyped(text);
    onChange(momentIn(text));
  };
  return (
    <span className={styles.moment}>
      <input
        autoComplete="off"
        inputMode="numeric"
        placeholder={t.example}
        {...shared}
        type="text"
        value={value === '' ? typed : shown}
        onChange={(event) => take(event.target.value)}
      />
      <input
        ref={calendar}
        type="datetime-local"
        tabIndex={-1}
        aria-hidden="true"
        value={value}
        onChange={(event) => take(event.target.value.replace('T', ' '))}
      />
      <button
        type="button"
        aria-label={t.pick}
        title={t.pick}
        onClick={() => calendar.current?.showPicker()}
      >
        <Icon name="cal" />
      </button>
    </span>
  );
}

/** What was typed as "2026-05-01T09:00"; empty while it is no moment. */
function momentIn(text: string): string {
  const [, year, month = '', day = '', hour = '', minute] =
    MOMENT.exec(text.normalize('NFKC')) ?? [];
  if (year === undefined) return '';
  const [m, d, h] = [month, day, hour].map((part) => part.padStart(2, '0'));
  const moment = `${year}-${m}-${d}T${h}:${minute}`;
  const date = new Date(`${moment}:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment) ? moment : '';
}
