import { useId, useState, type ReactNode } from 'react';
import { common } from '../language/common.texts';
import { useTexts } from '../language/texts';
import { date } from '../time/say';
import styles from './wall-field.module.css';

const DAY = 86_400_000;
const UNKNOWN = '—';

interface WallFieldProps {
  readonly label: string;
  /** "2026-11-24T16:00" on the wall of the place; empty while nothing is known. */
  readonly value: string;
  readonly onChange: (wall: string) => void;
  /** Days one can choose from, "2026-11-24", besides those around the value. */
  readonly days?: readonly string[];
}

/** A day out of a list and a 24-hour time: the same in every browser and language. */
export function WallField({ label, value, onChange, days = [] }: WallFieldProps): ReactNode {
  const id = useId();
  const [day = '', time = ''] = value.split('T');
  const t = useTexts(common);
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const isWrong = typed !== null && cleanTime(typed) === null;
  const isSaid = isWrong && isLeft;
  const choices = [...new Set([...around(day), ...days])].sort();
  const type = (text: string): void => {
    setTyped(text);
    setLeft(false);
    const clean = cleanTime(text);
    if (clean !== null && day !== '') onChange(`${day}T${clean}`);
  };
  return (
    <div className="field" role="group" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className="label">
        {label}
      </span>
      <div className={styles.pair}>
        <select
          className="input"
          aria-labelledby={`${id}-label`}
          value={day}
          onChange={(event) => onChange(`${event.target.value}T${time || '09:00'}`)}
        >
          {day === '' && <option value="">{UNKNOWN}</option>}
          {choices.map((one) => (
            <option key={one} value={one}>
              {date(`${one}T12:00:00Z`, 'UTC')}
            </option>
          ))}
        </select>
        <input
          className="input"
          aria-labelledby={`${id}-label`}
          inputMode="numeric"
          placeholder="09:00"
          value={typed ?? time}
          aria-invalid={isWrong}
          aria-describedby={`${id}-fault`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            // What is no time stays where it was typed: it was not taken.
            setLeft(true);
            if (!isWrong || typed.trim() === '') setTyped(null);
          }}
        />
      </div>
      {isSaid && (
        <p id={`${id}-fault`} className="fault" role="status">
          {t.noSuchTime(typed.trim())}
        </p>
      )}
    </div>
  );
}

function around(day: string): string[] {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return [];
  return [-1, 0, 1, 2, 3].map((n) => new Date(at + n * DAY).toISOString().slice(0, 10));
}

/** "9:5", "0905" and "9：05" all mean 09:05; null when it is no time of a day. */
function cleanTime(text: string): string | null {
  const match = /^(\d{1,2}):?(\d{2})$/.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
