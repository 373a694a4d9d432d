import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../language';
import { Icon } from '../../parts/icon';
import { shortTitle } from '../../parts/short-name';
import { daysFrom, ICONS, TONES, type MonthBar } from './month-weeks';
import { receptionsTexts } from './receptions.texts';
import styles from './receptions.module.css';

const MOST_LANES = 5;

/** Monday to Sunday over the weeks. */
export function Weekdays(): ReactNode {
  const t = useTexts(receptionsTexts);
  const names = t.weekdays.includes(',') ? t.weekdays.split(',') : [...t.weekdays];
  return (
    <div className={styles.weekdays} aria-hidden="true">
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
    </div>
  );
}

/** The first day of a month with its month: "12 月 1 日", "1 Dec". */
function useFirstOf(): (key: string) => string {
  const language = useLanguage();
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return (key) => format.format(Date.parse(key)).replace(/(?<=\d)(?=[月日])|(?<=月)(?=\d)/g, ' ');
}

interface WeekProps {
  readonly monday: number;
  /** "2026-11": the days of others stand back. */
  readonly month?: string;
  readonly today: string;
  readonly bars: readonly MonthBar[];
}

/** The seven days of a week, and the receptions as bars over them. */
export function Week({ monday, month = '', today, bars }: WeekProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const firstOf = useFirstOf();
  const lanes = Math.min(MOST_LANES, Math.max(1, ...bars.map((bar) => bar.lane + 1)));
  const hidden = bars.filter((bar) => bar.lane >= MOST_LANES).length;
  return (
    <div className={styles.week}>
      {daysFrom(monday).map((key) => (
        <span
          key={key}
          className={`${styles.dayCell} ${key === today ? styles.today : ''} ${key.startsWith(month) ? '' : styles.outside}`}
        >
          <b>{month === '' && key.endsWith('-01') ? firstOf(key) : Number(key.slice(8))}</b>
        </span>
      ))}
      <div className={styles.bars} style={{ gridTemplateRows: `repeat(${lanes}, 26px)` }}>
        {bars
          .filter((bar) => bar.lane < MOST_LANES)
          .map(({ row, from, to, lane }) => {
            const level = row.health.level as keyof typeof TONES;
            return (
              <Link
                key={row.id}
                to={`/receptions/${row.id}`}
                className={`${styles.bar} ${TONES[level]}`}
                style={{ gridColumn: `${from + 1} / ${to + 1}`, gridRow: lane + 1 }}
                title={row.title}
              >
                <Icon name={ICONS[level]} />
                <span className="el">{shortTitle(row.title)}</span>
              </Link>
            );
          })}
      </div>
      {hidden > 0 && <span className={`${styles.hidden} t12 l`}>{t.moreOnDay(hidden)}</span>}
    </div>
  );
}
