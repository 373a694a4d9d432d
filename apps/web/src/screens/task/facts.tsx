import { PHASE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dueTexts, sayDue } from '../../acts/due';
import { statementsOf, useSay, useTexts } from '../../language';
import { State, useDepartmentText } from '../../parts';
import { useNow } from '../../time/now';
import { moment } from '../../time/say';
import { Caller } from './caller';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import { useTaskTimes, type Task } from './use-task';

interface FactProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** One value with its name. */
export function Fact({ name, children }: FactProps): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When, where, who, how. */
export function Facts({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const now = useNow();
  return (
    <dl className={styles.facts}>
      <When task={task} />
      {task.place && <Fact name={t.place}>{task.place}</Fact>}
      {task.contact && (
        <Fact name={t.contact}>
          <Caller person={{ name: task.contact, title: null, phone: task.contactPhone }} />
        </Fact>
      )}
      <Fact name={t.doer}>
        {task.doer ? <Caller person={task.doer} /> : <span className="camb">{t.noDoer}</span>}
      </Fact>
      {task.askedBy && (
        <Fact name={t.assignedBy}>
          <Caller person={task.askedBy} />
          <span className="t13 l"> {moment(task.askedAt, task.zone, now)}</span>
        </Fact>
      )}
      <Fact name={t.checker}>
        {task.checker ? (
          <Caller person={task.checker} />
        ) : task.checkNeeded ? (
          t.headChecks
        ) : (
          t.noCheck
        )}
      </Fact>
      {task.standard && <Fact name={t.standard}>{task.standard}</Fact>}
      {task.cautions && <Fact name={t.cautions}>{task.cautions}</Fact>}
      <Steps task={task} />
    </dl>
  );
}

function When({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const words = useTexts(dueTexts);
  const now = useNow();
  const times = useTaskTimes(task);
  const due = task.due ? sayDue(task.due, task.zone, now, words) : null;
  return (
    <>
      <Fact name={t.due}>
        {due ? (
          <>
            <b className="b">{due.when}</b>
            {words.then(due.left)}
            {due.here && <span className="l nw">{due.here}</span>}
          </>
        ) : (
          words.none
        )}
        {task.estimate && <p className="t13 l">{t.estimate}</p>}
      </Fact>
      {times?.due?.because && <Fact name={t.because}>{times.due.because}</Fact>}
      {task.opensAt && <Fact name={t.window}>{moment(task.opensAt, task.zone, now)}</Fact>}
      {times?.repeat && <Fact name={t.repeats}>{times.repeat}</Fact>}
    </>
  );
}

/** Who took note of it, did it, checked it; where it belongs. */
function Steps({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const department = useDepartmentText();
  const say = useSay();
  const now = useNow();
  const at = (who: { name: string } | null, when: string | null): string | null =>
    when === null ? null : t.byAt(who?.name ?? t.process, moment(when, task.zone, now));
  const acknowledged = task.acknowledged ? at(task.acknowledgedBy, task.acknowledgedAt) : null;
  const done = at(task.doneBy, task.doneAt);
  const checked = at(task.checkedBy, task.checkedAt);
  return (
    <>
      {task.reason && <Fact name={t.reason}>{task.reason}</Fact>}
      {acknowledged ? (
        <Fact name={t.acknowledgedBy}>{acknowledged}</Fact>
      ) : (
        task.acknowledgeBy && (
          <Fact name={t.acknowledgeBy}>{moment(task.acknowledgeBy, task.zone, now)}</Fact>
        )
      )}
      {done && <Fact name={t.doneBy}>{done}</Fact>}
      {checked && <Fact name={t.checkedBy}>{checked}</Fact>}
      {task.remindedAt && (
        <Fact name={t.remindedAt}>{moment(task.remindedAt, task.zone, now)}</Fact>
      )}
      <Fact name={t.department}>
        <Link to={`/packages/${task.assignmentId}`} className="hit">
          {department(task.departmentName)}
        </Link>
        <span className="l"> · {say(PHASE_TEXTS[task.phase as keyof typeof PHASE_TEXTS])}</span>
      </Fact>
      {task.cites.length > 0 && <Fact name={t.cites}>{statementsOf(task.cites)}</Fact>}
      {task.disputed && (
        <Fact name={t.acts}>
          <State tone="amb" icon="warn">
            {t.disputed}
          </State>
        </Fact>
      )}
    </>
  );
}
