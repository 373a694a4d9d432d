import { ITEM_KIND_TEXTS, type Text } from '@app/texts';
import type { ReactNode } from 'react';
import { useLanguage, useSay, useTexts } from '../../language';
import { Icon, type IconName } from '../../parts/icon';
import { fitting, shortNames } from '../../parts/short-name';
import type { Tone } from '../../parts/state';
import { useWidthOf } from '../../parts/use-width-of';
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
/** What an icon and the edges of a bar take, in characters. */
const ICON = 1.4;
const PADDING = 1;
/** Size of a bar's words on a screen of 1920 × 1080, as in the stylesheet. */
const WORDS_PX = 24;

/** So many characters of a bar's words are as wide as a lane. */
function charsOf(width: number): number {
  const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
  return width / (WORDS_PX * unit);
}

interface LanesProps {
  readonly reception: WallReception;
  readonly now: number;
}

/** The itinerary and the departments below it, on one scale of time. */
export function Lanes({ reception, now }: LanesProps): ReactNode {
  const t = useTexts(wallTexts);
  const language = useLanguage();
  const [axis, width] = useWidthOf<HTMLDivElement>(1000);
  const chars = charsOf(width);
  const shown = wallWindow(now);
  const lanes = lanesOf(reception, shown, now, language);
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
        <div ref={axis} className={styles.axis} aria-hidden="true">
          {hoursOf(shown)
            .filter(isClear)
            .map((at) => (
              <span key={at} style={{ left: `${percent(at, shown)}%` }}>
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
          bars={itemBars(reception.items, shown, now)}
          window={shown}
          chars={chars}
        />
        {lanes.map((lane) => (
          <DepartmentRow key={lane.code} lane={lane} window={shown} chars={chars} />
        ))}
        {lanes.length === 0 && <p className={styles.nothing}>{t.nothingNow}</p>}
        <div className={styles.now} aria-hidden="true">
          <div style={{ left: `${percent(now, shown)}%` }}>
            <i>{clock(now, reception.zone)}</i>
          </div>
        </div>
      </div>
    </section>
  );
}

interface DepartmentRowProps {
  readonly lane: Lane;
  readonly window: Window;
  readonly chars: number;
}

function DepartmentRow({ lane, window, chars }: DepartmentRowProps): ReactNode {
  const t = useTexts(wallTexts);
  const sign: Sign =
    lane.late > 0
      ? { tone: 'red', icon: 'late', text: t.lateCount(lane.late) }
      : lane.blocked > 0
        ? { tone: 'amb', icon: 'block', text: t.blockedCount(lane.blocked) }
        : lane.unread > 0
          ? { tone: 'gry', icon: 'unack', text: t.unread(lane.unread) }
          : { tone: 'grn', icon: 'rag-g', text: t.well };
  return <LaneRow name={lane.name} sign={sign} bars={lane.bars} {...{ window, chars }} />;
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
  readonly chars: number;
}

function LaneRow({ name, sign, bars, window, chars }: LaneRowProps): ReactNode {
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
          return <OneBar key={bar.id} {...{ bar, window, end, chars }} />;
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
  /** So many characters are as wide as the whole lane. */
  readonly chars: number;
}

/** A bar with its name inside, or beside it, or a shorter one; where none has room, its icon. */
function OneBar({ bar, window, end, chars }: OneBarProps): ReactNode {
  const say = useSay();
  const left = percent(bar.from, window);
  const right = percent(bar.to, window);
  const kind = (ITEM_KIND_TEXTS as Readonly<Record<string, Text>>)[bar.kind ?? ''];
  const names = [...shortNames(bar.text), ...(kind ? [say(kind)] : [])];
  const room = (from: number, to: number): number => ((to - from) / 100) * chars;
  const inside = fitting(names, room(left, right) - (bar.icon ? ICON : 0) - PADDING);
  const beside = inside === null ? fitting(names, room(right, end) - PADDING) : null;
  return (
    <>
      <div
        className={`${styles.bar} ${styles[bar.look] ?? ''} ${bar.tone}`}
        style={{ left: `${left}%`, width: `calc(${right - left}% - 2px)` }}
      >
        {bar.icon && (inside !== null || room(left, right) > ICON) && <Icon name={bar.icon} />}
        {inside !== null && <span>{inside}</span>}
      </div>
      {beside !== null && (
        <span className={`${styles.beside} ${bar.tone}`} style={{ left: `${right}%` }}>
          {beside}
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
