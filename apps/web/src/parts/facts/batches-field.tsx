import type { ReactNode } from 'react';
import { useTexts } from '../../language/texts';
import { Icon } from '../icon';
import type { Faults } from '../form';
import { freshKey, type Batch } from './facts';
import { factsTexts } from './facts.texts';
import { ChoiceField, MomentField, TextField } from './fields';
import styles from './facts.module.css';

interface BatchesFieldProps {
  readonly batches: readonly Batch[];
  readonly zone: string;
  readonly faults: Faults;
  readonly isDisabled?: boolean;
  readonly onChange: (batches: Batch[]) => void;
}

const MODES = ['flight', 'train', 'bus', 'car', 'ship'] as const;
/** Most characters that the server takes of each text. */
const MOST = { number: 40, place: 120, group: 60 } as const;

/** Who comes and goes when: a line for every batch. */
export function BatchesField(props: BatchesFieldProps): ReactNode {
  const { batches, faults, onChange, isDisabled } = props;
  const t = useTexts(factsTexts);
  const add = (direction: Batch['direction']): void => {
    const taken = batches.map((batch) => batch.key);
    const added = { key: freshKey(`${direction}-main`, taken), direction, at: null };
    // Arrivals stand together, before those who leave.
    const last = batches.map((batch) => batch.direction).lastIndexOf(direction) + 1;
    const place = last === 0 && direction === 'departure' ? batches.length : last;
    onChange([...batches.slice(0, place), added, ...batches.slice(place)]);
  };
  const listFault = faults.get('batches');
  return (
    <div className="col">
      {batches.map((batch, index) => (
        <BatchLine
          key={batch.key}
          {...props}
          batch={batch}
          index={index}
          onChange={(part) => onChange(batches.map((b) => (b === batch ? { ...b, ...part } : b)))}
          onRemove={() => onChange(batches.filter((b) => b !== batch))}
        />
      ))}
      {listFault !== undefined && <p className="fault">{listFault}</p>}
      {!isDisabled && (
        <div className="row">
          <button type="button" className="btn sm" onClick={() => add('arrival')}>
            <Icon name="plus" />
            {t.addArrival}
          </button>
          <button type="button" className="btn sm" onClick={() => add('departure')}>
            <Icon name="plus" />
            {t.addDeparture}
          </button>
        </div>
      )}
    </div>
  );
}

interface BatchLineProps extends Omit<BatchesFieldProps, 'onChange'> {
  readonly batch: Batch;
  readonly index: number;
  readonly onChange: (part: Partial<Batch>) => void;
  readonly onRemove: () => void;
}

function BatchLine(props: BatchLineProps): ReactNode {
  const { batch, index, zone, faults, isDisabled, onChange, onRemove } = props;
  const t = useTexts(factsTexts);
  const at = (name: string): string => `batches[${index}].${name}`;
  const shared = { faults, isDisabled };
  const modes = MODES.map((value) => ({ value, label: t[value] }));
  const known = modes.some(({ value }) => value === batch.mode);
  const own = batch.mode && !known ? [{ value: batch.mode, label: batch.mode }] : [];
  return (
    <fieldset className={styles.line}>
      <legend className={styles.legend}>
        <Icon name={batch.mode === 'flight' ? 'plane' : 'flag'} />
        {t[batch.direction]}
      </legend>
      <MomentField
        {...shared}
        path={at('at')}
        label={t.at}
        zone={zone}
        value={batch.at}
        placeholder={t.open}
        onChange={(value) => onChange({ at: value })}
      />
      <ChoiceField
        {...shared}
        path={at('mode')}
        label={t.mode}
        value={batch.mode}
        mayClear
        placeholder={t.open}
        choices={[...modes, ...own]}
        onChange={(mode) => onChange({ mode })}
      />
      {(Object.keys(MOST) as (keyof typeof MOST)[]).map((name) => (
        <TextField
          key={name}
          {...shared}
          path={at(name)}
          label={t[name]}
          most={MOST[name]}
          value={batch[name]}
          onChange={(value) => onChange({ [name]: value === '' ? null : value })}
        />
      ))}
      {!isDisabled && (
        <button
          type="button"
          className={`btn gh ${styles.remove}`}
          aria-label={`${t.remove} ${t[batch.direction]} ${index + 1}`}
          onClick={onRemove}
        >
          <Icon name="x" />
        </button>
      )}
    </fieldset>
  );
}
