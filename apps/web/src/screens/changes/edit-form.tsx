import { useState, type ReactNode } from 'react';
import type { Dto } from '../../api/client';
import { useTexts } from '../../language/texts';
import { changesTexts, editTexts } from './changes.texts';
import {
  BranchFields,
  HeadCountFields,
  ItemTimeFields,
  BatchFields,
  PersonFields,
  PlaceFields,
  RemoveFields,
  ShiftFields,
} from './edit-fields';
import { EDIT_OPS, type Edit, type EditOp } from './edits';
import styles from './changes.module.css';

export interface FieldsProps {
  readonly reception: Dto['ReceptionDto'];
  readonly onAdd: (edit: Edit) => void;
}

const FIELDS: Readonly<Record<EditOp, (props: FieldsProps) => ReactNode>> = {
  'move-item': ItemTimeFields,
  'move-batch': BatchFields,
  'shift-from': ShiftFields,
  'change-place': PlaceFields,
  'change-head-count': HeadCountFields,
  'replace-person': PersonFields,
  'switch-branch': BranchFields,
  'remove-item': RemoveFields,
};

/** Chooses what kind of change it is, then asks for what that kind needs. */
export function EditForm(props: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const words = useTexts(editTexts);
  const [op, setOp] = useState<EditOp>('move-item');
  const Fields = FIELDS[op];
  return (
    <div className={styles.form}>
      <div className="field">
        <label htmlFor="op">{t.what}</label>
        <select
          id="op"
          className="input"
          value={op}
          onChange={(event) => setOp(event.target.value as EditOp)}
        >
          {EDIT_OPS.map((one) => (
            <option key={one} value={one}>
              {words[one]}
            </option>
          ))}
        </select>
      </div>
      <Fields key={op} {...props} />
    </div>
  );
}
