import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { ErrorBox, Skeleton } from '../../parts/feedback';
import { dayKey, range, clock } from '../../time/say';
import { useNow } from '../../time/now';
import { Beginning } from './beginning';
import type { Item } from './data';
import { OnlyOwn, useExceptions, type ReadState } from './desk';
import { DutyPanel } from './duty-panel';
import { ExceptionCards } from './exception-cards';
import { Head } from './head';
import { ItemState } from './item-dialog';
import { tapItem, type TapAct } from './item-acts';
import { actTexts } from './act.texts';
import { dayToOpen, daysOf } from './lanes/days';
import { Days } from './lanes/lanes-head';
import { LogPanel } from './log-panel';
import styles from './overview.module.css';
import { overviewTexts } from './overview.texts';
import side from './side.module.css';
import { StageBar } from './stage-bar';
import { TaskState } from './task-dialog';
import { useOverview } from './use-overview';
import { WaitsPanel } from './waits-panel';

/** The overview in one column: the sentence first, then what is at hand. */
export function Phone({ isReady, failed }: ReadState): ReactNode {
  const { board } = useOverview();
  const hasPlan = board.planVersion > 0;
  return (
    <>
      <Head />
      {failed && <ErrorBox error={failed.error} onRetry={() => void failed.refetch()} />}
      {!isReady && !failed && <Skeleton rows={6} height={64} />}
      {isReady && hasPlan && <Wrong />}
      <StageBar />
      {!hasPlan && <Beginning />}
      {isReady && hasPlan && (
        <>
          <DayColumn />
          <OnlyOwn />
          <div className={side.side}>
            <WaitsPanel />
            <DutyPanel />
            <LogPanel />
          </div>
        </>
      )}
    </>
  );
}

function Wrong(): ReactNode {
  return <ExceptionCards list={useExceptions()} />;
}

const MINUTE = 60_000;

/** The day's items one below the other, each with its tasks and what can be reported. */
function DayColumn(): ReactNode {
  const t = useTexts(overviewTexts);
  const { board, items, tasks } = useOverview();
  const { zone } = board;
  const now = Math.floor(useNow() / MINUTE) * MINUTE;
  const today = dayKey(now, zone);
  const days = useMemo(() => daysOf(items, tasks, zone, today), [items, tasks, zone, today]);
  const [chosen, setChosen] = useState<string | null>(null);
  const day = chosen ?? dayToOpen(days, today);
  const shown = items.filter(
    ({ startAt, status }) =>
      status === 'started' || (startAt && status !== 'removed' && dayKey(startAt, zone) === day),
  );
  return (
    <section className="panel" aria-labelledby="day">
      <div className={`hd ${styles.dayHead}`}>
        <h2 id="day">{t.today}</h2>
        <Days days={days} day={day} zone={zone} now={now} onDay={setChosen} />
      </div>
      {shown.map((item) => (
        <PhoneItem key={item.key} item={item} />
      ))}
    </section>
  );
}

const TAPS: readonly TapAct[] = ['end', 'landed', 'start'];

function PhoneItem({ item }: { readonly item: Item }): ReactNode {
  const t = useTexts(actTexts);
  const { receptionId, board, tasks, openItem, openTask } = useOverview();
  const own = tasks.filter(({ itemKey, status }) => itemKey === item.key && status !== 'withdrawn');
  const open = own.filter(({ status }) => status !== 'checked' && status !== 'done');
  const tap = TAPS.find((act) => item.acts.includes(act));
  const at = item.endAt
    ? range(item.startAt ?? '', item.endAt, board.zone)
    : clock(item.startAt ?? '', board.zone);
  return (
    <article className={styles.phoneItem}>
      <button type="button" className={styles.phoneWhat} onClick={() => openItem(item.key)}>
        <span className="t13 m">{at}</span>
        <ItemState item={item} />
        <b>{item.title}</b>
        {item.place && <span className="t13 l">{item.place}</span>}
      </button>
      {open.map((task) => (
        <button
          key={task.id}
          type="button"
          className={styles.phoneTask}
          onClick={() => openTask(task.id)}
        >
          <span className="el">{task.what}</span>
          <TaskState task={task} />
        </button>
      ))}
      {tap && (
        <button
          type="button"
          className="btn md wide"
          onClick={() => void tapItem(receptionId, item, tap)}
        >
          {t[tap]}
        </button>
      )}
    </article>
  );
}
