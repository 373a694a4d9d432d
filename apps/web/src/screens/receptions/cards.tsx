import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../language/language';
import { useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { Rag } from '../../parts/rag';
import { receptionsTexts } from './receptions.texts';
import { daysOf, TaskSums, useRowWords } from './row-words';
import type { Row } from './use-receptions';
import styles from './receptions.module.css';

/** The list on a phone. */
export function Cards({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const t = useTexts(receptionsTexts);
  const words = useRowWords();
  const language = useLanguage();
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id} className={`panel ${styles.card}`}>
          <div className="row">
            <Rag health={row.health} />
            <b className="b">{words.stage(row)}</b>
            <span className="sp" />
            <span className="t13 l">{row.code}</span>
          </div>
          <h2>
            <Link to={`/receptions/${row.id}`}>{row.title}</Link>
          </h2>
          <p className="row t13 m">
            <Icon name="cal" />
            {daysOf(row, language) ?? t.open}
            {row.headCount !== null && <span>{t.heads_(row.headCount)}</span>}
          </p>
          <p className="row t13 m">
            <Icon name="user" />
            {row.officer?.name ?? t.open}
          </p>
          {row.counts.total > 0 && (
            <div className="t13">
              <TaskSums row={row} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
