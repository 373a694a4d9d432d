import type { PlanTask } from '@app/domain';
import { Select } from 'antd';
import { useMemo, type ReactNode } from 'react';
import { defineTexts, listOf, useTexts } from '../../../language';
import { Empty, Icon, State } from '../../../parts';
import { useDocument, usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { DepartmentPicker } from '../fields/department-picker';
import { addAssignment, editAssignment, removeAssignment } from '../store/edits';
import { useGoTo } from '../findings/go-to';
import { NoteLine } from '../findings/note-line';
import { rowId } from '../findings/places';
import { groupNotes, useNotes } from '../findings/use-notes';
import styles from '../plan.module.css';

const peopleTexts = defineTexts({
  title: { zh: '部门与人员', en: 'Departments and people' },
  department: { zh: '部门', en: 'Department' },
  lead: { zh: '本次联络员', en: 'Liaison of this visit' },
  head: { zh: '默认由部门负责人', en: 'the head, when nobody is named' },
  tasks: { zh: '任务', en: 'Tasks' },
  doers: { zh: '承办人', en: 'Doers' },
  open: { zh: (n: number) => `${n} 项待部门分派`, en: (n: number) => `${n} to be assigned` },
  all: { zh: '都有承办人', en: 'all assigned' },
  required: { zh: '签署把关', en: 'Holds the gates' },
  requiredOf: {
    zh: (name: string) => `${name}的签署把关`,
    en: (name: string) => `The signatures of ${name} hold the gates`,
  },
  remove: { zh: (name: string) => `移出${name}`, en: (name: string) => `Take ${name} out` },
  add: { zh: '加一个部门', en: 'Add a department' },
  empty: {
    zh: '还没有部门参与。加一个部门，或者先按模板生成。',
    en: 'No department takes part yet. Add one, or make the plan from a template.',
  },
});

/** 人员: the departments that take part, who speaks for each, and whose tasks nobody has yet. */
export function PeopleStep(): ReactNode {
  const t = useTexts(peopleTexts);
  const plan = useDocument();
  const notes = useNotes();
  const byDepartment = useMemo(
    () => groupNotes(notes, ({ department, task }) => (task ? undefined : department)),
    [notes],
  );
  return (
    <section className="panel">
      <header className="hd">
        <h2>{t.title}</h2>
        <span className="count">{plan.assignments.length}</span>
        <span className="sp" />
        <AddDepartment />
      </header>
      {plan.assignments.length === 0 && <Empty>{t.empty}</Empty>}
      {plan.assignments.map(({ department }) => (
        <div key={department} id={rowId({ step: 'people', department })}>
          <DepartmentLine department={department} />
          {byDepartment.get(department)?.map((note) => (
            <NoteLine key={note.id} note={note} />
          ))}
        </div>
      ))}
    </section>
  );
}

function AddDepartment(): ReactNode {
  const t = useTexts(peopleTexts);
  const { store } = usePlan();
  return <DepartmentPicker label={t.add} onPick={(code) => store.change(addAssignment(code))} />;
}

function DepartmentLine({ department }: { readonly department: string }): ReactNode {
  const t = useTexts(peopleTexts);
  const { store, mayWrite, departments, colleagues } = usePlan();
  const nameOf = useDepartmentName();
  const goTo = useGoTo();
  const own = useDocument().assignments.find((a) => a.department === department);
  const id = departments.find((one) => one.code === department)?.id;
  const staff = colleagues.filter((one) => one.departmentId === id);
  if (!own) return null;
  const name = nameOf(department);
  return (
    <div className={styles.person}>
      <b className="b">{name}</b>
      <button
        type="button"
        className="btn sm gh"
        onClick={() => goTo({ step: 'tasks', department, task: own.tasks[0]?.key })}
      >
        {t.tasks} {own.tasks.length}
      </button>
      <Select
        aria-label={`${name} ${t.lead}`}
        placeholder={t.head}
        allowClear
        disabled={!mayWrite}
        value={own.leadId ?? undefined}
        options={staff.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(leadId: string | undefined) =>
          store.change(editAssignment(department, { leadId: leadId ?? null }))
        }
      />
      <Doers tasks={own.tasks} />
      <label className="row t13">
        <input
          type="checkbox"
          aria-label={t.requiredOf(name)}
          checked={own.required !== false}
          disabled={!mayWrite}
          onChange={(event) =>
            store.change(editAssignment(department, { required: event.target.checked }))
          }
        />
        {t.required}
      </label>
      {mayWrite && (
        <button
          type="button"
          className="btn sm gh"
          aria-label={t.remove(name)}
          onClick={() => store.change(removeAssignment(department))}
        >
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}

/** Who does the tasks of a department, and how many nobody has yet. */
function Doers({ tasks }: { readonly tasks: readonly PlanTask[] }): ReactNode {
  const t = useTexts(peopleTexts);
  const { colleagues } = usePlan();
  const doers = [...new Set(tasks.flatMap((task) => task.doerId ?? []))];
  const open = tasks.filter((task) => !task.doerId).length;
  return (
    <span className="t13 m">
      {listOf(doers.map((doer) => colleagues.find((one) => one.id === doer)?.name))}{' '}
      {open > 0 ? (
        <State tone="gry" icon="unack">
          {t.open(open)}
        </State>
      ) : (
        <State tone="grn" icon="check">
          {t.all}
        </State>
      )}
    </span>
  );
}
