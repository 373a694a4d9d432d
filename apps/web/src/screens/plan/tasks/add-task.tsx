import type { PlanTask } from '@app/domain';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { newKeyFor } from '../../../parts/edits/new-key';
import { usePlan } from '../context';
import { useDepartmentName } from '../fields/department-name';
import { DepartmentPicker } from '../fields/department-picker';
import { addTask } from '../store/edits';
import type { Picked } from './picked';
import { tasksTexts } from './tasks.texts';

const newTask = (what: string): PlanTask => ({
  key: newKeyFor('task'),
  what,
  phase: 'prepare',
  due: { anchor: 'arrival', offset: '-PT2H' },
});

/** The first task of a department that takes no part yet. */
export function AddForDepartment({
  onAdded,
}: {
  readonly onAdded: (picked: Picked) => void;
}): ReactNode {
  const t = useTexts(tasksTexts);
  const { store } = usePlan();
  const add = (department: string): void => {
    const task = newTask(t.newTask);
    store.change(addTask(department, task));
    onAdded({ department, key: task.key });
  };
  return <DepartmentPicker label={t.addForDepartment} onPick={add} />;
}

interface AddTaskProps {
  readonly department: string;
  readonly onAdded: (key: string) => void;
}

/** One more task of a department. */
export function AddTask({ department, onAdded }: AddTaskProps): ReactNode {
  const t = useTexts(tasksTexts);
  const { store } = usePlan();
  const nameOf = useDepartmentName();
  return (
    <button
      type="button"
      className="btn sm gh"
      aria-label={t.addTo(nameOf(department))}
      onClick={() => {
        const task = newTask(t.newTask);
        store.change(addTask(department, task));
        onAdded(task.key);
      }}
    >
      <Icon name="plus" />
      {t.add}
    </button>
  );
}
