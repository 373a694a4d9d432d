import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { usePlace } from '../../app/crumbs';
import { useTexts } from '../../language/texts';
import { Empty, Icon, Read } from '../../parts';
import { useNow } from '../../time/now';
import { dayKey } from '../../time/say';
import { DayPanel } from './day-panel';
import styles from './schedule.module.css';
import { scheduleTexts } from './schedule.texts';
import { useSchedule, type Day } from './use-schedule';

/** 日程: the items of the itinerary and my tasks, by day. */
export function Screen(): ReactNode {
  const t = useTexts(scheduleTexts);
  const schedule = useSchedule();
  const [isMine, setMine] = useState(false);
  usePlace([{ text: t.title }]);
  return (
    <div className={`page ${styles.page}`}>
      <header className="page-head">
        <h1>{t.title}</h1>
        <span className="sp" />
        <button
          type="button"
          className="btn sm"
          aria-pressed={isMine}
          onClick={() => setMine(!isMine)}
        >
          {t.only}
        </button>
      </header>
      <Read query={schedule}>{(days) => <Days days={isMine ? mineOf(days) : days} />}</Read>
    </div>
  );
}

const mineOf = (days: readonly Day[]): readonly Day[] =>
  days
    .map((day) => ({ ...day, entries: day.entries.filter(({ task }) => task !== null) }))
    .filter(({ entries }) => entries.length > 0);

function Days({ days }: { readonly days: readonly Day[] }): ReactNode {
  const t = useTexts(scheduleTexts);
  const now = useNow();
  const [hasEarlier, setEarlier] = useState(false);
  const isPast = (day: Day): boolean => day.key < dayKey(now, day.zone);
  const past = days.filter(isPast);
  const shown = hasEarlier ? days : days.filter((day) => !isPast(day));
  const visits = new Set(days.flatMap(({ entries }) => entries.map((one) => one.receptionId)));
  const count = past.reduce((sum, day) => sum + day.entries.length, 0);
  if (days.length === 0)
    return (
      <div className="panel">
        <Empty
          act={
            <Link className="btn" to="/inbox">
              {t.toInbox}
            </Link>
          }
        >
          {t.nothing}
        </Empty>
      </div>
    );
  return (
    <>
      {count > 0 && (
        <div className={styles.earlier}>
          <button type="button" className="btn sm gh" onClick={() => setEarlier(!hasEarlier)}>
            <Icon name={hasEarlier ? 'down' : 'right'} />
            {hasEarlier ? t.hideEarlier : t.earlier(count)}
          </button>
        </div>
      )}
      {shown.map((day) => (
        <DayPanel key={day.key} day={day} now={now} isMixed={visits.size > 1} />
      ))}
    </>
  );
}
