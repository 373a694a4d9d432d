import { STAGE_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useSay, useTexts } from '../../language/texts';
import { Icon } from '../../parts/icon';
import { State } from '../../parts/state';
import { date, clock, length } from '../../time/say';
import { rehearsalTexts } from './rehearsal.texts';
import styles from './rehearsal.module.css';

interface ResultProps {
  readonly result: Dto['RehearsalDto'];
  readonly zone: string;
}

/** What the rehearsal found, the worst first. */
export function Result({ result, zone }: ResultProps): ReactNode {
  const t = useTexts(rehearsalTexts);
  const { weakPoints } = result;
  return (
    <>
      <p className={`note ${result.closed ? 'grn' : 'red'}`}>
        <Icon name={result.closed ? 'done' : 'block'} />
        {result.closed ? t.closed : t.stuck} {result.plan === 'draft' ? t.draft : t.inForce}
      </p>
      <div className={styles.columns}>
        <section className="panel" aria-label={t.weak}>
          <div className="hd">
            <h2>{t.weak}</h2>
            <span className="count">{weakPoints.length}</span>
          </div>
          {weakPoints.length === 0 && <p className="bd m">{t.noWeak}</p>}
          <ul className={styles.list}>
            {weakPoints.map((point, index) => (
              <li key={`${index} ${point.code}`}>
                <Icon
                  name={
                    point.code.startsWith('double') || point.code.startsWith('buffer')
                      ? 'clash'
                      : 'warn'
                  }
                  className="camb"
                />
                <span className="sp">{point.message}</span>
                {point.at !== null && <When at={point.at} zone={zone} />}
              </li>
            ))}
          </ul>
        </section>
        <div className="col">
          <Stages result={result} zone={zone} />
          <Late result={result} zone={zone} />
          <Figures figures={result.figures} />
        </div>
      </div>
    </>
  );
}

function When({ at, zone }: { readonly at: string; readonly zone: string }): ReactNode {
  return (
    <span className="t12 l nw">
      {date(at, zone)} {clock(at, zone)}
    </span>
  );
}

function Stages({ result, zone }: ResultProps): ReactNode {
  const t = useTexts(rehearsalTexts);
  const say = useSay();
  return (
    <section className="panel" aria-label={t.stages}>
      <div className="hd">
        <h2>{t.stages}</h2>
      </div>
      <ul className={styles.list}>
        {result.stages.map((stage) => (
          <li key={stage.stage}>
            <Icon
              name={stage.until === null ? 'block' : 'done'}
              className={stage.until === null ? 'cred' : 'cgrn'}
            />
            <span className="sp">
              {say(STAGE_TEXTS[stage.stage as keyof typeof STAGE_TEXTS])}
              {stage.overridden && <span className="camb t12"> {t.overridden}</span>}
            </span>
            {stage.until === null ? (
              <span className="t12 cred">{t.never}</span>
            ) : (
              <When at={stage.until} zone={zone} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How late it is done, in milliseconds; what is late by seconds is late by a minute. */
const lateBy = (due: string, doneAt: string): number =>
  Math.max(60_000, Date.parse(doneAt) - Date.parse(due));

function Late({ result, zone }: ResultProps): ReactNode {
  const t = useTexts(rehearsalTexts);
  return (
    <section className="panel" aria-label={t.late}>
      <div className="hd">
        <h2>{t.late}</h2>
        <span className="count">{result.lateTotal}</span>
      </div>
      {result.late.length === 0 && <p className="bd m">{t.noLate}</p>}
      <ul className={styles.list}>
        {result.late.map((task) => (
          <li key={`${task.department} ${task.task} ${task.due}`}>
            <State tone="red" icon="late">
              {task.doneAt === null ? t.notDone : t.lateBy(length(lateBy(task.due, task.doneAt)))}
            </State>
            <span className="sp">{task.what}</span>
            <When at={task.due} zone={zone} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ figures }: { readonly figures: Dto['RehearsalFiguresDto'] }): ReactNode {
  const t = useTexts(rehearsalTexts);
  const shown = ['items', 'tasks', 'reminders', 'escalations', 'messages', 'atNight'] as const;
  return (
    <section className="panel" aria-label={t.figures}>
      <dl className={styles.figures}>
        {shown.map((name) => (
          <div key={name}>
            <dt className="t12 l">{t[name]}</dt>
            <dd className="t16 b">{figures[name]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
