import { isFixedTime, type AnchorTime, type TimePoint } from '@app/domain';
import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { NO_FAULTS } from '../../../parts/facts/facts';
import { MomentField } from '../../../parts/facts/fields';
import { zonedText } from '../../../time/wall';
import { Cell } from '../fields/cell';
import { useDocument, usePlan } from '../context';
import { followingOf, NEW_FOLLOWING, pointOf, type Following } from './time-words';
import { timeTexts } from './time-field.texts';
import { readClock } from './times';
import { useWrongClock } from './use-wrong-clock';
import styles from '../plan.module.css';

interface TimeFieldProps {
  readonly label: string;
  readonly value: TimePoint | null | undefined;
  /** What it comes to now. */
  readonly at: number | null;
  readonly zone: string;
  /** The item whose own time this is: it cannot follow itself, but for its length. */
  readonly own?: string;
  /** What it follows when one begins to let it follow something. */
  readonly first?: Following;
  readonly mayBeOpen?: boolean;
  readonly isDisabled?: boolean;
  readonly because?: string | null;
  readonly onChange: (value: TimePoint | null) => void;
}

type Mode = 'open' | 'fixed' | 'follows' | 'rule';

function modeOf(value: TimePoint | null | undefined): Mode {
  if (value === null || value === undefined) return 'open';
  if (isFixedTime(value)) return 'fixed';
  return typeof value === 'object' && 'anchor' in value && followingOf(value) ? 'follows' : 'rule';
}

/** A time in the words of the plan: open, fixed, or following something else. */
export function TimeField(props: TimeFieldProps): ReactNode {
  const { label, value, at, zone, mayBeOpen, isDisabled, because, onChange } = props;
  const first = props.first ?? NEW_FOLLOWING;
  const t = useTexts(timeTexts);
  const mode = modeOf(value);
  const modes: Mode[] = [
    ...(mayBeOpen || mode === 'open' ? (['open'] as const) : []),
    ...(['fixed', 'follows'] as const),
    ...(mode === 'rule' ? (['rule'] as const) : []),
  ];
  const choose = (next: Mode): void => {
    if (next === 'open') onChange(null);
    if (next === 'fixed') onChange(zonedText(at ?? Math.ceil(Date.now() / 3.6e6) * 3.6e6, zone));
    if (next === 'follows') onChange(pointOf(first));
  };
  return (
    <fieldset className={styles.timeField} disabled={isDisabled}>
      <legend>{label}</legend>
      <div className="row wrap">
        <Select
          aria-label={`${label} ${t.mode}`}
          value={mode}
          disabled={isDisabled}
          options={modes.map((one) => ({ value: one, label: t[one] }))}
          onChange={choose}
          style={{ width: 96 }}
        />
        {mode === 'fixed' && (
          <MomentField
            path={`time ${label}`}
            label=""
            name={label}
            faults={NO_FAULTS}
            isDisabled={isDisabled}
            value={at === null ? null : zonedText(at, zone)}
            zone={zone}
            onChange={onChange}
          />
        )}
        {mode === 'follows' && (
          <Follows
            {...props}
            following={followingOf(value as AnchorTime) ?? first}
            onPart={(following) => onChange(pointOf(following, (value as AnchorTime).zone))}
          />
        )}
      </div>
      {because && mode !== 'fixed' && <p className="t12 l">{because}</p>}
    </fieldset>
  );
}

interface FollowsProps extends TimeFieldProps {
  readonly following: Following;
  readonly onPart: (following: Following) => void;
}

function useAnchorChoices(own: string | undefined) {
  const t = useTexts(timeTexts);
  const plan = useDocument();
  const { anchors } = usePlan();
  const several = anchors.batches.length > 2 ? anchors.batches : [];
  return [
    { value: 'arrival', label: t.arrival },
    { value: 'departure', label: t.departure },
    { value: 'approved', label: t.approved },
    ...several.map((batch) => ({
      value: `batch:${batch.key}`,
      label: t.batch(
        batch.direction === 'arrival' ? t.arriving : t.leaving,
        batch.group ?? batch.number ?? batch.key,
      ),
    })),
    ...plan.items.flatMap(({ key, title }) => [
      { value: `item:${key} start`, label: t.startOf(title) },
      ...(key === own ? [] : [{ value: `item:${key} end`, label: t.endOf(title) }]),
    ]),
  ];
}

function Follows({ following, own, isDisabled, onPart }: FollowsProps): ReactNode {
  const t = useTexts(timeTexts);
  const { anchor, edge, side, amount, unit } = following;
  const choices = useAnchorChoices(own);
  const units = (['minute', 'hour', 'day', 'workday'] as const).map((value) => ({
    value,
    label: t[value],
  }));
  return (
    <>
      <Select
        aria-label={t.anchor}
        disabled={isDisabled}
        value={anchor.startsWith('item:') ? `${anchor} ${edge}` : anchor}
        options={choices}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        style={{ width: 190 }}
        onChange={(value) => {
          const [next, nextEdge = 'start'] = value.split(' ') as [string, 'start' | 'end'];
          onPart({ ...following, anchor: next, edge: nextEdge });
        }}
      />
      <Select
        aria-label={t.side}
        disabled={isDisabled}
        value={side}
        options={(['before', 'after'] as const).map((value) => ({ value, label: t[value] }))}
        style={{ width: 84 }}
        onChange={(value) => onPart({ ...following, side: value })}
      />
      <InputNumber
        aria-label={t.amount}
        disabled={isDisabled}
        min={0}
        max={100_000}
        precision={0}
        controls={false}
        value={amount}
        style={{ width: 76 }}
        onChange={(value) => onPart({ ...following, amount: value ?? 0 })}
      />
      <Select
        aria-label={t.unit}
        disabled={isDisabled}
        value={unit}
        options={units}
        style={{ width: 100 }}
        onChange={(value) => onPart({ ...following, unit: value })}
      />
      <AtClock {...{ following, isDisabled, onPart }} />
    </>
  );
}

type AtClockProps = Pick<FollowsProps, 'following' | 'isDisabled' | 'onPart'>;

/** The hour that is set on the day that was reached. */
function AtClock({ following, isDisabled, onPart }: AtClockProps): ReactNode {
  const t = useTexts(timeTexts);
  return (
    <span className="row t13 m nw">
      {t.clock}
      <Cell
        isOnLeave
        className={`${styles.clock} ${styles.framed}`}
        value={following.clock}
        label={t.clock}
        placeholder="--:--"
        wrong={useWrongClock()}
        isDisabled={isDisabled}
        onChange={(text) => onPart({ ...following, clock: readClock(text) ?? '' })}
      />
    </span>
  );
}
