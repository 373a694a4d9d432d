import { useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { statementsOf, useTexts } from '../../../language';
import { Icon, useDepartmentText, type IconName } from '../../../parts';
import { useRagRules, useStandingHealth } from '../../../parts/rag';
import { clock, overBy } from '../../../time/say';
import { actTexts } from '../act.texts';
import { CallButton } from '../people/call-button';
import type { Exception } from './exceptions';
import styles from '../overview.module.css';
import { overviewTexts } from '../overview.texts';
import { useSayWait } from '../../../parts/say-wait';
import { useOverview } from '../use-overview';
import { RemindButton, BehalfButton } from './wait-buttons';

const SHOWN = 3;
const MINUTE = 60_000;

const ICONS: Readonly<Record<Exception['kind'], IconName>> = {
  clash: 'clash',
  'task-late': 'rag-r',
  unacknowledged: 'unack',
  'wait-late': 'rag-r',
  blocked: 'block',
  returned: 'undo',
  unreported: 'warn',
  behind: 'late',
};

/** What is wrong, a sentence each, with what to do about it. */
export function ExceptionCards({ list }: { readonly list: readonly Exception[] }): ReactNode {
  const t = useTexts(overviewTexts);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? list : list.slice(0, SHOWN);
  if (list.length === 0) return <NothingHere />;
  return (
    <section aria-label={t.exceptions} aria-live="polite">
      <div className={styles.exceptions}>
        {shown.map((exception, index) => (
          <Card key={exception.id} exception={exception} isFirst={index === 0} />
        ))}
      </div>
      {list.length > SHOWN && (
        <button
          type="button"
          className={`btn sm gh ${styles.more}`}
          onClick={() => setWhole(!isWhole)}
        >
          <Icon name={isWhole ? 'left' : 'down'} />
          {isWhole ? t.less : t.more(list.length - SHOWN)}
        </button>
      )}
    </section>
  );
}

/** No fault of its own: all is well, or the colour has another reason, which comes first. */
function NothingHere(): ReactNode {
  const t = useTexts(overviewTexts);
  const health = useStandingHealth(useOverview().board.health);
  const rules = useRagRules()(health.rules);
  if (health.rules.includes('status.closed'))
    return (
      <p className="note gry">
        <Icon name="done" />
        {t.closedNow}
      </p>
    );
  const isBad = (health.level === 'red' || health.level === 'amber') && rules.length > 0;
  return isBad ? (
    <p className={`note ${health.level === 'red' ? 'red' : 'amb'}`}>
      <Icon name={health.level === 'red' ? 'rag-r' : 'rag-a'} />
      <span>{t.onlyColour(statementsOf(rules))}</span>
    </p>
  ) : (
    <p className="note grn">
      <Icon name="rag-g" />
      {t.allWell}
    </p>
  );
}

interface CardProps {
  readonly exception: Exception;
  readonly isFirst: boolean;
}

function Card({ exception, isFirst }: CardProps): ReactNode {
  const { tone, kind } = exception;
  return (
    <article className={`${styles.exception} ${tone}`}>
      <Icon name={ICONS[kind]} />
      <h2>{useSentence(exception)}</h2>
      <div className={styles.why}>
        <p>{useWhy(exception)}</p>
        <div className={styles.acts}>
          <Acts exception={exception} isFirst={isFirst} />
        </div>
      </div>
    </article>
  );
}

function useSentence({ kind, what, minutes, wait }: Exception): string {
  const t = useTexts(overviewTexts);
  const sayWait = useSayWait();
  const subject = kind === 'wait-late' && wait ? sayWait(wait) : what;
  return t[kind](subject, overBy((minutes ?? 0) * MINUTE));
}

/** Who has it in hand, why, and what comes next by itself. */
function useWhy({ kind, person, department, reason, next }: Exception): string {
  const t = useTexts(overviewTexts) as Readonly<Record<string, unknown>>;
  const { zone } = useOverview().board;
  const words = useTexts(overviewTexts);
  const nameOf = useDepartmentText();
  const who = [nameOf(department), person?.name].filter(Boolean).join(' ');
  const step = next && typeof t[next.step] === 'string' ? String(t[next.step]) : null;
  return [
    who,
    kind === 'clash' ? words.clashHint : reason,
    next && step && words.nextStep(clock(next.at, zone), step),
  ]
    .filter(Boolean)
    .join(words.dot);
}

function Acts({ exception, isFirst }: CardProps): ReactNode {
  const t = useTexts(actTexts);
  const { receptionId, openItem } = useOverview();
  const { item, task, wait, person } = exception;
  if (exception.kind === 'clash')
    return (
      <Link className="btn sm" to={`/receptions/${receptionId}/changes`}>
        {t.adjust}
      </Link>
    );
  if (item)
    return (
      <button type="button" className="btn sm" onClick={() => openItem(item.key)}>
        {item.acts.includes('end') ? t.end : item.acts.includes('start') ? t.start : t.adjust}
      </button>
    );
  return (
    <>
      <CallButton person={person} isMain={isFirst && exception.tone === 'red'} />
      {/* What came back waits for the office itself: nobody is to be reminded of it. */}
      {exception.kind === 'returned' && task && (
        <Link className="btn sm" to={`/tasks/${task.id}`}>
          {t.open}
        </Link>
      )}
      {exception.kind !== 'returned' && (
        <>
          {task && <RemindButton task={task} who={person?.name ?? ''} />}
          {wait && <BehalfButton wait={wait} />}
        </>
      )}
    </>
  );
}
