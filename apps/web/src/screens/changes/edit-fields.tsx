import { useState, type ReactNode } from 'react';
import { aside, useTexts } from '../../language';
import { WallField } from '../../parts/wall-field';
import { date, clock } from '../../time/say';
import { wallInstantText } from '../../time/wall';
import { changesTexts } from './changes.texts';
import { fieldText } from './edits';
import type { FieldsProps } from './edit-form';
import { useColleagues, useItinerary, usePlanInForce, useSayBatch } from './reading';
import { Add, Check, Choice, Field } from './small-fields';

/** Moves one item to a time on its own wall clock. */
export function ItemTimeFields({ reception, onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const item = useItem(reception.id);
  const [wall, setWall] = useState<string | null>(null);
  const [isRippling, setRippling] = useState(true);
  const chosen = item.chosen;
  const shown = wall ?? fieldText(chosen?.startAt ?? null, chosen?.zone ?? 'UTC');
  return (
    <>
      {item.field}
      <WallField label={t.newStart} value={shown} onChange={setWall} />
      <Check label={t.ripple} checked={isRippling} onChange={setRippling} />
      <Add
        isReady={chosen !== undefined && wall !== null}
        onAdd={() => {
          if (!chosen || wall === null) return;
          const start = wallInstantText(wall, chosen.zone);
          onAdd({
            op: 'move-item',
            item: chosen.key,
            start,
            ripple: isRippling ? 'shift' : 'none',
          });
        }}
      />
    </>
  );
}

/** Moves an arrival or a departure. */
export function BatchFields({ reception, onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const batches = reception.facts.batches ?? [];
  const sayBatch = useSayBatch();
  const [key, setKey] = useState(batches[0]?.key ?? '');
  const [wall, setWall] = useState<string | null>(null);
  const zone = reception.facts.zone ?? 'UTC';
  const batch = batches.find((one) => one.key === key);
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
        onAdd={() =>
          wall !== null &&
          onAdd({ op: 'move-batch', batch: key, at: wallInstantText(wall, zone), ripple: 'shift' })
        }
      />
    </>
  );
}

/** Everything that can move, from an item on. */
export function ShiftFields({ reception, onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const item = useItem(reception.id, t.from);
  const [minutes, setMinutes] = useState('30');
  const value = Number(minutes);
  const isReady = item.chosen !== undefined && Number.isInteger(value) && value !== 0;
  return (
    <>
      {item.field}
      <Field label={t.minutes} type="number" value={minutes} onChange={setMinutes} />
      <Add
        isReady={isReady}
        onAdd={() =>
          item.chosen &&
          onAdd({
            op: 'shift-from',
            from: item.chosen.key,
            by: `${value < 0 ? '-' : ''}PT${Math.abs(value)}M`,
          })
        }
      />
    </>
  );
}

export function PlaceFields({ reception, onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const item = useItem(reception.id);
  const [place, setPlace] = useState('');
  return (
    <>
      {item.field}
      <Field label={t.place} type="text" value={place} onChange={setPlace} />
      <Add
        isReady={item.chosen !== undefined && place.trim() !== ''}
        onAdd={() =>
          item.chosen && onAdd({ op: 'change-place', item: item.chosen.key, place: place.trim() })
        }
      />
    </>
  );
}

export function HeadCountFields({ reception, onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const [count, setCount] = useState(String(reception.facts.headCount ?? ''));
  const value = Number(count);
  return (
    <>
      <Field
        label={`${t.people} · ${t.wholeVisit}`}
        type="number"
        value={count}
        onChange={setCount}
      />
      <Add
        isReady={count !== '' && Number.isInteger(value) && value > 0}
        onAdd={() => onAdd({ op: 'change-head-count', headCount: value })}
      />
    </>
  );
}

export function PersonFields({ onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const colleagues = useColleagues().data ?? [];
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const options = [
    { value: '', label: '…' },
    ...colleagues.map((person) => ({
      value: person.id,
      label: [person.name, person.title].filter(Boolean).join(' '),
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

export function BranchFields({ reception, onAdd }: FieldsProps): ReactNode {
  const t = useTexts(changesTexts);
  const plan = usePlanInForce(reception.id, reception.planVersion);
  const branches = (plan.data?.document.branches ?? []).filter((one) => !one.switched);
  const [key, setKey] = useState('');
  const chosen = branches.find((one) => one.key === key) ?? branches[0];
  if (branches.length === 0) return <p className="l t13">{t.noBranch}</p>;
  const options = branches.map((one) => ({
    value: one.key,
    label: aside(one.title, one.trigger),
  }));
  return (
    <>
      <Choice label={t.branch} value={chosen?.key ?? ''} options={options} onChange={setKey} />
      <Add
        isReady={chosen !== undefined}
        onAdd={() => chosen && onAdd({ op: 'switch-branch', branch: chosen.key })}
      />
    </>
  );
}

export function RemoveFields({ reception, onAdd }: FieldsProps): ReactNode {
  const item = useItem(reception.id);
  return (
    <>
      {item.field}
      <Add
        isReady={item.chosen !== undefined}
        onAdd={() => item.chosen && onAdd({ op: 'remove-item', item: item.chosen.key })}
      />
    </>
  );
}

/** A choice among the items that are not over. */
function useItem(receptionId: string, label?: string) {
  const t = useTexts(changesTexts);
  const itinerary = useItinerary(receptionId).data;
  const items = (itinerary?.items ?? []).filter(
    (one) => one.status === 'planned' || one.status === 'started',
  );
  const [key, setKey] = useState('');
  const chosen = items.find((one) => one.key === key) ?? items[0];
  const options = items.map((one) => ({
    value: one.key,
    label: one.startAt
      ? `${date(one.startAt, one.zone)} ${clock(one.startAt, one.zone)} ${one.title}`
      : one.title,
  }));
  const field = (
    <Choice label={label ?? t.item} value={chosen?.key ?? ''} options={options} onChange={setKey} />
  );
  return { chosen, field };
}
