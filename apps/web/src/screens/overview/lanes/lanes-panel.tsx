import { useMemo, useState, type ReactNode } from 'react';
import { useLanguage, useTexts } from '../../../language';
import { dayKey, useNow } from '../../../time';
import type { Board, Item, Task } from '../data';
import { extentOf, type Bar } from './bar';
import { boundsOfDay, dayToOpen, daysOf } from './days';
import { Lanes } from './lanes';
import { LanesHead, type LanesView } from './lanes-head';
import { LanesTable } from './lanes-table';
import styles from './lanes.module.css';
import { lanesTexts } from './lanes.texts';
import { useBarSayings } from './say-bar';
import { stretchAround } from './scale';
import { useLanes, type LanesOfDay } from './use-lanes';

interface LanesPanelProps {
  readonly board: Board;
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly onOpen: (bar: Bar) => void;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Plan and reality of one day, lane by lane. */
export function LanesPanel({ board, items, tasks, onOpen }: LanesPanelProps): ReactNode {
  const t = useTexts(lanesTexts);
  const { zone } = board;
  const now = Math.floor(useNow() / MINUTE) * MINUTE;
  const today = dayKey(now, zone);
  const days = useMemo(() => daysOf(items, tasks, zone, today), [items, tasks, zone, today]);
  const [chosen, setChosen] = useState<string | null>(null);
  const [view, setView] = useState<LanesView>('lanes');
  const [isFolded, setFolded] = useState(true);
  const day = chosen ?? dayToOpen(days, today);
  const bounds = useMemo(() => boundsOfDay(day, zone), [day, zone]);
  const shown = useLanes({ departments: board.departments, items, tasks, bounds, now });
  const sayings = useBarSayings({ items, tasks, zone });
  const fold =
    day === today ? Math.max(bounds.from, Math.round((now - 2 * HOUR) / HOUR) * HOUR) : null;
  const { stretch, lanes, earlier } = useStretch(shown, bounds, isFolded ? fold : null, fold);
  return (
    <section className="panel" aria-label={t.lanes}>
      <LanesHead
        {...{ days, day, zone, now, view, earlier, isFolded }}
        onDay={setChosen}
        onView={setView}
        onFold={() => setFolded(!isFolded)}
      />
      {view === 'table' ? (
        <LanesTable lanes={shown.lanes} zone={zone} onOpen={onOpen} state={sayings.state} />
      ) : (
        <Lanes lanes={lanes} stretch={stretch} zone={zone} onOpen={onOpen} {...sayings} />
      )}
      <Foot shown={shown} />
    </section>
  );
}

/** What is on the screen, and how much lies before it. */
function useStretch(
  shown: LanesOfDay,
  bounds: { readonly from: number; readonly to: number },
  from: number | null,
  fold: number | null,
) {
  return useMemo(() => {
    const isBefore = (bar: Bar): boolean =>
      fold !== null && !bar.isLate && extentOf(bar).to <= fold;
    const earlier = shown.lanes.flatMap(({ bars }) => bars).filter(isBefore).length;
    const lanes =
      from === null
        ? shown.lanes
        : shown.lanes.map((lane) => ({ ...lane, bars: lane.bars.filter((bar) => !isBefore(bar)) }));
    const start = from === null ? bounds.from : from;
    const extents = lanes.flatMap(({ bars }) => bars.map(extentOf));
    const around = stretchAround(extents, { from: start, to: bounds.to });
    const stretch =
      from === null ? around : stretchAround([{ from, to: around.to }], { from, to: bounds.to });
    return { lanes, earlier, stretch };
  }, [shown, bounds, from, fold]);
}

function Foot({ shown }: { readonly shown: LanesOfDay }): ReactNode {
  const t = useTexts(lanesTexts);
  const separator = useLanguage() === 'zh' ? '、' : ', ';
  return (
    <div className={styles.foot}>
      <span>{t.grammar}</span>
      {shown.idle.length > 0 && <span>{t.none(shown.idle.join(separator))}</span>}
      {shown.untimed > 0 && <span>{t.untimed(shown.untimed)}</span>}
    </div>
  );
}
