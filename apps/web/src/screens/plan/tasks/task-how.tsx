import type { PlanTask } from '@app/domain';
import type { ReactNode } from 'react';
import { statementsOf, useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { TextField } from '../../../parts/facts/fields';
import { Checklist } from './checklist';
import { usePlan } from '../context';
import { ProvisionsField } from '../fields/provisions-field';
import { tasksTexts } from './tasks.texts';
import styles from '../plan.module.css';

/** Most characters that the server takes of each line. */
const MOST = { place: 200, contact: 120, contactPhone: 64 } as const;

interface TaskHowProps {
  readonly task: PlanTask;
  readonly change: (part: Partial<PlanTask>) => void;
}

/** Where, to which standard, with what, and what is ticked off. */
export function TaskHow({ task, change }: TaskHowProps): ReactNode {
  const t = useTexts(tasksTexts);
  const { mayWrite } = usePlan();
  const shared = { faults: NO_FAULTS, isDisabled: !mayWrite };
  return (
    <>
      {(Object.keys(MOST) as (keyof typeof MOST)[]).map((field) => (
        <TextField
          key={field}
          {...shared}
          path={`task-${field}`}
          label={t[field]}
          most={MOST[field]}
          value={task[field]}
          onChange={(text) => change({ [field]: text || null })}
        />
      ))}
      <div className={styles.wide}>
        {(['standard', 'cautions'] as const).map((field) => (
          <TextField
            key={field}
            {...shared}
            path={`task-${field}`}
            label={t[field]}
            rows={1}
            most={1000}
            value={task[field]}
            onChange={(text) => change({ [field]: text || null })}
          />
        ))}
        <Checklist
          lines={task.checklist ?? []}
          isDisabled={!mayWrite}
          onChange={(checklist) => change({ checklist })}
        />
        <ProvisionsField
          path="task-provisions"
          values={task.provisions}
          onChange={(provisions) => change({ provisions })}
        />
        {task.cites && task.cites.length > 0 && (
          <p className="t12 l">
            {t.cites} {statementsOf(task.cites)}
          </p>
        )}
      </div>
    </>
  );
}
