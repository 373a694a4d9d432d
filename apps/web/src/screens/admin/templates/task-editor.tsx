import { useRef, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { toastDone } from '../../../parts/toast';
import { numberOf, orNull, textOf, type Field, type Values } from '../form/field';
import { FormDialog } from '../form/form-dialog';
import { isAnchored, parseOffset, writeOffset, type Unit } from './offset';
import { templateTexts } from './templates.texts';
import { findDraft, saveDraft, type Template, type TemplateTask } from './use-templates';

/** Which task of which part. */
export interface TaskPlace {
  readonly pack: number;
  readonly task: number;
}

interface TaskEditorProps {
  readonly template: Template;
  readonly place: TaskPlace;
  readonly onClose: () => void;
  readonly onSaved: (saved: Template) => void;
}

type Line = NonNullable<TemplateTask['task']['checklist']>[number];

/** The lines as typed; a line that stays keeps its key, so running checklists still find it. */
function checklistOf(text: string, before: readonly Line[]): Line[] {
  const taken = new Set(before.map((line) => line.key));
  const fresh = (): string => {
    let number = 1;
    while (taken.has(`line-${number}`)) number += 1;
    taken.add(`line-${number}`);
    return `line-${number}`;
  };
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .filter(Boolean)
    .map((what) => before.find((line) => line.what === what) ?? { key: fresh(), what });
}

function changed(one: TemplateTask, values: Values): TemplateTask {
  const { due } = one.task;
  const at = orNull(values, 'at');
  const offset = writeOffset({
    isBefore: textOf(values, 'direction') === 'before',
    amount: numberOf(values, 'amount'),
    unit: textOf(values, 'unit') as Unit,
  });
  const next = isAnchored(due) ? { ...due, offset, at: at ?? undefined } : due;
  const checklist = checklistOf(textOf(values, 'checklist'), one.task.checklist ?? []);
  const standard = orNull(values, 'standard');
  const { checklist: _, standard: __, ...rest } = one.task;
  return {
    ...one,
    task: {
      ...rest,
      what: textOf(values, 'what'),
      due: next,
      ...(standard && { standard }),
      ...(checklist.length > 0 && { checklist }),
    },
  };
}

function useFields(hasAnchor: boolean): Field[] {
  const t = useTexts(templateTexts);
  const when: Field[] = [
    {
      name: 'direction',
      label: t.direction,
      kind: 'select',
      options: [
        { value: 'before', text: t.before },
        { value: 'after', text: t.after },
      ],
    },
    { name: 'amount', label: t.amount, kind: 'number' },
    {
      name: 'unit',
      label: t.unit,
      kind: 'select',
      options: [
        { value: 'D', text: t.days },
        { value: 'H', text: t.hours },
        { value: 'M', text: t.minutes },
      ],
    },
    { name: 'at', label: t.at, kind: 'clock', hint: t.atHint },
  ];
  return [
    { name: 'what', label: t.task, isRequired: true },
    ...(hasAnchor ? when : []),
    { name: 'standard', label: t.standard, kind: 'area' },
    { name: 'checklist', label: t.checklist, kind: 'area', hint: t.checklistHint },
  ];
}

const isSame = (a: TemplateTask, b: TemplateTask): boolean =>
  a.department === b.department && a.task.key === b.task.key;

const sameIn = (template: Template, pack: string, one: TemplateTask): TemplateTask | undefined =>
  template.document.packs
    .find(({ code }) => code === pack)
    ?.tasks.find((other) => isSame(other, one));

function valuesOf({ task }: TemplateTask): Values {
  const { due } = task;
  const offset = isAnchored(due) ? parseOffset(due.offset) : parseOffset();
  return {
    what: task.what,
    direction: offset.isBefore ? 'before' : 'after',
    amount: String(offset.amount),
    unit: offset.unit,
    at: isAnchored(due) ? (due.at ?? '') : '',
    standard: task.standard ?? '',
    checklist: (task.checklist ?? []).map((line) => line.what).join('\n'),
  };
}

/** Changes a task of a template: when, how well, what to check. The result is a draft. */
export function TaskEditor({ template, place, onClose, onSaved }: TaskEditorProps): ReactNode {
  const t = useTexts(templateTexts);
  const pack = template.document.packs[place.pack];
  const one = pack?.tasks[place.task];
  const due = one?.task.due;
  const fields = useFields(isAnchored(due));
  const latest = useRef(template);
  if (!pack || !one) return null;
  return (
    <FormDialog
      title={t.editTask}
      fields={fields}
      initial={{ tag: '', values: valuesOf(one) }}
      onClose={onClose}
      reload={async () => {
        latest.current = await findDraft(template);
        return { tag: '', values: valuesOf(sameIn(latest.current, pack.code, one) ?? one) };
      }}
      save={async (values, { key }) => {
        const { document } = latest.current;
        const packs = document.packs.map((other) => ({
          ...other,
          tasks: other.tasks.map((it) =>
            other.code === pack.code && isSame(it, one) ? changed(it, values) : it,
          ),
        }));
        const saved = await saveDraft(latest.current, { ...document, packs }, key);
        toastDone(t.saved);
        onSaved(saved);
      }}
    />
  );
}
