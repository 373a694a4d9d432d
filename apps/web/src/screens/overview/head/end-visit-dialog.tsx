import { useId, useState, type ReactNode } from 'react';
import { answer, api, withKey } from '../../../api';
import { common, useTexts } from '../../../language';
import { Dialog } from '../../../parts/dialog';
import { Form, isReason, ReasonField, TextField, useReason, useSend } from '../../../parts/form';
import { toastDone } from '../../../parts/toast';
import { wallInstantText } from '../../../time/wall';
import { headTexts } from './head.texts';
import { readAgain } from '../items/item-acts';
import { ToldList } from './told-list';
import { useOverview } from '../use-overview';

interface EndVisitDialogProps {
  readonly act: 'cancel' | 'postpone';
  readonly onClose: () => void;
}

interface Words {
  readonly until: string;
  readonly code: string;
}

const NOTHING: Words = { until: '', code: '' };

/** 取消 and 延期: with a reason, and the reception's code typed. */
export function EndVisitDialog({ act, onClose }: EndVisitDialogProps): ReactNode {
  const t = useTexts(headTexts);
  const { board, receptionId } = useOverview();
  const [words, setWords] = useState(NOTHING);
  const { field, drop } = useReason(`${act}.${receptionId}`);
  const reason = field.value;
  const { send, error, isBusy } = useEndVisit(act, { ...words, reason }, () => {
    drop();
    onClose();
  });
  const form = useId();
  const { until, code } = words;
  const isSame = code.trim() === board.code;
  const isReady = isReason(reason) && isSame && !isBusy;
  const title = act === 'cancel' ? t.cancelTitle : t.postponeTitle;
  const footer = <Foot form={form} act={act} title={title} isReady={isReady} onClose={onClose} />;
  const set = (change: Partial<Words>): void => setWords({ ...words, ...change });
  return (
    <Dialog title={title} onClose={onClose} footer={footer}>
      <Form id={form} error={error} onSubmit={() => isReady && send()}>
        <p className="m">{act === 'cancel' ? t.cancelHint : t.postponeHint}</p>
        <ReasonField label={t.why} {...field} />
        {act === 'postpone' && (
          <TextField
            label={t.until}
            path="until"
            type="datetime-local"
            value={until}
            onChange={(typed) => set({ until: typed })}
          />
        )}
        <TextField
          label={t.typeCode(board.code)}
          fault={code !== '' && !isSame ? t.codeWrong : undefined}
          value={code}
          onChange={(typed) => set({ code: typed })}
        />
        <ToldList />
      </Form>
    </Dialog>
  );
}

/** Sends it, once however often it is tried. */
function useEndVisit(
  act: 'cancel' | 'postpone',
  words: Words & { readonly reason: string },
  onDone: () => void,
) {
  const t = useTexts(headTexts);
  const { receptionId, board } = useOverview();
  return useSend(async (key) => {
    const params = { path: { id: receptionId }, header: withKey(key) };
    const reason = words.reason.trim();
    const until = words.until && wallInstantText(words.until, board.zone);
    if (act === 'cancel')
      await answer(api.POST('/api/v1/receptions/{id}/cancel', { params, body: { reason } }));
    else
      await answer(
        api.POST('/api/v1/receptions/{id}/postpone', {
          params,
          body: { reason, ...(until && { until }) },
        }),
      );
    toastDone(act === 'cancel' ? t.cancelled : t.postponed);
    onDone();
    await readAgain(receptionId);
  });
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
