import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Empty, Icon } from '../../../parts';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { AddForDepartment, AddTask } from './add-task';
import { GenerateButton } from './generate-dialog';
import { useAt } from '../findings/go-to';
import type { Note } from '../findings/places';
import type { Picked } from './picked';
import { LateDuesBanner } from './late-dues';
import { TaskEditor } from './task-editor';
import { TaskLine } from './task-line';
import { taskGroups, type TaskGroup } from './task-rows';
import { tasksTexts } from './tasks.texts';
import { useTimes } from '../times/times';
import { groupNotes, useNotes } from '../findings/use-notes';
import planStyles from '../plan.module.css';
import styles from './tasks.module.css';

type Grouping = 'department' | 'item';

/** 任务: by department or by item; the one that is open is written beside. */
export function TasksStep(): ReactNode {
  const t = useTexts(tasksTexts);
  const plan = useDocument();
  const at = useAt();
  const [grouping, setGrouping] = useState<Grouping>('department');
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState<Picked | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  if (from !== at) {
    setFrom(at);
    const found = plan.assignments
      .flatMap((a) => a.tasks.map((task) => ({ department: a.department, key: task.key })))
      .find(({ department, key }) => `task-${department}-${key}` === at);
    if (found) setPicked(found);
  }
  const shown = useDeferredValue(plan);
  const wanted = useDeferredValue(search);
  const groups = useMemo(() => taskGroups(shown, grouping, wanted), [shown, grouping, wanted]);
  if (plan.assignments.length === 0)
    return (
      <section className="panel">
        <Empty
          act={
            <div className="row">
              <GenerateButton isMain />
              <AddForDepartment onAdded={setPicked} />
            </div>
          }
        >
          {t.empty}
        </Empty>
      </section>
    );
  return (
    <section className={`panel ${styles.tasks}`}>
      <header className="hd">
        <Grouped grouping={grouping} onChange={setGrouping} />
        <span className="sp" />
        <AddForDepartment onAdded={setPicked} />
        <label className={styles.find}>
          <Icon name="search" />
          <input
            type="search"
            value={search}
            placeholder={t.search}
            aria-label={t.search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </label>
      </header>
      <LateDuesBanner />
      <Lists groups={groups} grouping={grouping} picked={picked} onPick={setPicked} />
      {picked && (
        <TaskEditor key={`${picked.department} ${picked.key}`} {...{ picked, setPicked }} />
      )}
    </section>
  );
}

interface GroupedProps {
  readonly grouping: Grouping;
  readonly onChange: (grouping: Grouping) => void;
}

function Grouped({ grouping, onChange }: GroupedProps): ReactNode {
  const t = useTexts(tasksTexts);
  const names = { department: t.byDepartment, item: t.byItem };
  return (
    <div className={styles.switch} role="group" aria-label={t.grouping}>
      {(['department', 'item'] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={grouping === name}
          onClick={() => onChange(name)}
        >
          {names[name]}
        </button>
      ))}
    </div>
  );
}

interface ListsProps {
  readonly groups: readonly TaskGroup[];
  readonly grouping: Grouping;
  readonly picked: Picked | null;
  readonly onPick: (picked: Picked) => void;
}

function Lists({ groups, grouping, picked, onPick }: ListsProps): ReactNode {
  const t = useTexts(tasksTexts);
  const { mayWrite } = usePlan();
  const nameOf = useDepartmentName();
  const times = useTimes();
  const items = useDeferredValue(useDocument()).items;
  const titles = useMemo(() => new Map(items.map((one) => [one.key, one.title])), [items]);
  const notes = useNotes();
  const byTask = useMemo(
    () => groupNotes(notes, ({ department, task }) => task && `${department}/${task}`),
    [notes],
  );
  const people = usePeopleNames();
  const pick = useCallback(
    (department: string, key: string) => onPick({ department, key }),
    [onPick],
  );
  if (groups.length === 0) return <p className={`m ${planStyles.none}`}>{t.none}</p>;
  return (
    <div className={styles.groups}>
      {groups.map(({ key, rows }) => (
        <section key={key}>
          <header className={styles.group}>
            <h3>{grouping === 'department' ? nameOf(key) : (titles.get(key) ?? t.noItem)}</h3>
            <span className="count">{rows.length}</span>
            <Alarm rows={rows} byTask={byTask} />
            <span className="sp" />
            {mayWrite && grouping === 'department' && (
              <AddTask
                department={key}
                onAdded={(task) => onPick({ department: key, key: task })}
              />
            )}
          </header>
          {rows.map(({ department, task }) => (
            <TaskLine
              key={`${department}/${task.key}`}
              {...{ department, task }}
              due={times.times.tasks.get(`${department}/${task.key}`)?.due ?? null}
              zone={times.zoneOf(task.item)}
              beside={
                grouping === 'item' ? nameOf(department) : (titles.get(task.item ?? '') ?? '')
              }
              doer={task.doerId ? (people.get(task.doerId) ?? null) : null}
              worst={worstOf(byTask.get(`${department}/${task.key}`))}
              isPicked={picked?.key === task.key && picked.department === department}
              onPick={pick}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

const worstOf = (notes: readonly Note[] | undefined): Note['severity'] | null =>
  notes?.find((note) => note.severity !== 'info')?.severity ?? null;

function usePeopleNames(): ReadonlyMap<string, string> {
  const { colleagues } = usePlan();
  return useMemo(() => new Map(colleagues.map(({ id, name }) => [id, name])), [colleagues]);
}

interface AlarmProps {
  readonly rows: TaskGroup['rows'];
  readonly byTask: ReadonlyMap<string, readonly Note[]>;
}

/** How many tasks of a group have something to look at. */
function Alarm({ rows, byTask }: AlarmProps): ReactNode {
  const t = useTexts(tasksTexts);
  const worst = rows.map(({ department, task }) =>
    worstOf(byTask.get(`${department}/${task.key}`)),
  );
  const count = worst.filter((one) => one !== null).length;
  if (count === 0) return null;
  const isRed = worst.includes('block');
  return (
    <span className={`st ${isRed ? 'red' : 'amb'}`}>
      <Icon name={isRed ? 'stop' : 'warn'} />
      {t.clashes(count)}
    </span>
  );
}
