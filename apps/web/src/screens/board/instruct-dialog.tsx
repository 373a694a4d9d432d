import type { ReactNode } from 'react';
import { answer, api, withKey, keys, queries } from '../../api';
import { common, useTexts } from '../../language';
import { Dialog } from '../../parts/dialog';
import { useSayException } from '../../parts/exception';
import { Form, TextField, useSend } from '../../parts/form';
import { KeptAt, useKeptText } from '../../parts/kept-text';
import { toastDone } from '../../parts/toast';
import { boardTexts } from './board.texts';
import type { Exception } from './use-board';

interface InstructDialogProps {
  readonly exception: Exception;
  readonly onClose: () => void;
}

/** A leader writes what is to be done about something that is wrong. */
export function InstructDialog({ exception: e, onClose }: InstructDialogProps): ReactNode {
  const t = useTexts(boardTexts);
  const words = useTexts(common);
  const sayException = useSayException();
  const { text, setText, drop, keptAt } = useKeptText(
    `instruction.${e.receptionId}.${e.objectId ?? ''}`,
  );
  const { send, error, isBusy } = useInstruction(e, () => {
    drop();
    onClose();
  });
  const isOff = isBusy || text.trim() === '';
  return (
    <Dialog
      title={t.instructTitle}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" form="instruction" className="btn pri" disabled={isOff}>
            {t.send}
          </button>
        </>
      }
    >
      <Form id="instruction" error={error} onSubmit={() => !isOff && send(text.trim())}>
        <p className="m">{t.instructOn(sayException(e).what)}</p>
        <TextField
          label={t.instructLabel}
          path="text"
          rows={4}
          most={1000}
          autoFocus
          value={text}
          onChange={setText}
        />
        <KeptAt at={keptAt} />
        <p className="t13 l">{t.instructHint}</p>
      </Form>
    </Dialog>
  );
}

function useInstruction(e: Exception, onClose: () => void) {
  const t = useTexts(boardTexts);
  return useSend(async (key, text: string) => {
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
    const isOnItsWay = done.facts.includes('InstructionDispatched');
    toastDone(isOnItsWay ? t.sentToHost : t.sentToOffice);
    await queries.invalidateQueries({ queryKey: keys.mine('instructions') });
    onClose();
  });
}
