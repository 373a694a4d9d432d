import { useState, type ReactNode } from 'react';
import { useTexts } from '../../language';
import { EditSourceContext, type EditSource } from './edit-source';
import type { EditOp, NewEdit } from './edits';
import { editNames, editTexts } from './edits.texts';
import { NewItemFields, PlaceFields, RemoveItemFields } from './item-fields';
import { BatchFields, ItemTimeFields, ShiftFields } from './move-fields';
import { BranchFields, HeadCountFields, PersonFields } from './people-fields';
import { ChangeTaskFields, NewTaskFields, RemoveTaskFields } from './task-fields';
import { Choice } from './small-fields';
import styles from './edits.module.css';

export interface FieldsProps {
  readonly onAdd: (edit: NewEdit) => void;
}

/** How each kind of change is asked for: a new kind is one line here, its name, its sentence. */
const FIELDS: Readonly<Record<EditOp, (props: FieldsProps) => ReactNode>> = {
  'move-item': ItemTimeFields,
  'move-batch': BatchFields,
  'shift-from': ShiftFields,
  'change-place': PlaceFields,
  'change-head-count': HeadCountFields,
  'replace-person': PersonFields,
  'switch-branch': BranchFields,
  'add-item': NewItemFields,
  'remove-item': RemoveItemFields,
  'add-task': NewTaskFields,
  'change-task': ChangeTaskFields,
  'remove-task': RemoveTaskFields,
};

interface EditFormProps extends FieldsProps {
  readonly source: EditSource;
}

/** Chooses what kind of change it is, then asks for what that kind needs. */
export function EditForm({ source, onAdd }: EditFormProps): ReactNode {
  const t = useTexts(editTexts);
  const names = useTexts(editNames);
  const [op, setOp] = useState<EditOp>(source.ops[0] ?? 'move-item');
  const Fields = FIELDS[op];
  return (
    <EditSourceContext value={source}>
      <div className={styles.form}>
        <Choice
          label={t.what}
          value={op}
          options={source.ops.map((one) => ({ value: one, label: names[one] }))}
          onChange={(value) => setOp(value as EditOp)}
        />
        <Fields key={op} onAdd={onAdd} />
      </div>
    </EditSourceContext>
  );
}
