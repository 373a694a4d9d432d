import { ITEM_KINDS, type ItemKind } from '@app/domain';
import { ITEM_KIND_TEXTS } from '@app/texts';
import { useState, type ReactNode } from 'react';
import { useSay, useTexts } from '../../language';
import { wallInstantText } from '../../time/wall';
import { WallField } from '../wall-field';
import type { FieldsProps } from './edit-form';
import { useEditSource } from './edit-source';
import { fieldText, minutesIn, minutesText } from './edits';
import { editTexts } from './edits.texts';
import { newKeyFor } from './new-key';
import { Add, Choice, Field, isName, Nothing, MinutesField } from './small-fields';
import { useDays } from './use-days';
import { useItem } from './use-item';

export function PlaceFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const item = useItem();
  const [place, setPlace] = useState('');
  const { chosen } = item;
  if (!chosen) return <Nothing>{t.noItem}</Nothing>;
  return (
    <>
      {item.field}
      <Field label={t.place} value={place} onChange={setPlace} />
      <Add
        isReady={isName(place)}
        onAdd={() => onAdd({ op: 'change-place', item: chosen.key, place: place.trim() })}
      />
    </>
  );
}

export function RemoveItemFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const item = useItem();
  const { chosen } = item;
  if (!chosen) return <Nothing>{t.noItem}</Nothing>;
  return (
    <>
      {item.field}
      <Add isReady onAdd={() => onAdd({ op: 'remove-item', item: chosen.key })} />
    </>
  );
}

/** An item that was not planned: what, where, when and how long. */
export function NewItemFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const say = useSay();
  const { zone, items } = useEditSource();
  const days = useDays();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<ItemKind>('visit');
  const [place, setPlace] = useState('');
  const [wall, setWall] = useState(() =>
    fieldText(items.find((one) => one.startAt !== null)?.startAt ?? null, zone),
  );
  const [lasts, setLasts] = useState('60');
  const minutes = minutesIn(lasts);
  const isNamed = isName(title) && (place.trim() === '' || isName(place));
  const add = (): void => {
    const key = newKeyFor('item');
    const item = {
      ...{ key, kind, title: title.trim(), place: place.trim() || null },
      start: wallInstantText(wall, zone),
      end: { anchor: `item:${key}`, edge: 'start', offset: minutesText(minutes ?? 0) },
    };
    onAdd({ op: 'add-item', item });
    setTitle('');
  };
  return (
    <>
      <Field label={t.title} value={title} onChange={setTitle} />
      <Choice
        label={t.kind}
        value={kind}
        options={(Object.keys(ITEM_KINDS) as ItemKind[]).map((value) => ({
          value,
          label: say(ITEM_KIND_TEXTS[value]),
        }))}
        onChange={(value) => setKind(value as ItemKind)}
      />
      <Field label={t.at} value={place} onChange={setPlace} />
      <WallField label={t.start} value={wall} onChange={setWall} days={days} />
      <MinutesField label={t.lasts} value={lasts} onChange={setLasts} />
      <Add isReady={isNamed && wall !== '' && minutes !== null && minutes > 0} onAdd={add} />
    </>
  );
}
