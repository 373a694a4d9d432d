import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../../language/texts';
import { Dialog, State, useDepartmentText } from '../../../parts';
import { moment, useNow } from '../../../time';
import { actTexts } from '../act.texts';
import { CallButton } from '../people/call-button';
import type { Task } from '../data';
import { FactList } from './item-dialog';
import { lanesTexts } from '../lanes/lanes.texts';
import { lookOfTask } from '../lanes/task-state';
import styles from '../overview.module.css';
import { useOverview } from '../use-overview';
import { BehalfButton, RemindButton } from '../waits/wait-buttons';

interface TaskDialogProps {
  readonly task: Task;
  readonly onClose: () => void;
}

/** One task as the run of the day sees it: state, who has it, and what can be done at once. */
export function TaskDialog({ task, onClose }: TaskDialogProps): ReactNode {
  const t = useTexts(actTexts);
  const { waits } = useOverview();
  const wait = waits.find((one) => one.for.id === task.id);
  const person = task.doer ?? wait?.who[0] ?? null;
  const footer = (
    <>
      <CallButton person={person} />
      <RemindButton task={task} who={person?.name ?? ''} />
      {wait && <BehalfButton wait={wait} />}
      <Link className="btn pri" to={`/tasks/${task.id}`}>
        {t.open}
      </Link>
    </>
  );
  return (
    <Dialog title={task.what} onClose={onClose} footer={footer} width={520}>
      <TaskFacts task={task} />
    </Dialog>
  );
}

function TaskFacts({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(actTexts);
  const department = useDepartmentText();
  const now = useNow();
  return (
    <FactList
      rows={[
        [t.state, <TaskState key="state" task={task} />],
        [t.dept, department(task.departmentName)],
        [t.doer, task.doer?.name ?? t.noDoer],
        [t.due, task.due && moment(task.due, task.zone, now)],
        [t.place, task.place],
        [t.because, task.reason],
      ]}
    />
  );
}

/** The state of a task: icon, word and colour. */
export function TaskState({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(lanesTexts);
  const { state, ...look } = lookOfTask(task);
  return <State {...look}>{t[state]}</State>;
}

interface TaskListDialogProps {
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Finished tasks that the lanes show as one. */
export function TaskListDialog({ ids, onClose }: TaskListDialogProps): ReactNode {
  const t = useTexts(actTexts);
  const { tasks } = useOverview();
  return (
    <Dialog title={t.doneList} onClose={onClose} width={520}>
      <ul className={styles.lines}>
        {tasks
          .filter(({ id }) => ids.includes(id))
          .map((task) => (
            <li key={task.id}>
              <Link to={`/tasks/${task.id}`} className="el">
                {task.what}
              </Link>
              <span className="sp" />
              <span className="t12 l nw">{task.doer?.name}</span>
              <TaskState task={task} />
            </li>
          ))}
      </ul>
    </Dialog>
  );
}
