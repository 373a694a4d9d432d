import { useState } from 'react';
import { useTexts } from '../../language';
import { clock, date } from '../../time';
import { useEditSource } from './edit-source';
import { editTexts } from './edits.texts';
import { Choice } from './small-fields';

/** A choice among the items of the plan; `null` stands for none, where that may be. */
export function useItem(label?: string, none?: string) {
  const t = useTexts(editTexts);
  const { items } = useEditSource();
  const [key, setKey] = useState('');
  const fallback = none === undefined ? items[0] : undefined;
  const chosen = items.find((one) => one.key === key) ?? fallback;
  const options = items.map((one) => ({
    value: one.key,
    label: one.startAt ? `${clock(one.startAt, one.zone)} ${one.title}` : one.title,
    ...(one.startAt && { group: date(one.startAt, one.zone) }),
  }));
  const field = (
    <Choice
      label={label ?? t.item}
      value={chosen?.key ?? ''}
      options={none === undefined ? options : [{ value: '', label: none }, ...options]}
      onChange={setKey}
    />
  );
  return { chosen, field };
}
