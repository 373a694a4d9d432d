import { ITEM_KIND_TEXTS, type Text } from '@app/texts';
import type { ReactNode } from 'react';
import { useLanguage, useSay, useTexts } from '../../language';
import { Icon, type IconName } from '../../parts/icon';
import { shortNames } from '../../parts/short-name';
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
import { placeNames, type PlacedName } from './place-names';
import type { WallReception } from './use-wall';
import { wallTexts } from './wall.texts';
import styles from './wall.module.css';

/** What the time of now and half an hour's label take, in characters: nearer hours have no label. */
const CLOSE_CHARS = 3.6;
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
  const isClear = (at: number): boolean =>
    (Math.abs(at - now) / (shown.to - shown.from)) * chars > CLOSE_CHARS;
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
          now={now}
        />
        {lanes.map((lane) => (
          <DepartmentRow key={lane.code} lane={lane} window={shown} chars={chars} now={now} />
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
  readonly now: number;
}

function DepartmentRow({ lane, window, chars, now }: DepartmentRowProps): ReactNode {
  const t = useTexts(wallTexts);
  const sign: Sign =
    lane.late > 0
      ? { tone: 'red', icon: 'late', text: t.lateCount(lane.late) }
      : lane.blocked > 0
        ? { tone: 'amb', icon: 'block', text: t.blockedCount(lane.blocked) }
        : lane.unread > 0
          ? { tone: 'gry', icon: 'unack', text: t.unread(lane.unread) }
          : { tone: 'grn', icon: 'rag-g', text: t.well };
  return <LaneRow name={lane.name} sign={sign} bars={lane.bars} {...{ window, chars, now }} />;
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
  /** So many characters are as wide as the whole lane. */
  readonly chars: number;
  readonly now: number;
}

function LaneRow({ name, sign, bars, window, chars, now }: LaneRowProps): ReactNode {
  const inOrder = [...bars].sort((a, b) => a.from - b.from);
  const namesOf = useNames();
  const names = placeNames(inOrder, namesOf, { window, chars, now: percent(now, window) });
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
        {inOrder.map((bar, index) => (
          <OneBar key={bar.id} bar={bar} window={window} name={names[index]} />
        ))}
      </div>
    </div>
  );
}

/** The names of a bar from its whole to its shortest; of an item at last its kind. */
function useNames(): (bar: Bar) => readonly string[] {
  const say = useSay();
  return ({ text, kind }) => {
    const known = (ITEM_KIND_TEXTS as Readonly<Record<string, Text>>)[kind ?? ''];
    return [...shortNames(text), ...(known ? [say(known)] : [])];
  };
}

interface OneBarProps {
  readonly bar: Bar;
  readonly window: Window;
  readonly name: PlacedName | undefined;
}

/** A bar with its name inside, or beside it, or before it, or a shorter one; else its icon. */
function OneBar({ bar, window, name }: OneBarProps): ReactNode {
  const left = percent(bar.from, window);
  const right = percent(bar.to, window);
  return (
    <>
      <div
        className={`${styles.bar} ${styles[bar.look] ?? ''} ${bar.tone}`}
        style={{ left: `${left}%`, width: `calc(${right - left}% - 2px)` }}
      >
        {bar.icon && <Icon name={bar.icon} />}
        {name?.where === 'in' && <span>{name.text}</span>}
      </div>
      {name?.where === 'after' && (
        <span className={`${styles.beside} ${bar.tone}`} style={{ left: `${name.at}%` }}>
          {name.text}
        </span>
      )}
      {name?.where === 'before' && (
        <span className={`${styles.beside} ${bar.tone}`} style={{ right: `${100 - name.at}%` }}>
          {name.text}
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
