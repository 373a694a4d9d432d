import { useQuery } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { perform, labelOf } from '../../acts/perform';
import { useKept } from '../../acts/store';
import { sayAct } from '../../acts/task-acts';
import { answer, api, keys, type Dto } from '../../api';
import { useTexts } from '../../language/texts';
import { isTooLong, KeptAt, Read, State, TooLong, useKeptText } from '../../parts';
import { actsTexts } from '../../acts/acts.texts';
import { can, useSession } from '../../session/session';
import { useNow } from '../../time/now';
import { moment } from '../../time/say';
import { subjectOfTask } from './acts';
import { TaskPanel } from './panel';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import type { Task } from './use-task';

/** What the department and the office say to each other on this task. */
export function Messages({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const session = useSession();
  const messages = useQuery({
    queryKey: [...keys.task(task.id), 'messages'],
    queryFn: () =>
      answer(api.GET('/api/v1/tasks/{id}/messages', { params: { path: { id: task.id } } })),
  });
  const path = `/api/v1/tasks/${task.id}/messages`;
  const waiting = useKept().filter((act) => act.path === path && !act.refusal);
  return (
    <TaskPanel title={t.messages}>
      <Read query={messages} rows={2}>
        {({ messages: said }) => (
          <ol className={styles.messages} aria-live="polite">
            {said.length === 0 && waiting.length === 0 && <li className="m">{t.noMessages}</li>}
            {said.map((one) => (
              <Message
                key={one.id}
                one={one}
                zone={task.zone}
                isMine={one.by?.id === session.userId}
              />
            ))}
            {waiting.map((act) => (
              <li key={act.key} className={styles.mine}>
                <p>{String(act.body.text)}</p>
                <Waiting />
              </li>
            ))}
          </ol>
        )}
      </Read>
      {can(session, 'task.act') && <Say task={task} />}
    </TaskPanel>
  );
}

function Waiting(): ReactNode {
  const words = useTexts(actsTexts);
  return (
    <State tone="amb" icon="wait">
      {words.waitingRow}
    </State>
  );
}

interface MessageProps {
  readonly one: Dto['TaskMessageDto'];
  readonly zone: string;
  readonly isMine: boolean;
}

function Message({ one, zone, isMine }: MessageProps): ReactNode {
  const t = useTexts(taskTexts);
  const now = useNow();
  return (
    <li className={isMine ? styles.mine : undefined}>
      <p className="t13 l">
        {one.by?.name} {one.fromOffice && `· ${t.office} `}
        {moment(one.occurredAt ?? one.at, zone, now)}
      </p>
      <p>{one.text ?? t.erased}</p>
    </li>
  );
}

/** Longest message, in characters; the server holds to the same. */
const MOST = 1000;

/** What is typed stays until it is sent. */
function Say({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const place = `message.${task.id}`;
  const { text, setText, drop, keptAt } = useKeptText(place);
  const id = useId();
  const isLong = isTooLong(text, MOST);
  const send = (): void => {
    if (text.trim() === '' || isLong) return document.getElementById(id)?.focus();
    const act = sayAct(subjectOfTask(task), text.trim());
    perform([{ ...act, typed: { [place]: text.trim() } }], labelOf(act), false);
    drop();
  };
  return (
    <div className={styles.say}>
      <label htmlFor={id} className="sr">
        {t.say}
      </label>
      <textarea
        id={id}
        className="input"
        rows={2}
        aria-invalid={isLong || undefined}
        aria-describedby={`${id}-fault`}
        placeholder={t.say}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="button" className="btn md" onClick={send}>
        {t.send}
      </button>
      <TooLong id={`${id}-fault`} text={text} most={MOST} />
      <KeptAt at={keptAt} />
    </div>
  );
}
