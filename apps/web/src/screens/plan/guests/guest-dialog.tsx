import { fieldsOfGroup, ruleOfGuestField, type GuestField, type GuestGroup } from '@app/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys, problemOf, queries, withKey } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog, Form, Read, toastDone, useSend } from '../../../parts';
import { ChoiceField, TextField } from '../../../parts/facts/fields';
import { can, useSession } from '../../../session/session';
import { usePlan } from '../context';
import { GuestConflict } from './guest-conflict';
import { guestsTexts } from './guests.texts';
import {
  useBatchNames,
  useFieldName,
  type Guest,
  type GuestBase,
  type GuestValues as Values,
} from './guest';
import styles from '../plan.module.css';

interface GuestDialogProps {
  /** null: a new one. */
  readonly guest: Guest | null;
  /** Groups of fields this person may read. */
  readonly allowed: readonly string[];
  readonly onClose: () => void;
}

/** One guest with the fields this person may see. */
export function GuestDialog({ guest, allowed, onClose }: GuestDialogProps): ReactNode {
  const t = useTexts(guestsTexts);
  const { reception } = usePlan();
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'guest', guest?.id),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{receptionId}/guests/{id}', {
          params: { path: { receptionId: reception.id, id: guest?.id ?? '' } },
        }),
      ),
    enabled: guest !== null,
    staleTime: 0,
  });
  if (guest === null)
    return (
      <GuestForm {...{ allowed, onClose }} title={t.newGuest} first={{}} id={null} revision={0} />
    );
  return (
    <Read query={query}>
      {(data) => (
        <GuestForm
          {...{ allowed, onClose }}
          title={data.name ?? t.noName}
          first={data}
          id={guest.id}
          revision={data.revision}
        />
      )}
    </Read>
  );
}

interface GuestFormProps extends Omit<GuestDialogProps, 'guest'> {
  readonly title: string;
  readonly first: Values;
  readonly id: string | null;
  readonly revision: number;
}

const PLAIN: readonly GuestField[] = ['name', 'originalName', 'unit', 'title', 'batch', 'group'];

interface GuestAct {
  readonly act: 'save' | 'remove';
  readonly changes: Values;
  readonly revision: number;
}

/** Saves, adds or removes; what was refused stays, marked. */
function useGuestActs({ id, onClose }: GuestFormProps) {
  const t = useTexts(guestsTexts);
  const { reception } = usePlan();
  const receptionId = reception.id;
  return useSend(async (key, { act, changes, revision }: GuestAct) => {
    const header = { ...withKey(`${key}-${act}`), 'If-Match': `"r${revision}"` };
    const body = changes as Dto['GuestValuesDto'];
    const one = '/api/v1/receptions/{receptionId}/guests/{id}';
    if (id === null) {
      const params = { path: { receptionId }, header: withKey(key) };
      await answer(api.POST('/api/v1/receptions/{receptionId}/guests', { params, body }));
    } else {
      const params = { path: { receptionId, id }, header };
      if (act === 'save') await answer(api.PATCH(one, { params, body }));
      else await answer(api.DELETE(one, { params }));
    }
    toastDone(act === 'save' ? t.saved : t.removed);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(receptionId) });
  });
}

function GuestForm(props: GuestFormProps): ReactNode {
  const { title, first, id, allowed, onClose } = props;
  const mayWrite = can(useSession(), 'guest.write');
  const [changes, setChanges] = useState<Values>({});
  const form = useId();
  const [base, setBase] = useState<GuestBase>({ values: first, revision: props.revision });
  const [settled, setSettled] = useState<unknown>(null);
  const { send, error, isBusy } = useGuestActs(props);
  const act = (name: 'save' | 'remove'): void =>
    send({ act: name, changes, revision: base.revision });
  const isOff = !mayWrite || isBusy || Object.keys(changes).length === 0;
  const isStale = error !== null && error !== settled && problemOf(error).status === 412;
  const change = (one: Values): void => setChanges({ ...changes, ...one });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      width={720}
      footer={
        <Buttons
          {...{ form, isOff, onClose }}
          onRemove={id !== null && mayWrite && !isBusy ? () => act('remove') : null}
        />
      }
    >
      <Form id={form} error={isStale ? null : error} onSubmit={() => !isOff && act('save')}>
        {isStale && id !== null && (
          <GuestConflict
            {...{ id, base, changes }}
            problem={problemOf(error)}
            onChoose={(after, now) => {
              setChanges(after);
              setBase(now);
              setSettled(error);
              send({ act: 'save', changes: after, revision: now.revision });
            }}
          />
        )}
        <Fields
          {...{ allowed, mayWrite }}
          values={{ ...base.values, ...changes }}
          onChange={change}
        />
      </Form>
    </Dialog>
  );
}

interface ButtonsProps {
  readonly form: string;
  readonly isOff: boolean;
  readonly onClose: () => void;
  /** null: he cannot be removed here, or not now. */
  readonly onRemove: (() => void) | null;
}

function Buttons({ form, isOff, onClose, onRemove }: ButtonsProps): ReactNode {
  const t = useTexts(guestsTexts);
  const words = useTexts(common);
  return (
    <>
      {onRemove && (
        <button type="button" className="btn dgr" onClick={onRemove}>
          {t.remove}
        </button>
      )}
      <span className="sp" />
      <button type="button" className="btn" onClick={onClose}>
        {words.cancel}
      </button>
      <button type="submit" form={form} className="btn pri" disabled={isOff}>
        {words.save}
      </button>
    </>
  );
}

interface FieldsProps extends Pick<GuestDialogProps, 'allowed'> {
  readonly mayWrite: boolean;
  readonly values: Values;
  readonly onChange: (change: Values) => void;
}

function Fields({ allowed, mayWrite, values, onChange }: FieldsProps): ReactNode {
  const nameOf = useFieldName();
  const fields = [...PLAIN, ...allowed.flatMap((group) => fieldsOfGroup(group as GuestGroup))];
  const batches = [...useBatchNames()].map(([value, label]) => ({ value, label }));
  return (
    <div className={styles.form}>
      {fields.map((field) => {
        const shared = {
          path: field,
          label: nameOf(field),
          isDisabled: !mayWrite,
          value: values[field],
          onChange: (text: string | null) => onChange({ [field]: text || null }),
        };
        return field === 'batch' && batches.length > 0 ? (
          <ChoiceField key={field} {...shared} choices={batches} mayClear />
        ) : (
          <TextField key={field} {...shared} most={ruleOfGuestField(field).max} />
        );
      })}
    </div>
  );
}
