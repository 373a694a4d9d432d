import { STEP_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { handoverAct } from '../../acts/other-acts';
import { labelOf, perform } from '../../acts/perform';
import type { Dto } from '../../api/client';
import { useSay, useTexts, within } from '../../language';
import { State, useDepartmentText } from '../../parts';
import { useNow, clock, moment, range } from '../../time';
import { inboxTexts } from '../inbox/inbox.texts';
import { Caller } from './caller';
import { Fact } from './facts';
import { TaskPanel } from './panel';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import { useTaskWaits, type Task } from './use-task';

/** What it hangs on, what follows by itself, and who takes over. */
export function Links({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const now = useNow();
  const say = useSay();
  const waits = useTaskWaits(task);
  const { itemTitle, itemStart, itemEnd } = task.dueFrom;
  const next = waits.filter(({ nextStep }) => nextStep !== null);
  if (!itemTitle && next.length === 0 && task.handovers.length === 0) return null;
  return (
    <TaskPanel title={t.links}>
      <dl className={styles.facts}>
        {itemTitle && (
          <Fact name={t.hangsOn}>
            {itemTitle}
            {itemStart && (
              <span className="m">
                {' '}
                {itemEnd ? range(itemStart, itemEnd, task.zone) : clock(itemStart, task.zone)}
              </span>
            )}
          </Fact>
        )}
        {next.map((one) => (
          <Fact
            key={one.kind}
            name={one.kind === 'task-acknowledge' ? t.toAcknowledge : t.toFinish}
          >
            {t.nextStep(
              say(STEP_TEXTS[one.nextStep as keyof typeof STEP_TEXTS]),
              one.nextStepAt ? moment(one.nextStepAt, task.zone, now) : '',
            )}
          </Fact>
        ))}
      </dl>
      {task.handovers.map((one) => (
        <Handover key={one.id} handover={one} task={task} />
      ))}
    </TaskPanel>
  );
}

interface HandoverProps {
  readonly handover: Dto['HandoverRowDto'];
  readonly task: Task;
}

function Handover({ handover, task: { zone, receptionId } }: HandoverProps): ReactNode {
  const t = useTexts(taskTexts);
  const words = useTexts(inboxTexts);
  const now = useNow();
  return (
    <div className={styles.handover}>
      <p className="row wrap">
        <b className="b">{handover.what}</b>
        {handover.due && <span className="m">{moment(handover.due, zone, now)}</span>}
        {handover.late && (
          <State tone="red" icon="late" look="solid">
            {t.handoverState}
          </State>
        )}
      </p>
      <Side name={t.gives} side={handover.from} zone={zone} />
      <Side name={t.takes} side={handover.to} zone={zone} />
      {handover.acts.map((side) => (
        <button
          key={side}
          type="button"
          className="btn pri md"
          onClick={() => {
            const act = handoverAct(side as 'give' | 'take', {
              kind: 'handover',
              id: handover.id,
              scope: side,
              receptionId,
              assignmentId: side === 'give' ? handover.from.assignmentId : handover.to.assignmentId,
              what: handover.what,
            });
            perform([act], labelOf(act));
          }}
        >
          {side === 'give' ? words.give : words.take}
        </button>
      ))}
    </div>
  );
}

interface SideProps {
  readonly name: string;
  readonly side: Dto['HandoverSideDto'];
  readonly zone: string;
}

function Side({ name, side, zone }: SideProps): ReactNode {
  const t = useTexts(taskTexts);
  const department = useDepartmentText();
  const now = useNow();
  const person = side.doer ?? side.lead ?? side.head;
  return (
    <div className={styles.side}>
      <span className="l">{name}</span>
      <span>
        {department(side.departmentName)}
        {person && <Caller person={{ ...person, phone: side.dutyPhone ?? person.phone }} />}
      </span>
      {side.confirmedAt ? (
        <State tone="grn" icon="done">
          {t.confirmed} {within(moment(side.confirmedAt, zone, now))}
        </State>
      ) : (
        <State tone="gry" icon="wait">
          {t.waitsForYou}
        </State>
      )}
    </div>
  );
}
