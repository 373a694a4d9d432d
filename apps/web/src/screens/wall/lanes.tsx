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

/** An hour so near to now has no label of its own. */
const CLOSE_MS = 32 * 60_000;
/** From so many percent of the lane on, words stand inside a bar; so much they need beside it. */
const INSIDE = 14;
const BESIDE = 11;

interface LanesProps {
  readonly reception: WallReception;
  readonly now: number;
}

/** The itinerary and the departments below it, on one scale of time. */
export function Lanes({ reception, now }: LanesProps): ReactNode {
  const t = useTexts(wallTexts);
  const window = wallWindow(now);
  const lanes = lanesOf(reception, window, now);
  const behind = behindBy(reception.items);
  // The now-line's own time stands there.
  const isClear = (at: number): boolean => Math.abs(at - now) > CLOSE_MS;
  return (
    <section className={styles.lanesBox}>
      <div className={styles.caption}>
        <h2>{t.lanes}</h2>
        <span>{t.grammar}</span>
      </div>
      <div className={styles.lanes}>
        <div className={styles.axis} aria-hidden="true">
          {hoursOf(window)
            .filter(isClear)
            .map((at) => (
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
  const inOrder = [...bars].sort((a, b) => a.from - b.from);
  return (
    <div className={styles.lane}>
      <div className={styles.who}>
        <b>{name.replace(/（.*?）|\(.*?\)/g, '')}</b>
        {sign && (
          <span className={`${styles.sign} ${sign.tone}`}>
            {sign.icon && <Icon name={sign.icon} />}
            {sign.text}
          </span>
        )}
      </div>
      <div className={styles.track}>
        {inOrder.map((bar, index) => {
          const next = inOrder[index + 1];
          const end = next ? percent(next.from, window) : 100;
          return <OneBar key={bar.id} bar={bar} window={window} end={end} />;
        })}
      </div>
    </div>
  );
}

interface OneBarProps {
  readonly bar: Bar;
  readonly window: Window;
  /** Where the next bar begins, in percent. */
  readonly end: number;
}

/** A bar with its words inside; where they do not fit, beside it; where that does not, without. */
function OneBar({ bar, window, end }: OneBarProps): ReactNode {
  const left = percent(bar.from, window);
  const right = percent(bar.to, window);
  const isInside = right - left >= INSIDE;
  const isBeside = !isInside && end - right >= BESIDE;
  const room = isBeside ? { left: `${right}%`, width: `${end - right}%` } : undefined;
  return (
    <>
      <div
        className={`${styles.bar} ${styles[bar.look] ?? ''} ${bar.tone}`}
        style={{ left: `${left}%`, width: `calc(${right - left}% - 2px)` }}
      >
        {bar.icon && <Icon name={bar.icon} />}
        {isInside && <span>{bar.text}</span>}
      </div>
      {isBeside && (
        <span className={`${styles.beside} ${bar.tone}`} style={room}>
          {bar.text}
        </span>
      )}
      {bar.actual && (
        <i
          className={styles.actual}
          style={{
            left: `${bar.actual[0]}%`,
            width: `${Math.max(0.5, bar.actual[1] - bar.actual[0])}%`,
          }}
        />
      )}
    </>
  );
}
