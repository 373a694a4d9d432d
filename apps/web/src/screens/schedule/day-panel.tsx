import { ITEM_STATE_TEXTS, TASK_STATE_TEXTS, type Text } from '@app/texts';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { useSay, useTexts } from '../../language/texts';
import { Icon, type IconName, State, type Tone } from '../../parts';
import { HereAt } from '../../parts/here-at';
import { iconOfItem } from '../../parts/item-icon';
import { shortTitle } from '../../parts/short-name';
import { clock, date, day, dayKey } from '../../time/say';
import { markOfTask } from '../task/task-mark';
import styles from './schedule.module.css';
import { scheduleTexts } from './schedule.texts';
import type { Day, Entry } from './use-schedule';

interface DayPanelProps {
  readonly day: Day;
  readonly now: number;
  /** There are entries of several receptions: each says of which it is. */
  readonly isMixed: boolean;
}

/** One day, with the place of now in it. */
export function DayPanel({ day: one, now, isMixed }: DayPanelProps): ReactNode {
  const t = useTexts(scheduleTexts);
  const isToday = dayKey(now, one.zone) === one.key;
  const next = isToday ? one.entries.find(({ at }) => Date.parse(at) > now) : undefined;
  const named = day(one.at, one.zone, now);
  const full = date(one.at, one.zone);
  return (
    <section className="panel" aria-labelledby={`day-${one.key}`}>
      <div className="hd">
        <h2 id={`day-${one.key}`}>{named}</h2>
        {named !== full && <span className="t13 l">{full}</span>}
      </div>
      <ol className={styles.entries}>
        {one.entries.map((entry) => (
          <Fragment key={entry.key}>
            {entry === next && (
              <li className={styles.now} aria-hidden="true">
                <span>{t.now(clock(now, entry.zone))}</span>
              </li>
            )}
            <EntryRow entry={entry} now={now} isMixed={isMixed} />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}

interface EntryRowProps {
  readonly entry: Entry;
  readonly now: number;
  readonly isMixed: boolean;
}

function EntryRow({ entry, now, isMixed }: EntryRowProps): ReactNode {
  const t = useTexts(scheduleTexts);
  const { at, until, zone, task, item } = entry;
  return (
    <li className={task && !ENDED.includes(task.status) ? styles.task : undefined}>
      <span className={styles.time}>
        <time dateTime={at}>
          {clock(at, zone)}
          {until && item && <span className="m"> – {untilOf(at, until, zone)}</span>}
        </time>
        <HereAt at={at} zone={zone} />
      </span>
      <span className={styles.what}>
        <span className="row">
          <Icon name={item ? iconOfItem(item.kind) : 'check'} className="l" />
          {task ? (
            <Link to={`/tasks/${task.id}`} className="hit">
              {entry.title}
            </Link>
          ) : (
            <Link to={`/receptions/${entry.receptionId}`} className={`${styles.itemLink} hit`}>
              {entry.title}
            </Link>
          )}
        </span>
        <span className="t13 l">
          {[task && t.mine, isMixed && shortTitle(entry.receptionTitle), entry.place]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <EntryState entry={entry} now={now} />
    </li>
  );
}

/** When it ends; with the day, short, when that is another one. */
const untilOf = (at: string, until: string, zone: string): string =>
  dayKey(at, zone) === dayKey(until, zone)
    ? clock(until, zone)
    : `${dayKey(until, zone).slice(5)} ${clock(until, zone)}`;

const ENDED: readonly string[] = ['done', 'checked', 'returned'];

const ITEM_MARKS: Readonly<Record<string, readonly [Tone, IconName]>> = {
  planned: ['gry', 'rag-n'],
  started: ['blu', 'run'],
  ended: ['grn', 'done'],
  skipped: ['gry', 'x'],
};

function EntryState({ entry: { task, item }, now }: Omit<EntryRowProps, 'isMixed'>): ReactNode {
  const t = useTexts(scheduleTexts);
  const say = useSay();
  if (task) {
    const mark = markOfTask({ ...task, changes: [] }, now, (one) => say(TASK_STATE_TEXTS[one]));
    return (
      <State tone={mark.tone} icon={mark.icon} look={mark.isWorst ? 'solid' : 'plain'}>
        {mark.text}
      </State>
    );
  }
  if (!item) return null;
  const minutes = item.offsetMinutes ?? 0;
  if (item.status !== 'ended' && minutes >= 5)
    return (
      <State tone={item.conflicts.length > 0 ? 'red' : 'amb'} icon="late">
        {t.late(minutes)}
      </State>
    );
  if (item.status !== 'ended' && minutes <= -5)
    return (
      <State tone="gry" icon="clock">
        {t.early(-minutes)}
      </State>
    );
  const [tone, icon] = ITEM_MARKS[item.status] ?? ['gry', 'rag-n'];
  const text: Text | undefined = ITEM_STATE_TEXTS[item.status as keyof typeof ITEM_STATE_TEXTS];
  return (
    <State tone={tone} icon={icon}>
      {text ? say(text) : item.status}
    </State>
  );
}
