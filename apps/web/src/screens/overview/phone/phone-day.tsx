import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { dayKey } from '../../../time/say';
import { useNow } from '../../../time/now';
import type { Item } from '../data';
import { dayToOpen, daysOf } from '../lanes/days';
import { Days } from '../lanes/lanes-head';
import styles from '../overview.module.css';
import { overviewTexts } from '../overview.texts';
import { PhoneItem } from './phone-item';
import side from '../side.module.css';
import { useOverview } from '../use-overview';

const MINUTE = 60_000;

/** The day's items one below the other; what is over is folded away. */
export function DayColumn(): ReactNode {
  const t = useTexts(overviewTexts);
  const { board, items, tasks } = useOverview();
  const { zone } = board;
  const now = Math.floor(useNow() / MINUTE) * MINUTE;
  const today = dayKey(now, zone);
  const days = useMemo(() => daysOf(items, tasks, zone, today), [items, tasks, zone, today]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const day = chosen ?? dayToOpen(days, today);
  const all = items.filter((item) => isOnDay(item, day, zone, day === today));
  const over = all.filter(({ status }) => status === 'ended' || status === 'skipped');
  const isFolded = !isWhole && day === today;
  const shown = isFolded ? all.filter((item) => !over.includes(item)) : all;
  const next = shown.find(({ status }) => status === 'planned');
  return (
    <section className="panel" aria-labelledby="day">
      <div className={`hd ${styles.dayHead}`}>
        <h2 id="day">{day === today ? t.today : t.itineraryOf(day.slice(5))}</h2>
        <Days days={days} day={day} zone={zone} now={now} onDay={setChosen} />
      </div>
      {isFolded && over.length > 0 && (
        <button type="button" className={side.all} onClick={() => setWhole(true)}>
          {t.over(over.length)}
        </button>
      )}
      {shown.map((item) => (
        <PhoneItem key={item.key} item={item} isAtHand={item === next} />
      ))}
    </section>
  );
}

function isOnDay(item: Item, day: string, zone: string, isToday: boolean): boolean {
  if (item.status === 'removed' || !item.startAt) return false;
  return dayKey(item.startAt, zone) === day || (isToday && item.status === 'started');
}
