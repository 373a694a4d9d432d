import type { PlanTask } from '@app/domain';
import { memo, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { clock, date } from '../../../time';
import { rowId, type Note } from '../findings/places';
import { tasksTexts } from './tasks.texts';
import styles from './tasks.module.css';

interface TaskLineProps {
  readonly department: string;
  readonly task: PlanTask;
  readonly due: number | null;
  readonly zone: string;
  /** The item it hangs on, or the department, whichever the group does not say. */
  readonly beside: string;
  readonly doer: string | null;
  readonly worst: Note['severity'] | null;
  readonly isPicked: boolean;
  readonly onPick: (department: string, key: string) => void;
}

const LOOKS = { block: ['stop', 'cred'], warn: ['warn', 'camb'], info: ['info', 'l'] } as const;

/** One task in the list. There may be hundreds: it is drawn again only for its own. */
export const TaskLine = memo(function TaskLine(props: TaskLineProps): ReactNode {
  const { department, task, due, zone, beside, doer, worst, isPicked, onPick } = props;
  const t = useTexts(tasksTexts);
  const [icon, tone] = worst ? LOOKS[worst] : (['rag-n', 'l'] as const);
  return (
    <button
      type="button"
      id={rowId({ step: 'tasks', department, task: task.key })}
      className={`${styles.taskLine} ${isPicked ? styles.picked : ''}`}
      aria-pressed={isPicked}
      onClick={() => onPick(department, task.key)}
    >
      <Icon name={icon} className={worst ? tone : styles.quiet} />
      <span className={styles.due}>
        {due === null ? (
          <span className="l">{t.open}</span>
        ) : (
          <>
            <b className="b">{clock(due, zone)}</b> <span className="l">{date(due, zone)}</span>
          </>
        )}
      </span>
      <span>{task.what}</span>
      <span className="l t13 el">{beside}</span>
      <span className="t13 el">{doer ?? <span className="l">{t.toAssign}</span>}</span>
      <span className="tag">{t[task.phase]}</span>
    </button>
  );
});
