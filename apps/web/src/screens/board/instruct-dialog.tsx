import { useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { answer, api, newKey, withKey } from '../../api/client';
import { keys, queries } from '../../api/query';
import { common } from '../../language/common.texts';
import { textsNow, useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { toastDone } from '../../parts/toast';
import { boardTexts } from './board.texts';
import { useSayException } from '../../parts/exception';
import type { Exception } from './use-board';

/** Sends it, at the task or the package it is about; while guests are here it is on its way at once. */
async function give(e: Exception, text: string, key: string): Promise<void> {
  const done = await answer(
    api.POST('/api/v1/receptions/{id}/instructions', {
      params: { path: { id: e.receptionId }, header: withKey(key) },
      body: {
        text,
        taskId: e.objectType === 'task' ? e.objectId : null,
        assignmentId: e.assignmentId,
      },
    }),
  );
  const said = textsNow(boardTexts);
  const isOnItsWay = done.facts.includes('InstructionDispatched');
  toastDone(isOnItsWay ? said.sentToHost : said.sentToOffice);
  await queries.invalidateQueries({ queryKey: keys.mine('instructions') });
}

interface InstructDialogProps {
  readonly exception: Exception;
  readonly onClose: () => void;
}

/** A leader writes what is to be done about something that is wrong. */
export function InstructDialog({ exception: e, onClose }: InstructDialogProps): ReactNode {
  const t = useTexts(boardTexts);
  const words = useTexts(common);
  const sayException = useSayException();
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const key = useRef(newKey());
  const send = async (): Promise<void> => {
    setBusy(true);
    try {
      await give(e, text.trim(), key.current);
      onClose();
    } catch (thrown) {
      setError(thrown);
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy && text.trim() !== '') void send();
  };
  return (
    <Dialog
      title={t.instructTitle}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="submit"
            form="instruction"
            className="btn pri"
            disabled={isBusy || text.trim() === ''}
          >
            {t.send}
          </button>
        </>
      }
    >
      <form id="instruction" className="col" onSubmit={submit}>
        <p className="m">{t.instructOn(sayException(e).what)}</p>
        {error !== null && <ErrorBox error={error} />}
        <div className="field">
          <label htmlFor="instruction-text">{t.instructLabel}</label>
          <textarea
            id="instruction-text"
            className="input"
            rows={4}
            maxLength={1000}
            autoFocus
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <p className="t13 l">{t.instructHint}</p>
      </form>
    </Dialog>
  );
}
