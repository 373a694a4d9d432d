import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '../../language';
import { Empty, Read } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { useIsPhone } from '../../parts/use-width';
import { useNow, dayKey, deviceZone } from '../../time';
import { instantOfWall } from '../../time/wall';
import type { ListView } from './list-view';
import { barsOf, DAY, keyOf, mondays, monthOf } from './month-weeks';
import { PhoneMonth } from './phone-month';
import { receptionsTexts } from './receptions.texts';
import { useReceptionsBetween } from './use-receptions';
import { Week, Weekdays } from './week';
import styles from './receptions.module.css';

interface MonthProps {
  readonly view: ListView;
  readonly onChange: (change: Partial<ListView>) => void;
}

/** The receptions of a month as bars over their days. */
export function Month({ view, onChange }: MonthProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const language = useLanguage();
  const isPhone = useIsPhone();
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
      <Weekdays />
      <Read query={query} rows={5}>
        {({ items }) =>
          isPhone ? (
            <PhoneMonth {...{ weeks, month, today }} rows={items} />
          ) : (
            <>
              {weeks.map((monday) => (
                <Week key={monday} {...{ monday, month, today }} bars={barsOf(items, monday)} />
              ))}
              {items.length === 0 && <Empty>{t.emptyMonth}</Empty>}
            </>
          )
        }
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
