import { STAGE_TEXTS, type Text } from '@app/texts';
import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { Link } from 'react-router';
import { aside, useSay, useTexts } from '../../language';
import { Empty } from '../../parts';
import { HereAt } from '../../parts/here-at';
import { Rag, useRagRules } from '../../parts/rag';
import { fitting, shortNames, shortTitle } from '../../parts/short-name';
import { useWidthOf } from '../../parts/use-width-of';
import { clock, day, dayKey, deviceZone, length, moment, zoneName } from '../../time/say';
import { boardTexts } from './board.texts';
import styles from './board.module.css';
import {
  behindPlan,
  blocksOf,
  placeIn,
  startOf,
  upcoming,
  windowAt,
  type DayWindow,
} from './day-line';
import type { Itinerary, Reception } from './use-board';

interface ReceptionsProps {
  readonly receptions: readonly Reception[];
  readonly itineraries: ReadonlyMap<string, Itinerary>;
  readonly now: number;
  readonly isPhone: boolean;
}

const HOUR = 3_600_000;
/** The size of a name under a block, and what is kept free before the next, as in the stylesheet. */
const NAME_PX = 12;
const NAME_GAP = 4;

/** The receptions, red first: each with its colour and why, its day, and what comes next. */
export function Receptions({ receptions, itineraries, now, isPhone }: ReceptionsProps): ReactNode {
  const t = useTexts(boardTexts);
  const window = windowAt(now);
  const zone = axisZone(receptions);
  return (
    <section
      className={`panel ${styles.receptions}`}
      style={{ '--rows': receptions.length } as CSSProperties}
    >
      <div className={styles.head}>
        <h2 className={isPhone ? 'b' : undefined}>
          {isPhone
            ? t.receptionsShort
            : aside(t.receptions, zone !== deviceZone && zoneName(zone, now))}
        </h2>
        {!isPhone && receptions.length > 0 && (
          <>
            <Axis window={window} zone={zone} />
            <span className={styles.right}>{t.next}</span>
          </>
        )}
      </div>
      {receptions.length === 0 && <Empty>{t.noReceptions}</Empty>}
      {receptions.map((r) => (
        <Row key={r.id} r={r} itinerary={itineraries.get(r.id)} {...{ window, now, isPhone }} />
      ))}
    </section>
  );
}

/** The clock of today's receptions where they have one in common, else that of this device. */
function axisZone(receptions: readonly Reception[]): string {
  const today = receptions.filter((r) => r.today);
  const zones = new Set((today.length > 0 ? today : receptions).map((r) => r.zone));
  const [only = deviceZone] = zones;
  return zones.size === 1 ? only : deviceZone;
}

function Axis({ window, zone }: { readonly window: DayWindow; readonly zone: string }): ReactNode {
  const hours = [2, 5, 8, 11].map((hour) => window.from + hour * HOUR);
  return (
    <div className={styles.axis}>
      {hours.map((at) => (
        <span key={at} style={{ left: `${placeIn(at, window) * 100}%` }}>
          {clock(at, zone)}
        </span>
      ))}
    </div>
  );
}

interface RowProps {
  readonly r: Reception;
  readonly itinerary: Itinerary | undefined;
  readonly window: DayWindow;
  readonly now: number;
  readonly isPhone: boolean;
}

function Row({ r, itinerary, window, now, isPhone }: RowProps): ReactNode {
  const t = useTexts(boardTexts);
  const say = useSay();
  const rules = useRagRules()(r.health.rules);
  const items = itinerary?.items ?? [];
  const next = upcoming(items, now).at(0);
  const behind = r.stage === 'execute' ? behindPlan(items) : null;
  const stages: Readonly<Record<string, Text>> = STAGE_TEXTS;
  const stage = stages[r.stage];
  const pace = behind === null ? null : behind >= 60_000 ? t.behind(length(behind)) : t.onTime;
  return (
    <Link to={`/receptions/${r.id}`} className={styles.reception}>
      <Rag health={r.health} />
      <div className={styles.who}>
        <b title={r.title}>{shortTitle(r.title)}</b>
        <small>
          {[stage && say(stage), pace, ...rules]
            .filter((part) => part !== null && part !== undefined)
            .map((part, index) => (
              <Fragment key={part}>
                {index > 0 && ' · '}
                <span className="nw">{part}</span>
              </Fragment>
            ))}
        </small>
      </div>
      {!isPhone && <DayLine {...{ items, window, now }} />}
      <div className={styles.right}>
        {next ? (
          <>
            <b className={isPhone ? 't13' : undefined}>
              {clock(startOf(next), r.zone)} {next.title}
            </b>
            <small>
              {dayKey(startOf(next), r.zone) !== dayKey(now, r.zone) && (
                <span className="nw">{day(startOf(next), r.zone, now)} · </span>
              )}
              <span className="nw">{t.inTime(length(startOf(next) - now))}</span>{' '}
              <HereAt at={startOf(next)} zone={r.zone} />
            </small>
          </>
        ) : (
          <small>{items.length > 0 ? t.noNext : t.notPlanned}</small>
        )}
      </div>
    </Link>
  );
}

interface DayLineProps {
  readonly items: Itinerary['items'];
  readonly window: DayWindow;
  readonly now: number;
}

function DayLine({ items, window, now }: DayLineProps): ReactNode {
  const blocks = blocksOf(items, window, now);
  const [line, width] = useWidthOf<HTMLDivElement>(460);
  return (
    <div ref={line} className={styles.line} aria-hidden="true">
      {blocks.map((block, index) => {
        const room = ((blocks[index + 1]?.left ?? 1) - block.left) * width - NAME_GAP;
        const name = fitting(shortNames(block.title), room / NAME_PX);
        return (
          <span key={block.key}>
            <i
              className={`${block.tone} ${styles[block.state] ?? ''}`}
              title={block.title}
              style={{
                left: `${block.left * 100}%`,
                width: `calc(${(block.right - block.left) * 100}% - 2px)`,
              }}
            />
            {name !== null && <em style={{ left: `${block.left * 100}%` }}>{name}</em>}
          </span>
        );
      })}
      <u style={{ left: `${placeIn(now, window) * 100}%` }} />
    </div>
  );
}

interface MilestonesProps {
  readonly receptions: readonly Reception[];
  readonly itineraries: ReadonlyMap<string, Itinerary>;
  readonly now: number;
}

/** The next five things that happen anywhere. */
export function Milestones({ receptions, itineraries, now }: MilestonesProps): ReactNode {
  const t = useTexts(boardTexts);
  const next = receptions
    .flatMap((r) => upcoming(itineraries.get(r.id)?.items ?? [], now).map((item) => ({ r, item })))
    .sort((a, b) => startOf(a.item) - startOf(b.item))
    .slice(0, 5);
  const isMixed = new Set(next.map(({ r }) => r.id)).size > 1;
  return (
    <section className={`panel ${styles.milestones}`}>
      <h2 className="b">{t.milestones}</h2>
      {next.length === 0 && <p className="m">{t.noMilestones}</p>}
      {next.map(({ r, item }) => (
        <Link key={`${r.id} ${item.key}`} to={`/receptions/${r.id}`}>
          <b>
            {dayKey(startOf(item), r.zone) === dayKey(now, r.zone)
              ? clock(startOf(item), r.zone)
              : moment(startOf(item), r.zone, now)}
          </b>
          <HereAt at={startOf(item)} zone={r.zone} />
          <span className="el">{item.title}</span>
          {isMixed && <span className="el t12 l">{shortTitle(r.title)}</span>}
        </Link>
      ))}
    </section>
  );
}
