import { fieldsOfGroup, type GuestField, type GuestGroup } from '@app/domain';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, newKey, type Dto, problemOf, keys, queries } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog, ErrorBox, Read, toastDone } from '../../../parts';
import { faultsOf, NO_FAULTS } from '../../../parts/facts/facts';
import { TextField } from '../../../parts/facts/fields';
import { can, useSession } from '../../../session/session';
import { usePlan } from '../context';
import { guestsTexts } from './guests.texts';
import { useFieldName, type Guest } from './guest';
import styles from '../plan.module.css';

interface GuestDialogProps {
  /** null: a new one. */
  readonly guest: Guest | null;
  /** Groups of fields this person may read. */
  readonly allowed: readonly string[];
  readonly onClose: () => void;
}

type Values = Partial<Record<GuestField, string | null>>;

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
    return <Form {...{ allowed, onClose }} title={t.newGuest} first={{}} id={null} revision={0} />;
  return (
    <Read query={query}>
      {(data) => (
        <Form
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

interface FormProps extends Omit<GuestDialogProps, 'guest'> {
  readonly title: string;
  readonly first: Values;
  readonly id: string | null;
  readonly revision: number;
}

const PLAIN: readonly GuestField[] = ['name', 'originalName', 'unit', 'title', 'batch', 'group'];

/** Saves, adds or removes; what was refused stays, marked. */
function useGuestActs({ id, revision, onClose }: FormProps, changes: Values) {
  const t = useTexts(guestsTexts);
  const { reception } = usePlan();
  const [key] = useState(newKey);
  const receptionId = reception.id;
  const done = (said: string): Promise<void> => {
    toastDone(said);
    onClose();
    return queries.invalidateQueries({ queryKey: keys.reception(receptionId) });
  };
  const header = { 'Idempotency-Key': key, 'If-Match': `"r${revision}"` };
  const path = { receptionId, id: id ?? '' };
  const body = changes as Dto['GuestValuesDto'];
  const save = useMutation({
    mutationFn: async () => {
      if (id !== null) {
        const params = { path, header };
        await answer(api.PATCH('/api/v1/receptions/{receptionId}/guests/{id}', { params, body }));
        return;
      }
      const params = { path: { receptionId }, header: { 'Idempotency-Key': key } };
      await answer(api.POST('/api/v1/receptions/{receptionId}/guests', { params, body }));
    },
    onSuccess: () => done(t.saved),
  });
  const remove = useMutation({
    mutationFn: async () => {
      const params = { path, header: { ...header, 'Idempotency-Key': `${key}-r` } };
      await answer(api.DELETE('/api/v1/receptions/{receptionId}/guests/{id}', { params }));
    },
    onSuccess: () => done(t.removed),
  });
  return { save, remove };
}

function Form(props: FormProps): ReactNode {
  const { title, first, id, allowed, onClose } = props;
  const t = useTexts(guestsTexts);
  const words = useTexts(common);
  const mayWrite = can(useSession(), 'guest.write');
  const nameOf = useFieldName();
  const [changes, setChanges] = useState<Values>({});
  const { save, remove } = useGuestActs(props, changes);
  const error = save.error ?? remove.error;
  const faults = error ? faultsOf(error) : NO_FAULTS;
  const isStale = error !== null && problemOf(error).status === 412;
  const fields = [...PLAIN, ...allowed.flatMap((group) => fieldsOfGroup(group as GuestGroup))];
  return (
    <Dialog
      title={title}
      onClose={onClose}
      width={720}
      footer={
        <>
          {id !== null && mayWrite && (
            <button type="button" className="btn dgr" onClick={() => remove.mutate()}>
              {t.remove}
            </button>
          )}
          <span className="sp" />
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="btn pri"
            disabled={!mayWrite || save.isPending || Object.keys(changes).length === 0}
            onClick={() => save.mutate()}
          >
            {words.save}
          </button>
        </>
      }
    >
      <div className={styles.form}>
        {fields.map((field) => (
          <TextField
            key={field}
            path={field}
            label={nameOf(field)}
            faults={faults}
            isDisabled={!mayWrite}
            value={field in changes ? changes[field] : first[field]}
            onChange={(text) => setChanges({ ...changes, [field]: text || null })}
          />
        ))}
        <div className={styles.wide}>
          {isStale ? <p className="note amb">{t.stale}</p> : error && <ErrorBox error={error} />}
        </div>
      </div>
    </Dialog>
  );
}
