import { useState, type ReactNode } from 'react';
import { ActSheet, type Ask } from '../../acts/act-sheet';
import { doOffer } from '../../acts/do-offer';
import { OFFER_ICONS, offersOf, offerText, whyNotTexts, type OfferName } from '../../acts/offers';
import type { Subject } from '../../acts/task-acts';
import { useSay, useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import type { Task } from './use-task';

export const subjectOfTask = (task: Task): Subject => ({
  kind: 'task',
  id: task.id,
  scope: null,
  receptionId: task.receptionId,
  assignmentId: task.assignmentId,
  what: task.what,
});

interface TaskActsProps {
  readonly task: Task;
  /** An act that ends it for this person. */
  readonly onDone: () => void;
}

const ENDS: readonly OfferName[] = ['check', 'finish', 'return', 'reject', 'assign'];

/** Every act on the task: the main one filled, the others beside it, refused ones with their reason. */
export function TaskActs({ task, onDone }: TaskActsProps): ReactNode {
  const t = useTexts(taskTexts);
  const say = useSay();
  const whys = useTexts(whyNotTexts);
  const [ask, setAsk] = useState<Ask | null>(null);
  const on = subjectOfTask(task);
  const offers = offersOf(task);
  const open = offers.filter(({ whyNot }) => whyNot === null).map(({ name }) => name);
  // Nobody does it yet: it is given to somebody first.
  const isToAssign = !task.doer && open.includes('assign') && !open.includes('acknowledge');
  const main = isToAssign ? 'assign' : open[0];
  const isChanged = main === 'acknowledge' && task.changes.length > 0;
  const choose = (name: OfferName): void => {
    const asked = doOffer(name, on);
    setAsk(asked);
    if (asked === null && ENDS.includes(name)) onDone();
  };
  if (offers.length === 0) return <p className="t13 m">{t.nothingToDo}</p>;
  return (
    <div role="group" aria-label={t.acts} className={styles.acts}>
      {offers.map(({ name, whyNot }) => (
        <div key={name} className={name === main ? styles.mainAct : styles.act}>
          <button
            type="button"
            className={`btn ${name === main ? 'pri lg' : 'md'}`}
            disabled={whyNot !== null}
            aria-describedby={whyNot ? `why-${name}` : undefined}
            onClick={() => choose(name)}
          >
            <Icon name={OFFER_ICONS[name]} />
            {name === 'acknowledge' && isChanged ? t.saw : say(offerText(name))}
          </button>
          {whyNot && (
            <span id={`why-${name}`} className="t12 l">
              {whys[whyNot]}
            </span>
          )}
        </div>
      ))}
      {ask && (
        <ActSheet
          ask={ask}
          onClose={(isDone) => {
            setAsk(null);
            if (isDone && ask.type !== 'reason') onDone();
            else if (isDone && ask.type === 'reason' && ENDS.includes(ask.name)) onDone();
          }}
        />
      )}
    </div>
  );
}
