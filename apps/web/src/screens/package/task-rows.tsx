import { TASK_STATE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { Empty, State } from '../../parts';
import { useNow, moment } from '../../time';
import { TaskPanel } from '../task/panel';
import styles from '../task/task.module.css';
import { markOfTask } from '../task/task-mark';
import { packageTexts } from './package.texts';
import type { Package } from './package-view';

/** The tasks of a package, each a tap away. */
export function TaskRows({ of }: { readonly of: Package }): ReactNode {
  const t = useTexts(packageTexts);
  return (
    <TaskPanel title={t.tasks(of.tasks.length)}>
      {of.tasks.length === 0 && <Empty>{t.noTasks}</Empty>}
      <ul className={styles.rows}>
        {of.tasks.map((task) => (
          <TaskLine key={task.id} task={task} />
        ))}
      </ul>
    </TaskPanel>
  );
}

/** One task in one row: its state, what it is, when, who. */
export function TaskLine({ task }: { readonly task: Dto['TaskRowDto'] }): ReactNode {
  const t = useTexts(packageTexts);
  const say = useSay();
  const now = useNow();
  const mark = markOfTask({ ...task, changes: [] }, now, (status) => say(TASK_STATE_TEXTS[status]));
  return (
    <li className={styles.line}>
      <Link to={`/tasks/${task.id}`} className={`${styles.grow} hit`}>
        {task.what}
      </Link>
      <State tone={mark.tone} icon={mark.icon} look={mark.isWorst ? 'solid' : 'plain'}>
        {mark.text}
      </State>
      <span className="t13 l nw">{task.due && moment(task.due, task.zone, now)}</span>
      <span className={`t13 nw ${task.doer ? 'm' : 'camb'}`}>{task.doer?.name ?? t.noDoer}</span>
    </li>
  );
}
