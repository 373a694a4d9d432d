import type { ReactNode } from 'react';
import { useTexts } from '../../language';
import { Read } from '../../parts/feedback';
import { dayKey, deviceZone, useNow } from '../../time';
import { instantOfWall } from '../../time/wall';
import type { ListView } from './list-view';
import { barsOf, DAY, keyOf, mondayOf } from './month-weeks';
import { receptionsTexts } from './receptions.texts';
import { useReceptionsBetween } from './use-receptions';
import { Week, Weekdays } from './week';
import styles from './receptions.module.css';

/** So many weeks have room below so many rows. */
const weeksBelow = (rows: number): number => (rows <= 3 ? 4 : 3);

interface WeeksAheadProps {
  readonly view: ListView;
  readonly rows: number;
}

/** Below a short list: when who is here, for some weeks from this one. */
export function WeeksAhead({ view, rows }: WeeksAheadProps): ReactNode {
  const t = useTexts(receptionsTexts);
  const today = dayKey(useNow(), deviceZone);
  const first = mondayOf(today);
  const weeks = Array.from({ length: weeksBelow(rows) }, (_, index) => first + index * 7 * DAY);
  const instant = (wall: number): string =>
    new Date(instantOfWall(`${keyOf(wall)}T00:00`, deviceZone)).toISOString();
  const query = useReceptionsBetween(view, instant(first), instant(first + weeks.length * 7 * DAY));
  return (
    <section className={`panel ${styles.month}`} aria-label={t.ahead(weeks.length)}>
      <header className="hd">
        <h2>{t.ahead(weeks.length)}</h2>
      </header>
      <Weekdays />
      <Read query={query} rows={weeks.length}>
        {({ items }) =>
          weeks.map((monday) => (
            <Week key={monday} {...{ monday, today }} bars={barsOf(items, monday)} />
          ))
        }
      </Read>
    </section>
  );
}
