import { useId, type ReactNode } from 'react';
import { useTexts } from '../../../language/texts';
import { MomentInput, numberIn } from '../../../parts/form';
import { minutesOfClock } from '../../../time/minutes';
import type { Field, Value } from './field';
import { formTexts } from './form.texts';
import styles from '../admin.module.css';

interface FieldRowProps {
  readonly field: Field;
  readonly value: Value;
  readonly fault?: string;
  readonly onChange: (value: Value) => void;
}

/** A field with its label, its hint and the server's fault beside it. */
export function FieldRow({ field, value, fault: refused, onChange }: FieldRowProps): ReactNode {
  const id = useId();
  const fault = useOwnFault(field, value, refused);
  const about = [fault && `${id}-fault`, field.hint && `${id}-hint`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: 'input',
    'aria-invalid': fault !== undefined,
    'aria-describedby': about || undefined,
    'aria-required': field.isRequired,
  };
  if (field.kind === 'checks')
    return <Checks field={field} value={value} fault={fault} onChange={onChange} />;
  const text = typeof value === 'string' ? value : '';
  return (
    <div className="field">
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'select' && <Choice {...{ shared, field, text, onChange }} />}
      {field.kind === 'area' && (
        <textarea {...shared} rows={4} value={text} onChange={(e) => onChange(e.target.value)} />
      )}
      {field.kind === 'datetime-local' && (
        <MomentInput {...shared} value={text} onChange={onChange} />
      )}
      {!['select', 'area', 'datetime-local'].includes(field.kind ?? '') && (
        <input
          {...shared}
          type={field.kind === 'date' ? 'date' : 'text'}
          inputMode={field.kind === 'number' ? 'decimal' : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {field.hint && (
        <span id={`${id}-hint`} className="t12 l">
          {field.hint}
        </span>
      )}
      {fault && (
        <span id={`${id}-fault`} className="fault">
          {fault}
        </span>
      )}
    </div>
  );
}

/** What is wrong, in the words of the field: the server may speak of another unit than is typed here. */
function useOwnFault(
  { kind, isRequired = false }: Field,
  value: Value,
  refused: string | undefined,
): string | undefined {
  const t = useTexts(formTexts);
  const text = typeof value === 'string' ? value.trim() : '';
  const isNumber = kind !== 'number' || !Number.isNaN(numberIn(text));
  if (!isNumber && text !== '') return t.notANumber;
  if (refused === undefined) return undefined;
  if (!isNumber) return t.required;
  if (text === '' && kind === 'datetime-local') return t.notAMoment;
  if (text === '' && isRequired) return t.required;
  if (kind === 'number' && numberIn(text) < 0) return t.notNegative;
  return kind === 'clock' && text !== '' && minutesOfClock(text) === null ? t.notAClock : refused;
}

interface ChoiceProps {
  readonly shared: { readonly id: string; readonly className: string };
  readonly field: Field;
  readonly text: string;
  readonly onChange: (value: string) => void;
}

function Choice({ shared, field, text, onChange }: ChoiceProps): ReactNode {
  const t = useTexts(formTexts);
  const options = field.options ?? [];
  const hasEmpty = options.some((option) => option.value === '');
  return (
    <select {...shared} value={text} onChange={(event) => onChange(event.target.value)}>
      {!hasEmpty && text === '' && <option value="">{t.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

function Checks({ field, value, fault, onChange }: FieldRowProps): ReactNode {
  const ticked = Array.isArray(value) ? value.map(String) : [];
  return (
    <fieldset className={styles.checks}>
      <legend>{field.label}</legend>
      <div className="row wrap">
        {(field.options ?? []).map((option) => (
          <label key={option.value} className={styles.check}>
            <input
              type="checkbox"
              checked={ticked.includes(option.value)}
              onChange={(event) =>
                onChange(
                  event.target.checked
                    ? [...ticked, option.value]
                    : ticked.filter((one) => one !== option.value),
                )
              }
            />
            {option.text}
          </label>
        ))}
      </div>
      {field.hint && <span className="t12 l">{field.hint}</span>}
      {fault && <span className="fault">{fault}</span>}
    </fieldset>
  );
}
