import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { clausesOf, useTexts } from '../../language';
import { Icon, useDepartmentText } from '../../parts';
import { shortTitle } from '../../parts/short-name';
import { clock, overBy } from '../../time/say';
import { boardTexts } from './board.texts';
import { CallLink } from './call-link';
import styles from './board.module.css';
import { lookOf, useSayException } from '../../parts/exception';
import { placeOf } from './exception-place';
import type { Exception } from './use-board';

interface HeroProps {
  readonly exception: Exception | null;
  readonly running: number;
  readonly canInstruct: boolean;
  readonly isPhone: boolean;
  readonly onInstruct: (e: Exception) => void;
  readonly onRead: (e: Exception) => void;
}

/** The one sentence: what is wrong, for how many minutes, and who has it. */
export function Hero(props: HeroProps): ReactNode {
  const { exception: e, running, canInstruct, isPhone, onInstruct, onRead } = props;
  const t = useTexts(boardTexts);
  const sayException = useSayException();
  const department = useDepartmentText();
  if (!e)
    return (
      <section className={`${styles.hero} ${styles.calm}`} aria-live="polite">
        <div>
          <h2>{t.allWell}</h2>
          <p>{t.allWellMore(running)}</p>
        </div>
      </section>
    );
  const said = sayException(e);
  const { tone, icon } = lookOf(e.rule);
  const minutes = overBy(e.minutes * 60_000);
  return (
    <section
      className={`${styles.hero} ${tone === 'red' ? styles.bad : styles.warn}`}
      aria-live="polite"
    >
      <div>
        <p className={styles.kicker}>
          <Icon name={tone === 'red' ? 'rag-r' : icon} />
          {t.worst}
          <span className={styles.name}>
            {isPhone ? shortTitle(e.receptionTitle) : e.receptionTitle}
          </span>
        </p>
        <h2>
          <Link to={placeOf(e)}>{clausesOf([said.what, `${said.fault} ${minutes}`])}</Link>
        </h2>
        <p>
          {[department(e.departmentName), e.person?.name, t.since(clock(e.since, e.zone))]
            .filter(Boolean)
            .join(' · ')}
          {' · '}
          {t.ruleIs(said.rule)}
        </p>
      </div>
      <div className={styles.acts}>
        <CallLink person={e.person} className={`btn ${styles.call}`} isLong={!isPhone} />
        {canInstruct && (
          <button type="button" className="btn" onClick={() => onInstruct(e)}>
            {t.instruct}
          </button>
        )}
        <button type="button" className="btn" onClick={() => onRead(e)}>
          {t.read}
        </button>
      </div>
    </section>
  );
}
