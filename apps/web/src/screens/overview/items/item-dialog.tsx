import { ITEM_STATE_TEXTS } from '@app/texts';
import type { ItemStatus } from '@app/domain';
import { useState, type ReactNode } from 'react';
import { common, useSay, useTexts } from '../../../language';
import { Dialog, State, useDepartmentText } from '../../../parts';
import { clock, moment, useNow } from '../../../time';
import { actTexts } from '../act.texts';
import type { Item } from '../data';
import { undoItem } from './item-acts';
import { ItemActs } from './item-buttons';
import { ItemForm, type ItemFormKind } from './item-form';
import styles from '../overview.module.css';
import { useOverview } from '../use-overview';

interface ItemDialogProps {
  readonly item: Item;
  readonly onClose: () => void;
}

/** One item of the itinerary: plan, reality, and what can be reported of it. */
export function ItemDialog({ item, onClose }: ItemDialogProps): ReactNode {
  const t = useTexts(actTexts);
  const words = useTexts(common);
  const department = useDepartmentText();
  const { receptionId, tasks, openTask } = useOverview();
  const [form, setForm] = useState<ItemFormKind | null>(null);
  const own = tasks.filter(({ itemKey, status }) => itemKey === item.key && status !== 'withdrawn');
  return (
    <Dialog title={item.title} onClose={onClose} width={520}>
      <Facts item={item} />
      {own.length > 0 && (
        <ul className={styles.lines}>
          {own.map((task) => (
            <li key={task.id}>
              <span className="t12 l nw">{department(task.departmentName)}</span>
              <button type="button" className="cbrand el" onClick={() => openTask(task.id)}>
                {task.what}
              </button>
            </li>
          ))}
        </ul>
      )}
      {form ? (
        <ItemForm kind={form} item={item} onDone={() => setForm(null)} />
      ) : (
        <div className="row wrap">
          <ItemActs item={item} onForm={setForm} />
          {item.undo && (
            <button
              type="button"
              className="btn"
              onClick={() => void undoItem(receptionId, item.key, item.undo?.actId ?? '')}
            >
              {words.undo}
            </button>
          )}
          {item.acts.length === 0 && !item.undo && <p className="t13 l">{t.noRight}</p>}
        </div>
      )}
    </Dialog>
  );
}

function Facts({ item }: { readonly item: Item }): ReactNode {
  const t = useTexts(actTexts);
  const now = useNow();
  const span = (from: string | null, to: string | null): string | null =>
    from && [moment(from, item.zone, now), to && clock(to, item.zone)].filter(Boolean).join(' – ');
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.state, <ItemState key="state" item={item} />],
    [t.plan, span(item.startAt, item.endAt)],
    [t.actual, span(item.actualStart, item.actualEnd)],
    [t.expected, item.offsetMinutes !== 0 ? span(item.expectedStart, item.expectedEnd) : null],
    [t.place, item.place],
    [t.tasksOnIt, item.tasks > 0 ? t.tasksCount(item.openTasks, item.tasks) : null],
    [t.because, item.skipReason],
  ];
  return <FactList rows={rows} />;
}

/** Names and values; what is not known is left out. */
export function FactList({
  rows,
}: {
  readonly rows: readonly (readonly [string, ReactNode])[];
}): ReactNode {
  return (
    <dl className={styles.facts}>
      {rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

const LOOK = {
  planned: { tone: 'gry', icon: 'rag-n' },
  started: { tone: 'blu', icon: 'run' },
  ended: { tone: 'grn', icon: 'done' },
  skipped: { tone: 'gry', icon: 'x' },
  removed: { tone: 'gry', icon: 'x' },
} as const;

/** The state of an item; what nobody has reported is amber. */
export function ItemState({ item }: { readonly item: Item }): ReactNode {
  const say = useSay();
  const t = useTexts(actTexts);
  if (item.unreported)
    return (
      <State tone="amb" icon="warn">
        {item.unreported === 'start' ? t.notBegun : t.notEnded}
      </State>
    );
  const status = item.status as ItemStatus;
  return <State {...LOOK[status]}>{say(ITEM_STATE_TEXTS[status])}</State>;
}
