import type { ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { clock, range } from '../../../time/say';
import { actTexts } from '../act.texts';
import type { Item, Task } from '../data';
import { tapItem, type TapAct } from '../items/item-acts';
import { ItemState } from '../items/item-dialog';
import { lookOfTask, toneRank } from '../lanes/task-state';
import styles from '../overview.module.css';
import { TaskState } from '../items/task-dialog';
import { useOverview } from '../use-overview';
import { waitTexts } from '../waits/waits.texts';

const TAPS: readonly TapAct[] = ['end', 'landed', 'start'];
const TASKS = 3;

interface PhoneItemProps {
  readonly item: Item;
  /** The next one: its button is at hand. */
  readonly isAtHand: boolean;
}

/** One item with what is open on it, and the act that is at hand. */
export function PhoneItem({ item, isAtHand }: PhoneItemProps): ReactNode {
  const t = useTexts(actTexts);
  const words = useTexts(waitTexts);
  const { receptionId, board, tasks, openItem } = useOverview();
  const open = tasks
    .filter(({ itemKey, status }) => itemKey === item.key && OWED.test(status))
    .sort((a, b) => toneRank(lookOfTask(a).tone) - toneRank(lookOfTask(b).tone));
  const isLive = isAtHand || item.status === 'started' || item.unreported !== null;
  const tap = isLive ? TAPS.find((act) => item.acts.includes(act)) : undefined;
  const { startAt, endAt } = item;
  const from = startAt ?? '';
  return (
    <article className={styles.phoneItem}>
      <button type="button" className={styles.phoneWhat} onClick={() => openItem(item.key)}>
        <span className="t13 m">
          {endAt ? range(from, endAt, board.zone) : clock(from, board.zone)}
        </span>
        <ItemState item={item} />
        <b>{item.title}</b>
        {item.place && <span className="t13 l">{item.place}</span>}
      </button>
      {open.slice(0, TASKS).map((task) => (
        <PhoneTask key={task.id} task={task} />
      ))}
      {open.length > TASKS && (
        <button type="button" className={styles.phoneMore} onClick={() => openItem(item.key)}>
          {words.others(open.length - TASKS)}
        </button>
      )}
      {tap && (
        <button
          type="button"
          className="btn lg wide"
          onClick={() => void tapItem(receptionId, item, tap)}
        >
          {t[tap]}
          <span className="sr"> {item.title}</span>
        </button>
      )}
    </article>
  );
}

const OWED = /^(pending|acknowledged|inProgress|blocked|recheck|returned)$/;

function PhoneTask({ task }: { readonly task: Task }): ReactNode {
  const { openTask } = useOverview();
  return (
    <button type="button" className={styles.phoneTask} onClick={() => openTask(task.id)}>
      <span className="el">{task.what}</span>
      <TaskState task={task} />
    </button>
  );
}
