import type { PlanTask } from '@app/domain';
import { useMemo, type ReactNode } from 'react';
import { aside, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { ChoiceField, TextField, type Choice } from '../../../parts/facts/fields';
import { Icon } from '../../../parts';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { editTask, moveTask, removeTask } from '../store/edits';
import { NoteLine } from '../findings/note-line';
import { RemarksAt } from '../remarks/remarks-at';
import type { Picked } from './picked';
import { hungDue } from './hung-due';
import { tasksTexts } from './tasks.texts';
import { RepeatField } from './repeat-field';
import { TaskHow } from './task-how';
import { TimeField, useBecause, useTimes } from '../times';
import { useNotes } from '../findings/use-notes';
import planStyles from '../plan.module.css';
import styles from './tasks.module.css';

interface TaskEditorProps {
  readonly picked: Picked;
  readonly setPicked: (picked: Picked | null) => void;
}

/** Everything of one task; each change is in the plan at once. */
export function TaskEditor({ picked, setPicked }: TaskEditorProps): ReactNode {
  const t = useTexts(tasksTexts);
  const { store, mayWrite } = usePlan();
  const plan = useDocument();
  const { department, key } = picked;
  const task = plan.assignments
    .find((a) => a.department === department)
    ?.tasks.find((one) => one.key === key);
  const notes = useNotes().filter(
    ({ place }) => place.task === key && place.department === department,
  );
  if (!task) return null;
  const change = (part: Partial<PlanTask>): void => store.change(editTask(department, key, part));
  return (
    <section className={`${styles.editor} ${planStyles.flat}`} aria-label={task.what}>
      <header className="row">
        <h3 className="el">{task.what}</h3>
        <span className="sp" />
        {mayWrite && (
          <button
            type="button"
            className="btn sm dgr"
            onClick={() => {
              store.change(removeTask(department, key));
              setPicked(null);
            }}
          >
            {t.remove}
          </button>
        )}
        <button
          type="button"
          className="btn sm gh"
          aria-label={t.close}
          onClick={() => setPicked(null)}
        >
          <Icon name="x" />
        </button>
      </header>
      {notes.map((note) => (
        <NoteLine key={note.id} note={note} />
      ))}
      <RemarksAt path={`tasks/${department}/${key}`} />
      <div className={planStyles.form}>
        <Who {...{ department, task, change, setPicked }} />
        <When {...{ department, task, change }} />
        <TaskHow {...{ task, change }} />
      </div>
    </section>
  );
}

interface PartProps {
  readonly task: PlanTask;
  readonly change: (part: Partial<PlanTask>) => void;
}

interface WhoProps extends PartProps {
  readonly department: string;
  readonly setPicked: (picked: Picked) => void;
}

/** The people a task of a department may be given to. */
function useStaff(department: string): readonly Choice[] {
  const { departments, colleagues } = usePlan();
  return useMemo(() => {
    const id = departments.find((one) => one.code === department)?.id;
    return colleagues
      .filter((one) => one.departmentId === id)
      .map((one) => ({
        value: one.id,
        label: aside(one.name, one.title),
      }));
  }, [departments, colleagues, department]);
}

function Who({ department, task, change, setPicked }: WhoProps): ReactNode {
  const t = useTexts(tasksTexts);
  const { store, mayWrite, departments } = usePlan();
  const nameOf = useDepartmentName();
  const active = departments.filter((one) => one.active || one.code === department);
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  const all = active.map(({ code }) => ({ value: code, label: nameOf(code) }));
  return (
    <>
      <div className={planStyles.wide}>
        <TextField
          {...shared}
          path="task-what"
          label={t.what}
          rows={1}
          most={200}
          value={task.what}
          onChange={(what) => change({ what })}
        />
      </div>
      <ChoiceField
        {...shared}
        path="task-department"
        label={t.department}
        value={department}
        choices={all}
        onChange={(to) => {
          if (!to || to === department) return;
          store.change(moveTask(department, task.key, to));
          setPicked({ department: to, key: task.key });
        }}
      />
      <Hands {...{ department, task, change }} />
      <ChoiceField
        {...shared}
        path="task-handover"
        label={t.handover}
        mayClear
        placeholder={t.noHandover}
        value={task.handover?.to}
        choices={all.filter((one) => one.value !== department)}
        onChange={(to) => change({ handover: to ? { to } : null })}
      />
    </>
  );
}

/** Who does it, and who looks whether it was done. */
function Hands({
  department,
  task,
  change,
}: PartProps & { readonly department: string }): ReactNode {
  const t = useTexts(tasksTexts);
  const { mayWrite } = usePlan();
  const staff = useStaff(department);
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  return (
    <>
      <ChoiceField
        {...shared}
        path="task-doer"
        label={t.doer}
        mayClear
        placeholder={t.toAssign}
        value={task.doerId}
        choices={staff}
        onChange={(doerId) => change({ doerId })}
      />
      <ChoiceField
        {...shared}
        path="task-checker"
        label={t.checker}
        mayClear
        placeholder={t.byHead}
        value={task.checkerId}
        choices={staff.filter((one) => one.value !== task.doerId)}
        onChange={(checkerId) => change({ checkerId })}
      />
      <ChoiceField
        {...shared}
        path="task-check"
        label={t.check}
        value={task.check ?? 'required'}
        choices={[
          { value: 'required', label: t.required },
          { value: 'none', label: t.noCheck },
        ]}
        onChange={(value) => change({ check: value === 'none' ? 'none' : 'required' })}
      />
    </>
  );
}

function When({
  department,
  task,
  change,
}: PartProps & { readonly department: string }): ReactNode {
  const t = useTexts(tasksTexts);
  const { mayWrite } = usePlan();
  const times = useTimes();
  const because = useBecause();
  const items = useDocument().items;
  const at = times.times.tasks.get(`${department}/${task.key}`);
  const zone = times.zoneOf(task.item);
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  return (
    <>
      <ChoiceField
        {...shared}
        path="task-item"
        label={t.item}
        mayClear
        placeholder={t.noItem}
        value={task.item}
        choices={items.map(({ key, title }) => ({ value: key, label: title }))}
        onChange={(item) => change({ item, due: hungDue(task.due, item) })}
      />
      <ChoiceField
        {...shared}
        path="task-phase"
        label={t.phase}
        value={task.phase}
        choices={(['prepare', 'execute'] as const).map((value) => ({ value, label: t[value] }))}
        onChange={(phase) => change({ phase: phase === 'execute' ? 'execute' : 'prepare' })}
      />
      <RepeatField {...{ task, change }} />
      <div className={planStyles.wide}>
        {(['due', 'from', 'acknowledgeBy'] as const).map((field) => (
          <TimeField
            key={field}
            label={t[field]}
            value={task[field]}
            at={at?.[field] ?? null}
            zone={zone}
            mayBeOpen={field !== 'due'}
            isDisabled={!mayWrite}
            because={because({ department, task: task.key, field })}
            onChange={(value) => {
              if (value !== null || field !== 'due') change({ [field]: value });
            }}
          />
        ))}
      </div>
    </>
  );
}
