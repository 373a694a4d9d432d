import { useState, type ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api, type Dto, newKey, withKey } from '../../api';
import { useTexts } from '../../language';
import { ErrorBox, Icon, isReason, isTooLong, KeptAt, TooLong, useKeptText } from '../../parts';
import { changesTexts } from './changes.texts';
import { EditForm, editsIn, useSayEdit, type Edit, type NewEdit } from '../../parts/edits';
import { useRunningSource } from './running-source';
import styles from './changes.module.css';

/** Longest reason, in characters; the server holds to the same. */
const MOST = 1000;

/** A list of edits and a reason; the preview that comes of it changes nothing. */
export function Composer({ reception }: { readonly reception: Dto['ReceptionDto'] }): ReactNode {
  const t = useTexts(changesTexts);
  const source = useRunningSource(reception);
  const sayEdit = useSayEdit(source);
  const draft = useDraft(reception.id);
  const { edits } = draft;
  return (
    <section className="panel" aria-label={t.newChange}>
      <div className="hd">
        <h2>{t.newChange}</h2>
      </div>
      <div className="bd col">
        <EditForm source={source} onAdd={draft.add} />
        {edits.length > 0 && (
          <div>
            <h3 className="t12 l">{t.edits}</h3>
            <ul>
              {edits.map((edit, index) => (
                <li key={`${index} ${JSON.stringify(edit)}`} className={styles.edit}>
                  <Icon name="shift" className="cvio" />
                  <span className="sp">{sayEdit(edit)}</span>
                  <button type="button" className="btn sm gh" onClick={() => draft.remove(index)}>
                    {t.remove}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="field">
          <label htmlFor="reason">{t.reason}</label>
          <input
            id="reason"
            className="input"
            value={draft.reason}
            placeholder={t.reasonHint}
            aria-invalid={isTooLong(draft.reason, MOST) || undefined}
            aria-describedby="reason-fault"
            onChange={(event) => draft.setReason(event.target.value)}
          />
          <TooLong id="reason-fault" text={draft.reason} most={MOST} />
        </div>
        {draft.error !== null && <ErrorBox error={draft.error} />}
        <div className="row wrap">
          <button
            type="button"
            className="btn pri"
            disabled={draft.lacks !== null || draft.isBusy}
            onClick={() => void draft.look()}
          >
            {t.look}
          </button>
          {draft.lacks && <span className="t13 l">{t[draft.lacks]}</span>}
          <KeptAt at={draft.keptAt} />
        </div>
      </div>
    </section>
  );
}

interface Draft {
  readonly edits: readonly Edit[];
  readonly reason: string;
}

/** What was written here before the page went away. */
function draftIn(text: string, reason: string): Draft {
  try {
    return JSON.parse(text) as Draft;
  } catch {
    return { edits: [], reason };
  }
}

/** What is being written; another screen may have begun it in the address. */
function useDraft(id: string) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const kept = useKeptText(`change.${id}`);
  const [{ edits, reason }, setDraft] = useState<Draft>(() =>
    search.has('edits')
      ? { edits: editsIn(search), reason: search.get('reason') ?? '' }
      : draftIn(kept.text, search.get('reason') ?? ''),
  );
  const put = (next: Draft): void => {
    setDraft(next);
    kept.setText(next.edits.length + next.reason.length > 0 ? JSON.stringify(next) : '');
  };
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const lacks = edits.length === 0 ? 'needEdit' : !isReason(reason) ? 'needReason' : null;
  const look = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      const { amendment } = await answer(
        api.POST('/api/v1/receptions/{id}/amendments', {
          params: { path: { id }, header: withKey(newKey()) },
          body: { reason: reason.trim(), edits: [...edits], whatIf: true },
        }),
      );
      kept.drop();
      await navigate(`/receptions/${id}/changes/${amendment.number}`);
    } catch (thrown) {
      setError(thrown);
    } finally {
      setBusy(false);
    }
  };
  return {
    edits,
    reason,
    keptAt: kept.keptAt,
    setReason: (next: string) => put({ edits, reason: next }),
    error,
    isBusy,
    lacks,
    look,
    // The forms give what the server judges: a fault comes back at its edit.
    add: (edit: NewEdit) => put({ edits: [...edits, edit as unknown as Edit], reason }),
    remove: (index: number) => put({ edits: edits.filter((_, at) => at !== index), reason }),
  } as const;
}
