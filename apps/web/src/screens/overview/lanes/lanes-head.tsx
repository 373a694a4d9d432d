import type { ReactNode } from 'react';
import { common } from '../../../language/common.texts';
import { useTexts } from '../../../language/texts';
import { Icon, type IconName } from '../../../parts/icon';
import { State, type Tone } from '../../../parts/state';
import { dayKey, day as sayDay } from '../../../time/say';
import { instantOfWall } from '../../../time/wall';
import type { BarState } from './bar';
import type { Day } from './days';
import styles from './lanes.module.css';
import { lanesTexts } from './lanes.texts';

export type LanesView = 'lanes' | 'table';

interface LanesHeadProps {
  readonly days: readonly Day[];
  readonly day: string;
  readonly zone: string;
  readonly now: number;
  readonly onDay: (day: string) => void;
  readonly view: LanesView;
  readonly onView: (view: LanesView) => void;
  /** How many bars lie before what is shown; null when nothing is folded away. */
  readonly earlier: number | null;
  readonly isFolded: boolean;
  readonly onFold: () => void;
}

const LEGEND: readonly (readonly [BarState, Tone, IconName])[] = [
  ['unack', 'gry', 'unack'],
  ['ack', 'blu', 'ack'],
  ['run', 'blu', 'run'],
  ['done', 'grn', 'done'],
  ['recheck', 'vio', 'recheck'],
  ['late', 'red', 'late'],
  ['block', 'amb', 'block'],
];

/** What is shown, which day, what the marks mean. */
export function LanesHead(props: LanesHeadProps): ReactNode {
  const { day, zone, now, view, onView, earlier, isFolded, onFold } = props;
  const t = useTexts(lanesTexts);
  const noon = instantOfWall(`${day}T12:00`, zone);
  const isToday = dayKey(now, zone) === day;
  return (
    <div className={styles.head}>
      <h2>{isToday ? t.title : t.titleOf(sayDay(noon, zone, now))}</h2>
      <Days {...props} />
      <div className={styles.legend} aria-hidden="true">
        {LEGEND.map(([state, tone, icon]) => (
          <State key={state} tone={tone} icon={icon}>
            {t[state]}
          </State>
        ))}
      </div>
      <div className={styles.headActs}>
        {earlier !== null && earlier > 0 && (
          <button type="button" className="btn sm gh" aria-expanded={!isFolded} onClick={onFold}>
            <Icon name={isFolded ? 'left' : 'right'} />
            {isFolded ? t.earlier(earlier) : t.fold}
          </button>
        )}
        <button
          type="button"
          className="btn sm"
          aria-pressed={view === 'table'}
          onClick={() => onView(view === 'table' ? 'lanes' : 'table')}
        >
          {view === 'table' ? t.lanesView : t.table}
        </button>
      </div>
    </div>
  );
}

/** One button for each day on which something is to be done. */
export function Days(
  props: Pick<LanesHeadProps, 'days' | 'day' | 'zone' | 'now' | 'onDay'>,
): ReactNode {
  const { days, day, zone, now, onDay } = props;
  const t = useTexts(lanesTexts);
  const words = useTexts(common);
  if (days.length < 2) return null;
  return (
    <div className={styles.days} role="group" aria-label={t.days}>
      {days.map(({ key, isLate }) => (
        <button
          key={key}
          type="button"
          aria-pressed={key === day}
          onClick={() => onDay(key)}
          aria-label={`${key === dayKey(now, zone) ? words.today : key}${isLate ? ` ${t.late}` : ''}`}
        >
          {isLate && <span className="dot red" />}
          {key === dayKey(now, zone) ? words.today : key.slice(5)}
        </button>
      ))}
    </div>
  );
}
