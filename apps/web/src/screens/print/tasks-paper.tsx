import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { clock, date } from '../../time/say';
import { printTexts } from './print.texts';
import type { PaperData, TaskLine } from './use-paper';
import styles from './print.module.css';
import { useDepartmentText } from '../../parts/department-name';

interface TasksPaperProps {
  readonly data: PaperData;
  /** Each department begins a page, so that its part can be handed out. */
  readonly isApart?: boolean;
}

/** 分工: each department's tasks by due time. */
export function TasksPaper({ data, isApart = false }: TasksPaperProps): ReactNode {
  const t = useTexts(printTexts);
  const department = useDepartmentText();
  const codes = [...new Set(data.tasks.map((task) => task.departmentCode))];
  if (codes.length === 0) return <p className="l">{t.nothing}</p>;
  return codes.map((code) => {
    const tasks = data.tasks.filter((task) => task.departmentCode === code);
    const duty = data.contacts.departments.find((one) => one.departmentCode === code)?.dutyPhone;
    return (
      <section key={code} className={isApart ? styles.apart : undefined}>
        <h3 className={styles.department}>
          {department(tasks[0]?.departmentName)}
          <span className="m">{t.taskCount(tasks.length)}</span>
          {duty && <span className={`m ${styles.duty}`}>{t.duty(duty)}</span>}
        </h3>
        <TaskTable tasks={tasks} />
      </section>
    );
  });
}

function TaskTable({ tasks }: { readonly tasks: readonly TaskLine[] }): ReactNode {
  const t = useTexts(printTexts);
  return (
    <table className={styles.table}>
      <colgroup>
        <col style={{ width: '21%' }} />
        <col />
        <col style={{ width: '20%' }} />
        <col style={{ width: '17%' }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t.due}</th>
          <th scope="col">{t.task}</th>
          <th scope="col">{t.place}</th>
          <th scope="col">{t.doer}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <td className="b">
              {task.due ? `${date(task.due, task.zone)} ${clock(task.due, task.zone)}` : t.open}
            </td>
            <td>
              {task.what}
              {task.standard && <p className="t12 m">{task.standard}</p>}
              {task.cautions && <p className="t12 m">{t.caution(task.cautions)}</p>}
            </td>
            <td>{task.place}</td>
            <td>
              {task.doer?.name ?? t.open}
              {task.doer?.phone && <p className="t12 m">{task.doer.phone}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
