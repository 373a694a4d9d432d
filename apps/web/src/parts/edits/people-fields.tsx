import { useState, type ReactNode } from 'react';
import { aside, useTexts } from '../../language';
import { numberIn } from '../form';
import type { FieldsProps } from './edit-form';
import { useEditSource } from './edit-source';
import { editTexts } from './edits.texts';
import { Add, Choice, Field, Nothing } from './small-fields';
import { useItem } from './use-item';

/** Most guests that the server takes. */
const MOST_HEADS = 100_000;

/** Of the whole visit; where only items are one's own, of one of them. */
export function HeadCountFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { headCount } = useEditSource();
  const item = useItem(undefined, headCount === null ? undefined : t.wholeVisit);
  const [count, setCount] = useState(String(headCount ?? ''));
  const value = numberIn(count);
  const isReady = Number.isInteger(value) && value > 0 && value <= MOST_HEADS;
  const { chosen } = item;
  return (
    <>
      {item.field}
      <Field
        label={t.people}
        isNumber
        value={count}
        fault={count.trim() === '' || isReady ? null : t.peopleFault}
        onChange={setCount}
      />
      <Add
        isReady={isReady && (headCount !== null || chosen !== undefined)}
        onAdd={() =>
          onAdd({
            op: 'change-head-count',
            headCount: value,
            ...(chosen && { item: chosen.key }),
          })
        }
      />
    </>
  );
}

export function PersonFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { people } = useEditSource();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const options = [
    { value: '', label: t.choose },
    ...people.map(({ id, name, title }) => ({
      value: id,
      label: [name, title].filter(Boolean).join(' '),
    })),
  ];
  return (
    <>
      <Choice label={t.leaves} value={from} options={options} onChange={setFrom} />
      <Choice label={t.comes} value={to} options={options} onChange={setTo} />
      <Add
        isReady={from !== '' && to !== '' && from !== to}
        onAdd={() => onAdd({ op: 'replace-person', from, to })}
      />
    </>
  );
}

export function BranchFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { branches } = useEditSource();
  const [key, setKey] = useState('');
  const chosen = branches.find((one) => one.key === key) ?? branches[0];
  if (!chosen) return <Nothing>{t.noBranch}</Nothing>;
  const options = branches.map((one) => ({
    value: one.key,
    label: aside(one.title, one.trigger),
  }));
  return (
    <>
      <Choice label={t.branch} value={chosen.key} options={options} onChange={setKey} />
      <Add isReady onAdd={() => onAdd({ op: 'switch-branch', branch: chosen.key })} />
    </>
  );
}
