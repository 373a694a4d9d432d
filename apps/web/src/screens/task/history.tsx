import { FACT_TYPE_TEXTS, MEANS_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { useNow } from '../../time/now';
import { moment } from '../../time/say';
import { TaskPanel } from './panel';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import type { Task } from './use-task';

/** Who did what and when, the latest first. */
export function History({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  return (
    <TaskPanel title={t.history}>
      <ol className={styles.history}>
        {task.history.map((entry) => (
          <Entry key={entry.id} entry={entry} zone={task.zone} />
        ))}
      </ol>
    </TaskPanel>
  );
}

interface EntryProps {
  readonly entry: Dto['TimelineEntryDto'];
  readonly zone: string;
}

function Entry({ entry, zone }: EntryProps): ReactNode {
  const t = useTexts(taskTexts);
  const say = useSay();
  const now = useNow();
  const what = FACT_TYPE_TEXTS[entry.type as keyof typeof FACT_TYPE_TEXTS];
  const more = [
    entry.forUser && t.forUser(entry.forUser.name),
    entry.recordedBy && t.recordedBy(entry.recordedBy.name),
    entry.means && say(MEANS_TEXTS[entry.means as keyof typeof MEANS_TEXTS]),
    entry.occurredAt && t.happenedAt(moment(entry.occurredAt, zone, now)),
  ].filter(Boolean);
  return (
    <li>
      <time dateTime={entry.at}>{moment(entry.at, zone, now)}</time>
      <span>
        <b className="b">{what ? say(what) : entry.type}</b> {entry.by?.name ?? t.process}
        {more.length > 0 && <span className="t13 l"> · {more.join(' · ')}</span>}
        {entry.reason && <span className={`t13 m ${styles.said}`}>{t.said(entry.reason)}</span>}
      </span>
    </li>
  );
}
