import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { clausesOf, useTexts } from '../../language';
import { Empty, Icon, shortTitle, useDepartmentText } from '../../parts';
import { overBy } from '../../time/say';
import { boardTexts } from './board.texts';
import { CallLink } from './call-link';
import styles from './board.module.css';
import { lookOf, useSayException } from '../../parts/exception';
import { nameOf, placeOf } from './exception-place';
import type { Exception } from './use-board';

interface ExceptionsProps {
  readonly exceptions: readonly Exception[];
  readonly read: ReadonlySet<string>;
  readonly canInstruct: boolean;
  readonly onInstruct: (e: Exception) => void;
}

/** What else is wrong: what, for how long, by which rule, whom to call. */
export function Exceptions(props: ExceptionsProps): ReactNode {
  const { exceptions, read, canInstruct, onInstruct } = props;
  const t = useTexts(boardTexts);
  const sayException = useSayException();
  const department = useDepartmentText();
  return (
    <section className="panel">
      <div className="hd">
        <h2>{t.others(exceptions.length)}</h2>
        <span className="sp" />
        {exceptions.length > 0 && <span className={`l t12 ${styles.why}`}>{t.othersWhy}</span>}
      </div>
      {exceptions.length === 0 && <Empty>{t.noOthers}</Empty>}
      <ol>
        {exceptions.map((e, index) => {
          const said = sayException(e);
          const { tone, icon } = lookOf(e.rule);
          return (
            <li key={nameOf(e)} className={`${styles.exception} ${tone}`}>
              <span className={styles.number} aria-hidden="true">
                {index + 2}
              </span>
              <Icon name={icon} />
              <div>
                <Link to={placeOf(e)} className={styles.what}>
                  {clausesOf([said.what, `${said.fault} ${overBy(e.minutes * 60_000)}`])}
                </Link>
                <small>
                  {[department(e.departmentName), shortTitle(e.receptionTitle)]
                    .filter(Boolean)
                    .join(' · ')}
                  {read.has(nameOf(e)) && ` · ${t.isRead}`}
                </small>
              </div>
              <small className={styles.rule}>{said.rule}</small>
              <span className={styles.rowActs}>
                <CallLink person={e.person} className="btn sm" />
                {canInstruct && (
                  <button type="button" className="btn sm" onClick={() => onInstruct(e)}>
                    {t.instruct}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
