import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage, useTexts } from '../../language';
import { Empty, Read } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { useNow, dayKey, deviceZone } from '../../time';
import { instantOfWall } from '../../time/wall';
import type { ListView } from './list-view';
import { receptionsTexts } from './receptions.texts';
import { useReceptionsBetween, type Row } from './use-receptions';
import styles from './receptions.module.css';

const DAY = 24 * 3_600_000;
const MOST_LANES = 5;
const TONES = { red: 'red', amber: 'amb', green: 'grn', grey: 'gry' } as const;
const ICONS = { red: 'rag-r', amber: 'rag-a', green: 'rag-g', grey: 'rag-n' } as const;

const keyOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
const monthOf = (wall: number): string => keyOf(wall).slice(0, 7);

/** The Mondays of the weeks that a month touches, as UTC midnights. */
function mondays(month: string): number[] {
  const first = Date.parse(`${month}-01T00:00:00Z`);
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  const weeks: number[] = [];
  for (let day = start; day <= first || monthOf(day) === month; day += 7 * DAY) weeks.push(day);
  return weeks;
}

interface Bar {
  readonly row: Row;
  /** Columns of the week, from 0; the end is not part of it. */
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

/** The bars of one week, each in the first lane that is free. */
function barsOf(rows: readonly Row[], monday: number): Bar[] {
  const ends: number[] = [];
  return rows.flatMap((row) => {
    if (row.startAt === null) return [];
    const first = Date.parse(dayKey(row.startAt, row.zone));
    const last = Date.parse(dayKey(row.endAt ?? row.startAt, row.zone));
    const from = Math.max(0, Math.round((first - monday) / DAY));
    const to = Math.min(7, Math.round((last - monday) / DAY) + 1);
    if (to <= 0 || from >= 7 || from >= to) return [];
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = to;
    return [{ row, from, to, lane }];
  });
}

interface MonthProps {
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
}

/** The receptions of a month as bars over their days. */
export function Month({ view, onChange }: MonthProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const language = useLanguage();
  const today = dayKey(useNow(), deviceZone);
  const month = view.month || today.slice(0, 7);
  const weeks = mondays(month);
  const [start, end] = [weeks[0], weeks[weeks.length - 1] + 7 * DAY];
  const instant = (wall: number): string =>
    new Date(instantOfWall(keyOf(wall) + 'T00:00', deviceZone)).toISOString();
  const query = useReceptionsBetween(view, instant(start), instant(end));
  const shift = (by: number): void => {
    const [year, number] = month.split('-').map(Number);
    onChange({ month: monthOf(Date.UTC(year, number - 1 + by, 1)) });
  };
  const weekdays = t.weekdays.includes(',') ? t.weekdays.split(',') : [...t.weekdays];
  const title = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
    .format(Date.parse(`${month}-01`))
    // One space between Chinese and digits, as everywhere: 2026 年 11 月.
    .replace(/(?<=\d)(?=[年月])|(?<=年)(?=\d)/g, ' ');
  return (
    <section className={`panel ${styles.month}`} aria-label={title}>
      <header className="hd">
        <h2>{title}</h2>
        <span className="sp" />
        <Step label={t.previousMonth} icon="left" onClick={() => shift(-1)} />
        <button type="button" className="btn sm" onClick={() => onChange({ month: '' })}>
          {t.thisMonth}
        </button>
        <Step label={t.nextMonth} icon="right" onClick={() => shift(1)} />
      </header>
      <div className={styles.weekdays} aria-hidden="true">
        {weekdays.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </div>
      <Read query={query} rows={5}>
        {({ items }) => (
          <>
            {weeks.map((monday) => (
              <Week key={monday} {...{ monday, month, today }} bars={barsOf(items, monday)} />
            ))}
            {items.length === 0 && <Empty>{t.emptyMonth}</Empty>}
          </>
        )}
      </Read>
    </section>
  );
}

function Step(props: {
  readonly label: string;
  readonly icon: 'left' | 'right';
  readonly onClick: () => void;
}): ReactNode {
  return (
    <button type="button" className="btn sm" aria-label={props.label} onClick={props.onClick}>
      <Icon name={props.icon} />
    </button>
  );
}

interface WeekProps {
  readonly monday: number;
  readonly month: string;
  readonly today: string;
  readonly bars: readonly Bar[];
}

function Week({ monday, month, today, bars }: WeekProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const lanes = Math.min(MOST_LANES, Math.max(1, ...bars.map((bar) => bar.lane + 1)));
  const hidden = bars.filter((bar) => bar.lane >= MOST_LANES).length;
  return (
    <div className={styles.week}>
      {Array.from({ length: 7 }, (_, index) => keyOf(monday + index * DAY)).map((key) => (
        <span
          key={key}
          className={`${styles.dayCell} ${key === today ? styles.today : ''} ${key.startsWith(month) ? '' : styles.outside}`}
        >
          <b>{Number(key.slice(8))}</b>
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
                <span className="el">{row.title}</span>
              </Link>
            );
          })}
      </div>
      {hidden > 0 && <span className={`${styles.hidden} t12 l`}>{t.moreOnDay(hidden)}</span>}
    </div>
  );
}
