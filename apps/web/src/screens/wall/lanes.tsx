import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon, type IconName } from '../../parts/icon';
import type { Tone } from '../../parts/state';
import { clock, length } from '../../time/say';
import {
  behindBy,
  hoursOf,
  itemBars,
  lanesOf,
  percent,
  wallWindow,
  type Bar,
  type Lane,
  type Window,
} from './lanes-of';
import type { WallReception } from './use-wall';
import { wallTexts } from './wall.texts';
import styles from './wall.module.css';

/** A bar narrower than that (percent) has no room for words. */
const ROOM = 7;

interface LanesProps {
  readonly reception: WallReception;
  readonly now: number;
}

/** The itinerary and the departments below it, on one scale of time. */
export function Lanes({ reception, now }: LanesProps): ReactNode {
  const t = useTexts(wallTexts);
  const window = wallWindow(now);
  const lanes = lanesOf(reception, window);
  const behind = behindBy(reception.items);
  return (
    <section className={styles.lanesBox}>
      <div className={styles.caption}>
        <h2>{t.lanes}</h2>
        <span>{t.grammar}</span>
      </div>
      <div className={styles.lanes}>
        <div className={styles.axis} aria-hidden="true">
          {hoursOf(window).map((at) => (
            <span key={at} style={{ left: `${percent(at, window)}%` }}>
              {clock(at, reception.zone)}
            </span>
          ))}
        </div>
        <LaneRow
          name={t.itinerary}
          sign={
            behind === null
              ? null
              : behind >= 60_000
                ? { tone: 'gry', icon: null, text: t.behind(length(behind)) }
                : { tone: 'grn', icon: 'rag-g', text: t.onTime }
          }
          bars={itemBars(reception.items, window, now)}
          window={window}
        />
        {lanes.map((lane) => (
          <DepartmentRow key={lane.code} lane={lane} window={window} />
        ))}
        {lanes.length === 0 && <p className={styles.nothing}>{t.nothingNow}</p>}
        <div className={styles.now} aria-hidden="true">
          <div style={{ left: `${percent(now, window)}%` }}>
            <i>{clock(now, reception.zone)}</i>
          </div>
        </div>
      </div>
    </section>
  );
}

function DepartmentRow(props: { readonly lane: Lane; readonly window: Window }): ReactNode {
  const { lane, window } = props;
  const t = useTexts(wallTexts);
  const sign: Sign =
    lane.late > 0
      ? { tone: 'red', icon: 'late', text: t.lateCount(lane.late) }
      : lane.blocked > 0
        ? { tone: 'amb', icon: 'block', text: t.blockedCount(lane.blocked) }
        : lane.unread > 0
          ? { tone: 'gry', icon: 'unack', text: t.unread(lane.unread) }
          : { tone: 'grn', icon: 'rag-g', text: t.well };
  return <LaneRow name={lane.name} sign={sign} bars={lane.bars} window={window} />;
}

interface Sign {
  readonly tone: Tone;
  readonly icon: IconName | null;
  readonly text: string;
}

interface LaneRowProps {
  readonly name: string;
  readonly sign: Sign | null;
  readonly bars: readonly Bar[];
  readonly window: Window;
}

function LaneRow({ name, sign, bars, window }: LaneRowProps): ReactNode {
  return (
    <div className={styles.lane}>
      <div className={styles.who}>
        <b>{name}</b>
        {sign && (
          <span className={`${styles.sign} ${sign.tone}`}>
            {sign.icon && <Icon name={sign.icon} />}
            {sign.text}
          </span>
        )}
      </div>
      <div className={styles.track}>
        {bars.map((bar) => {
          const left = percent(bar.from, window);
          const width = percent(bar.to, window) - left;
          return (
            <div key={bar.id}>
              <div
                className={`${styles.bar} ${styles[bar.look] ?? ''} ${bar.tone}`}
                style={{ left: `${left}%`, width: `calc(${width}% - 2px)` }}
              >
                {bar.icon && <Icon name={bar.icon} />}
                {width >= ROOM && <span>{bar.text}</span>}
              </div>
              {bar.actual && (
                <i
                  className={styles.actual}
                  style={{
                    left: `${bar.actual[0]}%`,
                    width: `${Math.max(0.5, bar.actual[1] - bar.actual[0])}%`,
                  }}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
