import { useState, type ReactNode } from 'react';
import type { Dto } from '../../api';
import { useTexts } from '../../language';
import { Empty, Icon, State } from '../../parts';
import { clock, date, dayKey, length, useNow } from '../../time';
import { changesTexts } from './changes.texts';
import styles from './changes.module.css';

type View = 'byDepartment' | 'byPerson' | 'byTime';
const VIEWS: readonly View[] = ['byDepartment', 'byPerson', 'byTime'];

interface RippleTableProps {
  readonly reception: Dto['ReceptionDto'];
  readonly preview: Dto['PreviewDto'];
}

/** Whose work moves, old → new, and what is asked of whom. */
export function RippleTable({ reception, preview }: RippleTableProps): ReactNode {
  const t = useTexts(changesTexts);
  const [view, setView] = useState<View>('byDepartment');
  const zone = reception.facts.zone ?? 'UTC';
  const departments = new Set(preview.tasks.map((task) => task.department)).size;
  return (
    <section className="panel" aria-label={t.whose}>
      <div className="hd">
        <h2>{t.whose}</h2>
        <span className="count t13">{t.departments(departments, preview.tasks.length)}</span>
        <span className="sp" />
        <div className={styles.views} role="group">
          {VIEWS.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={view === one}
              onClick={() => setView(one)}
            >
              {t[one]}
            </button>
          ))}
        </div>
      </div>
      {preview.tasks.length === 0 && view !== 'byPerson' ? (
        <Empty>{t.nobodyMoves}</Empty>
      ) : (
        <>
          {view !== 'byPerson' && (
            <div className={`${styles.task} ${styles.taskHead}`} aria-hidden="true">
              <span>{t.task}</span>
              <span>{t.times}</span>
              <span>{t.toDo}</span>
            </div>
          )}
          {groupsOf(preview, view).map((group) => (
            <Group key={group.key} group={group} zone={zone} />
          ))}
        </>
      )}
    </section>
  );
}

interface GroupRows {
  readonly key: string;
  readonly title: string | null;
  readonly note?: string;
  readonly tasks: readonly Dto['TaskRippleDto'][];
}

function groupsOf(preview: Dto['PreviewDto'], view: View): GroupRows[] {
  const name = new Map(preview.told.map((one) => [one.department, one.name]));
  const of = (department: string) => preview.tasks.filter((task) => task.department === department);
  if (view === 'byTime') {
    const when = (task: Dto['TaskRippleDto']): number =>
      Date.parse(task.toDue ?? task.fromDue ?? '') || 0;
    return [
      { key: 'all', title: null, tasks: [...preview.tasks].sort((a, b) => when(a) - when(b)) },
    ];
  }
  if (view === 'byPerson')
    return preview.told.flatMap((told) =>
      told.people.map((person) => ({
        key: person.id,
        title: person.name,
        note: told.sentence,
        tasks: [],
      })),
    );
  const departments = [...new Set(preview.tasks.map((task) => task.department))];
  return departments.map((one) => ({ key: one, title: name.get(one) ?? one, tasks: of(one) }));
}

function Group({ group, zone }: { readonly group: GroupRows; readonly zone: string }): ReactNode {
  return (
    <div>
      {group.title !== null && (
        <h3 className={styles.group}>
          {group.title}{' '}
          {group.tasks.length > 0 && <span className="count">{group.tasks.length}</span>}
          {group.note && <span className="t13 m">{group.note}</span>}
        </h3>
      )}
      <ul>
        {group.tasks.map((task) => (
          <TaskRow key={`${task.department} ${task.task}`} task={task} zone={zone} />
        ))}
      </ul>
    </div>
  );
}

function TaskRow({
  task,
  zone,
}: {
  readonly task: Dto['TaskRippleDto'];
  readonly zone: string;
}): ReactNode {
  return (
    <li className={styles.task} title={task.sentence}>
      <span className={styles.what}>{task.what}</span>
      <span className={styles.times}>
        <Times task={task} zone={zone} />
      </span>
      <span className={styles.todo}>
        <ToDo task={task} />
      </span>
    </li>
  );
}

function Times({
  task,
  zone,
}: {
  readonly task: Dto['TaskRippleDto'];
  readonly zone: string;
}): ReactNode {
  const { fromDue, toDue } = task;
  const old = task.zoneFrom ?? zone;
  const next = task.zoneTo ?? zone;
  const isOtherDay =
    fromDue !== null && toDue !== null && dayKey(fromDue, old) !== dayKey(toDue, next);
  const shown = (instant: string, where: string): string =>
    isOtherDay ? `${date(instant, where)} ${clock(instant, where)}` : clock(instant, where);
  const t = useTexts(changesTexts);
  const now = useNow();
  const isPast = toDue !== null && fromDue !== toDue && Date.parse(toDue) < now;
  const delta = fromDue !== null && toDue !== null ? Date.parse(toDue) - Date.parse(fromDue) : 0;
  return (
    <>
      {fromDue !== null && (
        <span className={fromDue === toDue ? '' : 'old'}>{shown(fromDue, old)}</span>
      )}
      {toDue !== null && fromDue !== toDue && (
        <>
          <Icon name="arrow" className="l" />
          <span className="new">{shown(toDue, next)}</span>
        </>
      )}
      {delta !== 0 && (
        <span className="t12 l">
          {delta > 0 ? '+' : '−'}
          {length(delta)}
        </span>
      )}
      {isPast && (
        <span className="t12 cred nw">
          <Icon name="late" />
          {t.isPast}
        </span>
      )}
    </>
  );
}

function ToDo({ task }: { readonly task: Dto['TaskRippleDto'] }): ReactNode {
  const t = useTexts(changesTexts);
  if (task.recheckBy)
    return (
      <State tone="vio" icon="recheck">
        {t.recheckBy(task.recheckBy.name)}
      </State>
    );
  if (task.change === 'removed')
    return (
      <State tone="gry" icon="x">
        {t.removed}
      </State>
    );
  if (task.change === 'added')
    return (
      <State tone="blu" icon="plus">
        {t.added}
      </State>
    );
  return (
    <State
      tone={task.acknowledgeAgain ? 'blu' : 'gry'}
      icon={task.acknowledgeAgain ? 'ack' : 'shift'}
    >
      {task.acknowledgeAgain ? t.acknowledgeAgain : t.follows}
    </State>
  );
}
