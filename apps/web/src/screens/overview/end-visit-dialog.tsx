import { useId, useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey } from '../../api/client';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { isReason } from '../../parts/reason';
import { toastDone } from '../../parts/toast';
import { wallInstantText } from '../../time/wall';
import { headTexts } from './head.texts';
import { readAgain } from './item-acts';
import { ToldList } from './told-list';
import { useOverview } from './use-overview';

interface EndVisitDialogProps {
  readonly act: 'cancel' | 'postpone';
  readonly onClose: () => void;
}

interface Words {
  readonly reason: string;
  readonly until: string;
  readonly code: string;
}

const NOTHING: Words = { reason: '', until: '', code: '' };

/** 取消 and 延期: with a reason, and the reception's code typed. */
export function EndVisitDialog({ act, onClose }: EndVisitDialogProps): ReactNode {
  const t = useTexts(headTexts);
  const { board } = useOverview();
  const [words, setWords] = useState(NOTHING);
  const { send, error, isBusy } = useEndVisit(act, words, onClose);
  const form = useId();
  const { reason, until, code } = words;
  const isSame = code.trim() === board.code;
  const isReady = isReason(reason) && isSame && !isBusy;
  const title = act === 'cancel' ? t.cancelTitle : t.postponeTitle;
  const footer = <Foot form={form} act={act} title={title} isReady={isReady} onClose={onClose} />;
  const set = (change: Partial<Words>): void => setWords({ ...words, ...change });
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <form
        id={form}
        className="col"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) void send();
        }}
      >
        <p className="m">{act === 'cancel' ? t.cancelHint : t.postponeHint}</p>
        <Field
          label={t.why}
          hint={t.whyLeast}
          value={reason}
          onType={(typed) => set({ reason: typed })}
        />
        {act === 'postpone' && (
          <Field
            label={t.until}
            type="datetime-local"
            value={until}
            onType={(typed) => set({ until: typed })}
          />
        )}
        <Field
          label={t.typeCode(board.code)}
          hint={code !== '' && !isSame ? t.codeWrong : undefined}
          value={code}
          onType={(typed) => set({ code: typed })}
        />
        <ToldList />
        {error !== null && <ErrorBox error={error} />}
      </form>
    </Dialog>
  );
}

/** Sends it, once however often it is tried. */
function useEndVisit(act: 'cancel' | 'postpone', words: Words, onDone: () => void) {
  const t = useTexts(headTexts);
  const { receptionId, board } = useOverview();
  const [key] = useState(newKey);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    const params = { path: { id: receptionId }, header: withKey(key) };
    const { reason, until } = words;
    try {
      if (act === 'cancel')
        await answer(api.POST('/api/v1/receptions/{id}/cancel', { params, body: { reason } }));
      else
        await answer(
          api.POST('/api/v1/receptions/{id}/postpone', {
            params,
            body: { reason, ...(until && { until: wallInstantText(until, board.zone) }) },
          }),
        );
      toastDone(act === 'cancel' ? t.cancelled : t.postponed);
      onDone();
      await readAgain(receptionId);
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  return { send, error, isBusy };
}

interface FootProps extends EndVisitDialogProps {
  readonly form: string;
  readonly title: string;
  readonly isReady: boolean;
}

function Foot({ form, act, title, isReady, onClose }: FootProps): ReactNode {
  const t = useTexts(common);
  return (
    <>
      <button type="button" className="btn" onClick={onClose}>
        {t.back}
      </button>
      <button
        type="submit"
        form={form}
        className={act === 'cancel' ? 'btn dgr' : 'btn pri'}
        disabled={!isReady}
      >
        {title}
      </button>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly hint?: string;
  readonly type?: string;
}

/** One line to type into. */
export function Field({ label, value, onType, hint, type = 'text' }: FieldProps): ReactNode {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className="input"
        value={value}
        autoComplete="off"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onType(event.target.value)}
      />
      {hint && (
        <span id={`${id}-hint`} className="t12 l">
          {hint}
        </span>
      )}
    </div>
  );
}
