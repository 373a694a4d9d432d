import { AutoComplete, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { use, useState, type FocusEvent, type ReactNode } from 'react';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { wallInstantText, wallText } from '../../time/wall';
import { FaultsContext, useTooLong, type Faults } from '../form';
import { controlId } from './facts';
import { factsTexts } from './facts.texts';
import { isTimeText } from './typed-time';
import styles from './facts.module.css';

export interface FieldProps {
  /** The name the server gives the field; its fault is found by it. */
  readonly path: string;
  readonly label: string;
  /** Its faults where no form stands around it. */
  readonly faults?: Faults;
  readonly hint?: string;
  readonly isRequired?: boolean;
  readonly isWide?: boolean;
  readonly isDisabled?: boolean;
}

interface FrameProps extends FieldProps {
  readonly children: ReactNode;
}

/** Label, control, and the server's fault below it. */
export function Frame({
  path,
  label,
  faults,
  hint,
  isRequired,
  isWide,
  children,
}: FrameProps): ReactNode {
  const t = useTexts(factsTexts);
  const fault = useFault(path, faults);
  const id = controlId(path);
  return (
    <div className={`field ${isWide ? styles.wide : ''}`} data-path={path}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="t12 l"> {t.required}</span>}
        {hint !== undefined && <span className="t12 l"> {hint}</span>}
      </label>
      {children}
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

function useFault(path: string, faults: Faults | undefined): string | undefined {
  const around = use(FaultsContext);
  return (faults ?? around).get(path);
}

/** A field with what is known to be wrong before the server is asked. */
export function useOwnFault<T extends FieldProps>(props: T, fault: string | undefined): T {
  const around = use(FaultsContext);
  if (fault === undefined) return props;
  return { ...props, faults: new Map([...(props.faults ?? around), [props.path, fault]]) };
}

export function useWiring({ path, faults, isDisabled }: FieldProps) {
  const id = controlId(path);
  const isBad = useFault(path, faults) !== undefined;
  return {
    id,
    disabled: isDisabled,
    'aria-invalid': isBad || undefined,
    'aria-describedby': isBad ? `${id}-fault` : undefined,
    ...(isBad && { status: 'error' as const }),
  };
}

/** Characters that the server takes of a line, and of a text of several. */
const LONGEST = 200;
const LONGEST_OF_ROWS = 2000;

export interface TextFieldProps extends FieldProps {
  readonly value: string | null | undefined;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly suggestions?: readonly string[];
  readonly placeholder?: string;
  /** Most characters that the server takes. */
  readonly most?: number;
}

export function TextField(given: TextFieldProps): ReactNode {
  const { value, onChange, rows, suggestions, placeholder } = given;
  const most = given.most ?? (rows === undefined ? LONGEST : LONGEST_OF_ROWS);
  const props = useOwnFault(given, useTooLong()(value ?? '', most));
  const common = { ...useWiring(props), value: value ?? '', placeholder };
  return (
    <Frame {...props}>
      {rows !== undefined ? (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: rows, maxRows: 8 }}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : suggestions ? (
        <AutoComplete
          {...common}
          options={suggestions.map((text) => ({ value: text }))}
          onChange={(text: string) => onChange(text)}
        />
      ) : (
        <Input {...common} onChange={(event) => onChange(event.target.value)} />
      )}
    </Frame>
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps extends FieldProps {
  readonly value: string | null | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | null) => void;
  readonly mayClear?: boolean;
  readonly placeholder?: string;
}

export function ChoiceField(props: ChoiceFieldProps): ReactNode {
  return (
    <Frame {...props}>
      <Select
        {...useWiring(props)}
        aria-label={props.label}
        className={styles.full}
        value={props.value ?? undefined}
        placeholder={props.placeholder}
        allowClear={props.mayClear}
        showSearch={props.choices.length > 8 ? { optionFilterProp: 'label' } : false}
        options={[...props.choices]}
        onChange={(value: string | undefined) => props.onChange(value ?? null)}
      />
    </Frame>
  );
}

interface ChoicesFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: string[]) => void;
  readonly placeholder?: string;
}

export function ChoicesField(props: ChoicesFieldProps): ReactNode {
  return (
    <Frame {...props}>
      <Select
        {...useWiring(props)}
        mode="multiple"
        aria-label={props.label}
        className={styles.full}
        value={[...props.values]}
        placeholder={props.placeholder}
        showSearch={{ optionFilterProp: 'label' }}
        options={[...props.choices]}
        onChange={(values: string[]) => props.onChange(values)}
      />
    </Frame>
  );
}

interface DateFieldProps extends FieldProps {
  /** "2026-11-24" */
  readonly value: string | null | undefined;
  readonly onChange: (value: string | null) => void;
}

/**
 * What was typed and is no time: the picker drops it when the field is left, so it is said. The field
 * with its fault, and what the picker needs to find it.
 */
function useTyped<T extends FieldProps>(given: T, withClock: boolean) {
  const t = useTexts(common);
  const [wrong, setWrong] = useState<string | null>(null);
  return {
    props: useOwnFault(given, wrong === null ? undefined : t.noSuchTime(wrong)),
    onBlur: ({ target }: FocusEvent<HTMLElement>) => {
      const typed = target instanceof HTMLInputElement ? target.value.trim() : '';
      setWrong(typed === '' || isTimeText(typed, withClock) ? null : typed);
    },
    settle: () => setWrong(null),
  };
}

export function DateField(given: DateFieldProps): ReactNode {
  const { props, onBlur, settle } = useTyped(given, false);
  return (
    <Frame {...props}>
      <DatePicker
        {...useWiring(props)}
        onBlur={onBlur}
        className={styles.full}
        value={props.value ? dayjs(props.value) : null}
        onChange={(day) => {
          settle();
          props.onChange(day ? day.format('YYYY-MM-DD') : null);
        }}
      />
    </Frame>
  );
}

interface MomentFieldProps extends FieldProps {
  /** RFC 3339; it is shown and taken as the clocks of `zone` show it. */
  readonly value: string | null | undefined;
  readonly zone: string;
  readonly onChange: (value: string | null) => void;
  readonly placeholder?: string;
  /** What it is called where the label stands elsewhere. */
  readonly name?: string;
}

export function MomentField(given: MomentFieldProps): ReactNode {
  const { value, zone, onChange, placeholder, name } = given;
  const { props, onBlur, settle } = useTyped(given, true);
  return (
    <Frame {...props}>
      <DatePicker
        {...useWiring(props)}
        className={styles.full}
        showTime={{ format: 'HH:mm', minuteStep: 5, defaultOpenValue: dayjs('2000-01-01T09:00') }}
        // What was picked counts without another button: nobody loses it by going on to the next field.
        needConfirm={false}
        format="YYYY-MM-DD HH:mm"
        placeholder={placeholder}
        aria-label={name}
        value={value ? dayjs(wallText(value, zone)) : null}
        onBlur={onBlur}
        onChange={(at) => {
          settle();
          onChange(at ? wallInstantText(at.format('YYYY-MM-DDTHH:mm'), zone) : null);
        }}
      />
    </Frame>
  );
}
