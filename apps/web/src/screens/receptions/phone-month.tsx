import { useState, type ReactNode } from 'react';
import { useTexts } from '../../language';
import { Empty, Icon } from '../../parts';
import { date, day as sayDay } from '../../time';
import { Cards } from './cards';
import { daysFrom, ICONS, monthOf, rowsOn, TONES } from './month-weeks';
import { receptionsTexts } from './receptions.texts';
import type { Row } from './use-receptions';
import styles from './receptions.module.css';

/** So many marks have room below a day's number; one less beside how many there are more. */
const MARKS = 3;

interface PhoneMonthProps {
  /** The Mondays of the weeks shown, as UTC midnights. */
  readonly weeks: readonly number[];
  /** "2026-11". */
  readonly month: string;
  /** "2026-11-23". */
  readonly today: string;
  readonly rows: readonly Row[];
}

/** Which day is open first: today, else the first on which somebody comes, else the first. */
function dayToOpen(weeks: readonly number[], month: string, today: string, rows: readonly Row[]) {
  if (today.startsWith(month)) return today;
  const days = weeks.flatMap(daysFrom).filter((key) => key.startsWith(month));
  return days.find((key) => rowsOn(rows, key).length > 0) ?? days[0];
}

/** A month for a thumb: a mark for each reception of a day, and below the one day's receptions. */
export function PhoneMonth({ weeks, month, today, rows }: PhoneMonthProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const [chosen, setChosen] = useState('');
  const open = weeks.flatMap(daysFrom).includes(chosen)
    ? chosen
    : dayToOpen(weeks, month, today, rows);
  const own = rowsOn(rows, open);
  return (
    <>
      <div className={styles.phoneDays}>
        {weeks.flatMap(daysFrom).map((key) => (
          <DayButton
            key={key}
            {...{ day: key, rows: rowsOn(rows, key) }}
            isToday={key === today}
            isOutside={monthOf(Date.parse(key)) !== month}
            isOpen={key === open}
            onOpen={() => setChosen(key)}
          />
        ))}
      </div>
      <section className={styles.phoneDay} aria-live="polite" aria-labelledby="open-day">
        <p id="open-day" className="b">
          {sayDay(open, 'UTC', today)}
          <span className="count"> {t.onDay(own.length)}</span>
        </p>
        {own.length === 0 ? <Empty>{t.emptyDay}</Empty> : <Cards rows={own} />}
      </section>
    </>
  );
}

interface DayButtonProps {
  readonly day: string;
  readonly rows: readonly Row[];
  readonly isToday: boolean;
  readonly isOutside: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function DayButton(props: DayButtonProps): ReactNode {
  const { day, rows, isToday, isOutside, isOpen, onOpen } = props;
  const t = useTexts(receptionsTexts);
  const shown = rows.length > MARKS ? rows.slice(0, MARKS - 1) : rows;
  const rest = rows.length - shown.length;
  const looks = [isToday && styles.today, isOutside && styles.outside, isOpen && styles.openDay];
  return (
    <button
      type="button"
      className={looks.filter(Boolean).join(' ')}
      aria-pressed={isOpen}
      aria-label={`${date(day, 'UTC')} ${t.onDay(rows.length)}`}
      onClick={onOpen}
    >
      <b>{Number(day.slice(8))}</b>
      <span className={styles.marks}>
        {shown.map((row) => {
          const level = row.health.level as keyof typeof TONES;
          return <Icon key={row.id} name={ICONS[level]} className={styles[TONES[level]]} />;
        })}
        {rest > 0 && <em>+{rest}</em>}
      </span>
    </button>
  );
}
