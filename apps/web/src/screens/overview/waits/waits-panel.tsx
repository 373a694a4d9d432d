import { useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { Icon, State } from '../../../parts';
import { clock, dayKey, length, moment, overBy, useNow } from '../../../time';
import { CallButton } from '../people/call-button';
import { overviewTexts } from '../overview.texts';
import { useSayWait } from '../../../parts/say-wait';
import styles from '../side.module.css';
import { useNames } from '../use-names';
import { useOverview } from '../use-overview';
import { BehalfButton, RemindButton } from './wait-buttons';
import { groupWaits, type WaitGroup } from './waits';
import { waitTexts } from './waits.texts';

const SHOWN = 3;
const LINES = 3;

/** Who is waited for, by whom, how long, and what comes next by itself. */
export function WaitsPanel(): ReactNode {
  const t = useTexts(waitTexts);
  const { waits, tasks } = useOverview();
  const [isWhole, setWhole] = useState(false);
  const groups = useMemo(() => groupWaits(waits, tasks), [waits, tasks]);
  const count = groups.reduce((sum, group) => sum + group.waits.length, 0);
  return (
    <section className="panel" aria-labelledby="waits">
      <div className="hd">
        <h2 id="waits">{t.title}</h2>
        <span className="count">{t.count(count)}</span>
        <span className="sp" />
        <span className="l t12">{t.by}</span>
      </div>
      {groups.length === 0 && <p className={`${styles.group} m t13`}>{t.none}</p>}
      <div aria-live="polite">
        {(isWhole ? groups : groups.slice(0, SHOWN)).map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </div>
      {groups.length > SHOWN && (
        <button type="button" className={styles.all} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t.fewer : t.all(groups.length)}
        </button>
      )}
    </section>
  );
}

function Group({ group }: { readonly group: WaitGroup }): ReactNode {
  const t = useTexts(waitTexts);
  const nameOf = useNames();
  const sayWait = useSayWait();
  const now = useNow();
  const { tasks } = useOverview();
  const [first] = group.waits;
  const [person] = group.who;
  const worst = group.waits.find(({ late }) => late) ?? first;
  const task = tasks.find(({ id }) => id === worst?.for.id);
  return (
    <article className={styles.group}>
      <header>
        <Icon
          name={group.isLate ? 'late' : group.isBlocked ? 'block' : 'wait'}
          className={group.isLate ? 'cred' : group.isBlocked ? 'camb' : 'l'}
        />
        <h3 className="el">{person?.name ?? t.office}</h3>
        <span className="l t12 el">
          {group.departmentCode ? nameOf('department', group.departmentCode) : person?.title}
          {group.who.length > 1 && ` ${t.andOthers(group.who.length)}`}
        </span>
        <span className="sp" />
        <GroupState group={group} />
      </header>
      <ul>
        {group.waits.slice(0, LINES).map((wait) => (
          <li key={`${wait.kind} ${wait.for.id} ${wait.scope}`}>
            <span className="el" title={sayWait(wait)}>
              {sayWait(wait)}
            </span>
            <em>{length(now - Date.parse(wait.since))}</em>
          </li>
        ))}
        {group.waits.length > LINES && <li>{t.others(group.waits.length - LINES)}</li>}
      </ul>
      <footer>
        <NextStep group={group} />
        <div className={styles.acts}>
          {group.isLate && <CallButton person={person ?? null} />}
          {task && <RemindButton task={task} who={person?.name ?? ''} />}
          {worst && <BehalfButton wait={worst} />}
        </div>
      </footer>
    </article>
  );
}

function GroupState({ group }: { readonly group: WaitGroup }): ReactNode {
  const t = useTexts(waitTexts);
  const now = useNow();
  const { zone } = useOverview().board;
  if (group.isLate && group.due !== null)
    return (
      <State tone="red" icon="late">
        {t.late(overBy(now - group.due))}
      </State>
    );
  if (group.isBlocked)
    return (
      <State tone="amb" icon="block">
        {t.blocked}
      </State>
    );
  if (group.due === null) return <span className="t12 l nw">{t.waiting}</span>;
  const isToday = dayKey(group.due, zone) === dayKey(now, zone);
  return (
    <span className="t12 l nw">
      {t.due(isToday ? clock(group.due, zone) : moment(group.due, zone, now))}
    </span>
  );
}

function NextStep({ group }: { readonly group: WaitGroup }): ReactNode {
  const t = useTexts(overviewTexts) as Readonly<Record<string, unknown>>;
  const words = useTexts(overviewTexts);
  const { zone } = useOverview().board;
  const now = useNow();
  const { next } = group;
  if (!next) return null;
  const step = t[next.step];
  const isToday = dayKey(next.at, zone) === dayKey(now, zone);
  const at = isToday ? clock(next.at, zone) : moment(next.at, zone, now);
  return <span>{words.nextStep(at, typeof step === 'string' ? step : '')}</span>;
}
