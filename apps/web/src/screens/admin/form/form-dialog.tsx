import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { newKey, problemOf } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog, ErrorBox, faultsOf } from '../../../parts';
import { Conflict } from './conflict';
import type { Field, Values } from './field';
import { FieldRow } from './field-row';
import { formTexts } from './form.texts';
import { useSavedBy } from './saved-by';

/** Which revision the values were read at; the key makes a repeat of the same act harmless. */
export interface SaveContext {
  readonly key: string;
  readonly tag: string;
}

/** Values with the ETag they were read at. */
export interface Loaded {
  readonly values: Values;
  readonly tag: string;
}

interface FormDialogProps {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly initial: Loaded;
  readonly save: (values: Values, context: SaveContext) => Promise<void>;
  readonly onClose: () => void;
  /** Reads again what is stored now, after somebody else saved. */
  readonly reload?: () => Promise<Loaded>;
  readonly children?: ReactNode;
  readonly act?: string;
  /** What the server puts before the names of the fields. */
  readonly prefix?: string;
}

/** The field that a path is in: "off" of "off[3]", "check" of "check.table". */
const fieldIn = (path: string): string => path.split(/[.[]/)[0] ?? path;

/** The server's faults by field; one inside a field's document is the field's, one of a list is counted. */
function faultsOfFields(
  error: unknown,
  prefix: string,
  sayAt: (place: number, said: string) => string,
): Map<string, string> {
  const faults = [...faultsOf(error, prefix)].reverse();
  return new Map(
    faults.flatMap(([path, said]) => {
      const [, place] = /^\w+\[(\d+)\]$/.exec(path) ?? [];
      const whole = place === undefined ? said : sayAt(Number(place) + 1, said);
      return [[fieldIn(path), whole] as const, [path, said]];
    }),
  );
}

/** What a form does between opening and saved. */
function useForm({ initial, save, onClose, reload }: FormDialogProps) {
  const [values, setValues] = useState(initial.values);
  const [tag, setTag] = useState(initial.tag);
  const [error, setError] = useState<unknown>(null);
  const [theirs, setTheirs] = useState<Loaded | null>(null);
  const [isSaving, setSaving] = useState(false);
  const key = useRef(newKey());
  const submit = async (at: string): Promise<void> => {
    if (isSaving) return;
    setSaving(true);
    setError(null);
    setTheirs(null);
    try {
      await save(values, { key: key.current, tag: at });
      onClose();
    } catch (thrown) {
      const { status } = problemOf(thrown);
      // Answered: the next try is another act. Not answered: the same one again.
      if (status > 0 && status < 500) key.current = newKey();
      if (status === 412 && reload) setTheirs(await reload().catch(() => null));
      setError(thrown);
    } finally {
      setSaving(false);
    }
  };
  const take = (loaded: Loaded): void => {
    setValues(loaded.values);
    setTag(loaded.tag);
    setTheirs(null);
    setError(null);
  };
  return { values, setValues, tag, setTag, error, theirs, isSaving, submit, take };
}

/** A form in a dialog: faults beside their fields, the focus on the first, conflicts shown. */
export function FormDialog(props: FormDialogProps): ReactNode {
  const { title, fields, onClose, children, act } = props;
  const t = useTexts(formTexts);
  const words = useTexts(common);
  const form = useForm(props);
  const savedBy = useSavedBy();
  const id = useId();
  const keepMine = (tag: string): void => {
    form.setTag(tag);
    void form.submit(tag);
  };
  return (
    <Dialog
      title={form.theirs ? savedBy(form.error) : title}
      onClose={onClose}
      width={520}
      footer={
        form.theirs ? undefined : (
          <>
            <button type="button" className="btn" onClick={onClose}>
              {words.cancel}
            </button>
            <button type="submit" form={id} className="btn pri" disabled={form.isSaving}>
              {form.isSaving ? t.saving : (act ?? words.save)}
            </button>
          </>
        )
      }
    >
      {form.theirs ? (
        <Conflict
          fields={fields}
          mine={form.values}
          theirs={form.theirs}
          onTake={form.take}
          onKeep={keepMine}
        />
      ) : (
        <FormBody
          id={id}
          fields={fields}
          values={form.values}
          error={form.error}
          prefix={props.prefix ?? 'document.'}
          onChange={form.setValues}
          onSubmit={() => void form.submit(form.tag)}
        >
          {children}
        </FormBody>
      )}
    </Dialog>
  );
}

/** Whether a fault stands beside a field: its own, or that of the document it is in. */
const isPlacedIn = (path: string, names: ReadonlySet<string>): boolean =>
  names.has(path) || names.has(fieldIn(path));

interface FormBodyProps {
  readonly id: string;
  readonly fields: readonly Field[];
  readonly values: Values;
  readonly error: unknown;
  readonly prefix: string;
  readonly onChange: (values: Values) => void;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

function FormBody(props: FormBodyProps): ReactNode {
  const { id, fields, values, error, onChange, onSubmit, children } = props;
  const element = useRef<HTMLFormElement>(null);
  const faults = faultsOfFields(error, props.prefix, useTexts(formTexts).at);
  const names = new Set(fields.map(({ name }) => name));
  const isPlaced = faults.size > 0 && [...faults.keys()].every((path) => isPlacedIn(path, names));
  useEffect(() => {
    if (error) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error]);
  return (
    <form
      id={id}
      ref={element}
      className="col"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {error !== null && !isPlaced && <ErrorBox error={error} />}
      {children}
      {fields.map((field) => (
        <FieldRow
          key={field.name}
          field={field}
          value={values[field.name] ?? ''}
          fault={faults.get(field.name)}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </form>
  );
}
