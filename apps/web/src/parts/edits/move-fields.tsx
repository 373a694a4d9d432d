import { useState, type ReactNode } from 'react';
import { useTexts } from '../../language';
import { clock, date } from '../../time';
import { wallInstantText } from '../../time/wall';
import { WallField } from '../wall-field';
import type { FieldsProps } from './edit-form';
import { useEditSource } from './edit-source';
import { fieldText, minutesIn, minutesText } from './edits';
import { editTexts } from './edits.texts';
import { Add, Check, Choice, Nothing, MinutesField } from './small-fields';
import { useDays } from './use-days';
import { useSayBatch } from './say-batch';
import { useItem } from './use-item';

type How = 'to' | 'by';

/** Moves one item to a time on its own wall clock, or by so many minutes. */
export function ItemTimeFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const item = useItem();
  const days = useDays();
  const [how, setHow] = useState<How>('to');
  const [wall, setWall] = useState<string | null>(null);
  const [minutes, setMinutes] = useState('60');
  const [isRippling, setRippling] = useState(true);
  const { chosen } = item;
  if (!chosen) return <Nothing>{t.noItem}</Nothing>;
  const shown = wall ?? fieldText(chosen.startAt, chosen.zone);
  const by = minutesIn(minutes);
  const time = (): object =>
    how === 'by'
      ? { by: minutesText(by ?? 0) }
      : { start: wallInstantText(wall ?? '', chosen.zone) };
  return (
    <>
      {item.field}
      <Choice
        label={t.how}
        value={how}
        options={[
          { value: 'to', label: t.toTime },
          { value: 'by', label: t.byMinutes },
        ]}
        onChange={(value) => setHow(value as How)}
      />
      {how === 'to' ? (
        <WallField label={t.newStart} value={shown} onChange={setWall} days={days} />
      ) : (
        <MinutesField label={t.minutes} value={minutes} onChange={setMinutes} />
      )}
      <Check label={t.ripple} checked={isRippling} onChange={setRippling} />
      <Add
        isReady={how === 'to' ? wall !== null : by !== null && by !== 0}
        onAdd={() => {
          const ripple = isRippling ? 'shift' : 'none';
          onAdd({ op: 'move-item', item: chosen.key, ...time(), ripple });
        }}
      />
    </>
  );
}

/** Moves an arrival or a departure. */
export function BatchFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const { batches, zone } = useEditSource();
  const sayBatch = useSayBatch();
  const [key, setKey] = useState(batches[0]?.key ?? '');
  const [wall, setWall] = useState<string | null>(null);
  const batch = batches.find((one) => one.key === key);
  if (batches.length === 0) return <Nothing>{t.noBatch}</Nothing>;
  const options = batches.map((one) => ({
    value: one.key,
    label: one.at ? `${sayBatch(one)} ${date(one.at, zone)} ${clock(one.at, zone)}` : sayBatch(one),
  }));
  return (
    <>
      <Choice label={t.batch} value={key} options={options} onChange={setKey} />
      <WallField
        label={t.newTime}
        value={wall ?? fieldText(batch?.at ?? null, zone)}
        onChange={setWall}
      />
      <Add
        isReady={batch !== undefined && wall !== null}
        onAdd={() => {
          const at = wallInstantText(wall ?? '', zone);
          onAdd({ op: 'move-batch', batch: key, at, ripple: 'shift' });
        }}
      />
    </>
  );
}

/** Everything that can move, from an item on. */
export function ShiftFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(editTexts);
  const item = useItem(t.from);
  const [minutes, setMinutes] = useState('30');
  const by = minutesIn(minutes);
  const { chosen } = item;
  if (!chosen) return <Nothing>{t.noItem}</Nothing>;
  return (
    <>
      {item.field}
      <MinutesField label={t.minutes} value={minutes} onChange={setMinutes} />
      <Add
        isReady={by !== null && by !== 0}
        onAdd={() => onAdd({ op: 'shift-from', from: chosen.key, by: minutesText(by ?? 0) })}
      />
    </>
  );
}
