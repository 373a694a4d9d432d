import { use, useId, type InputHTMLAttributes, type ReactNode, type Ref } from 'react';
import { FaultsContext } from './form';
import { MomentInput } from './moment-input';
import { useTooLong } from './too-long';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** The name the server gives the field; its fault is found by it. */
  readonly path?: string;
  readonly hint?: string;
  /** What is wrong before the server was asked. */
  readonly fault?: string | null;
  /** More than one line. */
  readonly rows?: number;
  readonly type?: 'text' | 'password' | 'datetime-local' | 'search';
  readonly autoComplete?: string;
  readonly placeholder?: string;
  /** Most characters that the server takes. */
  readonly most?: number;
  readonly autoFocus?: boolean;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly ref?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

/** A field to type into: label, control, and below it what is wrong or a hint. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, path, hint, fault, rows, type = 'text', most, ...rest } = props;
  const id = useId();
  const faults = use(FaultsContext);
  const refused = path === undefined ? undefined : faults.get(path);
  const tooLong = useTooLong();
  const wrong = fault ?? tooLong(value, most) ?? refused;
  const said = wrong ?? hint;
  const shared = {
    ...rest,
    id,
    className: 'input',
    value,
    'aria-invalid': wrong === undefined ? undefined : true,
    'aria-describedby': said === undefined ? undefined : `${id}-said`,
  };
  return (
    <div className="field" data-path={path}>
      <label htmlFor={id}>{label}</label>
      {type === 'datetime-local' ? (
        <MomentInput {...shared} onChange={onChange} />
      ) : rows === undefined ? (
        <input
          autoComplete="off"
          {...shared}
          type={type}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {said !== undefined && (
        <p id={`${id}-said`} className={wrong ? 'fault' : 't13 l'} role="status">
          {said}
        </p>
      )}
    </div>
  );
}
