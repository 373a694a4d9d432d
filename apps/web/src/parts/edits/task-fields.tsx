import { useState, type ReactNode } from 'react';
import { aside, useTexts } from '../../language';
import type { FieldsProps } from './edit-form';
import { useEditSource } from './edit-source';
import { minutesIn, minutesText } from './edits';
import { editTexts } from './edits.texts';
import { newKeyFor } from './new-key';
import { Add, Choice, Field, isName, Nothing, MinutesField } from './small-fields';
import { useItem } from './use-item';

/** A task that was not planned, due by the start of an item. */
export function NewTaskFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { departments } = useEditSource();
  const item = useItem(t.hangsOn);
  const [code, setCode] = useState(departments[0]?.code ?? '');
  const [what, setWhat] = useState('');
  const [before, setBefore] = useState('60');
  const minutes = minutesIn(before);
  const { chosen } = item;
  if (!chosen) return <Nothing>{t.noItem}</Nothing>;
  const add = (): void => {
    const due = {
      anchor: `item:${chosen.key}`,
      edge: 'start',
      offset: minutesText(-(minutes ?? 0)),
    };
    const task = {
      ...{ key: newKeyFor('task'), what: what.trim(), item: chosen.key },
      ...{ phase: 'execute', due },
    };
    onAdd({ op: 'add-task', department: code, task });
    setWhat('');
  };
  return (
    <>
      <Choice
        label={t.department}
        value={code}
        options={departments.map((one) => ({ value: one.code, label: one.name }))}
        onChange={setCode}
      />
      <Field label={t.whatToDo} value={what} onChange={setWhat} />
      {item.field}
      <MinutesField label={t.dueBefore} value={before} onChange={setBefore} />
      <Add isReady={code !== '' && isName(what) && minutes !== null} onAdd={add} />
    </>
  );
}

/** A choice among the tasks of one department. */
function useTask() {
  const t = useTexts(editTexts);
  const { tasks, departments } = useEditSource();
  const busy = departments.filter(({ code }) => tasks.some((one) => one.department === code));
  const [code, setCode] = useState('');
  const [key, setKey] = useState('');
  const department = busy.find((one) => one.code === code) ?? busy[0];
  const own = tasks.filter((one) => one.department === department?.code);
  const chosen = own.find((one) => one.key === key) ?? own[0];
  const field = (
    <>
      <Choice
        label={t.department}
        value={department?.code ?? ''}
        options={busy.map((one) => ({
          value: one.code,
          label: aside(
            one.name,
            String(tasks.filter((task) => task.department === one.code).length),
          ),
        }))}
        onChange={setCode}
      />
      <Choice
        label={t.task}
        value={chosen?.key ?? ''}
        options={own.map((one) => ({ value: one.key, label: one.what }))}
        onChange={setKey}
      />
    </>
  );
  return { chosen, field };
}

export function ChangeTaskFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { chosen, field } = useTask();
  const [what, setWhat] = useState('');
  if (!chosen) return <Nothing>{t.noTask}</Nothing>;
  const { department, key } = chosen;
  return (
    <>
      {field}
      <Field label={t.newWhat} value={what} onChange={setWhat} />
      <Add
        isReady={isName(what) && what.trim() !== chosen.what}
        onAdd={() =>
          onAdd({ op: 'change-task', department, task: key, change: { what: what.trim() } })
        }
      />
    </>
  );
}

export function RemoveTaskFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { chosen, field } = useTask();
  if (!chosen) return <Nothing>{t.noTask}</Nothing>;
  const { department, key } = chosen;
  return (
    <>
      {field}
      <Add isReady onAdd={() => onAdd({ op: 'remove-task', department, task: key })} />
    </>
  );
}
