import { TASK_STATE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { DiffList } from '../../acts/diff-list';
import { useSay, useTexts } from '../../language/texts';
import { Read, shortTitle, State } from '../../parts';
import { useNow } from '../../time/now';
import { TaskActs } from './acts';
import { Checklist } from './checklist';
import { Facts } from './facts';
import { Files } from './files';
import { History } from './history';
import { Links } from './links';
import { Messages } from './messages';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import { markOfTask } from './task-mark';
import { useTask, type Task } from './use-task';

interface TaskViewProps {
  readonly id: string;
  /** h1 on a page of its own, h2 beside the list. */
  readonly heading: 'h1' | 'h2';
  readonly onDone: () => void;
  readonly aside?: ReactNode;
}

/** Everything about one task, and everything that can be done with it. */
export function TaskView({ id, heading, onDone, aside }: TaskViewProps): ReactNode {
  const { query, task } = useTask(id);
  return (
    <Read query={{ ...query, data: task }} rows={6}>
      {(data) => (
        <div className={`${styles.view} ${heading === 'h1' ? styles.wide : ''}`}>
          <div className={styles.view}>
            <Head task={data} heading={heading} onDone={onDone} aside={aside} />
            <Checklist task={data} />
            <Links task={data} />
            <Messages task={data} />
          </div>
          <div className={styles.view}>
            <Files task={data} />
            <History task={data} />
          </div>
        </div>
      )}
    </Read>
  );
}

interface HeadProps {
  readonly task: Task;
  readonly heading: 'h1' | 'h2';
  readonly onDone: () => void;
  readonly aside: ReactNode;
}

function Head({ task, heading: Heading, onDone, aside }: HeadProps): ReactNode {
  const t = useTexts(taskTexts);
  const say = useSay();
  const now = useNow();
  const mark = markOfTask(task, now, (status) => say(TASK_STATE_TEXTS[status]));
  return (
    <section className={`panel ${styles.head} ${mark.isWorst ? styles.hot : ''}`}>
      <div className="row wrap">
        <State tone={mark.tone} icon={mark.icon} look={mark.isWorst ? 'solid' : 'pill'}>
          {mark.text}
        </State>
        <Link to={`/receptions/${task.receptionId}`} className={`${styles.reception} hit`}>
          <span className="el">{shortTitle(task.receptionTitle)}</span>
          <span className="t12 nw">{task.receptionCode}</span>
        </Link>
      </div>
      <Heading className={styles.what}>{task.what}</Heading>
      {task.changes.length > 0 && <DiffList changes={task.changes} zone={task.zone} />}
      <Facts task={task} />
      <TaskActs task={task} onDone={onDone} />
      {aside}
      <p className="sr" aria-live="polite">
        {t.title} {mark.text}
      </p>
    </section>
  );
}
