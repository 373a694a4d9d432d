import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { State } from '../../parts/state';
import { useNow } from '../../time/now';
import { moment } from '../../time/say';
import { sheetTexts } from '../../acts/sheets.texts';
import { TaskPanel } from './panel';
import styles from './task.module.css';
import { taskTexts } from './task.texts';
import type { Task } from './use-task';

/** The lines to check, and what was read when it was reported done. */
export function Checklist({ task }: { readonly task: Task }): ReactNode {
  const t = useTexts(taskTexts);
  const words = useTexts(sheetTexts);
  const now = useNow();
  if (task.checklist.length === 0) return null;
  return (
    <TaskPanel title={t.checklist}>
      <ul className={styles.rows}>
        {task.checklist.map(({ key, what, reading, ticked }) => (
          <li key={key}>
            <span className={styles.grow}>
              {what}
              {reading && (
                <span className="t13 l">
                  {' '}
                  {words.bounds(String(reading.min ?? '–'), String(reading.max ?? '–'))}{' '}
                  {reading.unit}
                </span>
              )}
            </span>
            {ticked ? (
              <State tone="grn" icon="done">
                {ticked.reading === null ? t.ticked : `${ticked.reading} ${reading?.unit ?? ''}`}
                <span className="l">{moment(ticked.at, task.zone, now)}</span>
              </State>
            ) : (
              <State tone="gry" icon="unack">
                {t.notTicked}
              </State>
            )}
          </li>
        ))}
      </ul>
    </TaskPanel>
  );
}
