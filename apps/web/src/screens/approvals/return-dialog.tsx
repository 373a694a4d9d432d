import { useRef, useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey, type Dto } from '../../api/client';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { isReason, ReasonField } from '../../parts/reason';
import { toastDone } from '../../parts/toast';
import { approvalsTexts } from './approvals.texts';

interface ReturnDialogProps {
  readonly row: Dto['ApprovalRowDto'];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 退回 goes with its reason, at least four characters. */
export function ReturnDialog({ row, onClose, onDone }: ReturnDialogProps): ReactNode {
  const t = useTexts(approvalsTexts);
  const words = useTexts(common);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [key] = useState(newKey);
  const [isTold, setTold] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const send = async (): Promise<void> => {
    setTold(true);
    if (!isReason(reason)) return field.current?.focus();
    setError(null);
    try {
      await answer(
        api.POST('/api/v1/approvals/{id}/return', {
          params: { path: { id: row.id }, header: withKey(key) },
          body: { reason: reason.trim() },
        }),
      );
      toastDone(t.returned);
      onClose();
      onDone();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Dialog
      title={t.giveBack}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="button" className="btn pri" onClick={() => void send()}>
            {t.giveBack}
          </button>
        </>
      }
    >
      <ReasonField
        ref={field}
        label={t.whyBack}
        value={reason}
        onChange={setReason}
        phrases={[t.quick1, t.quick2, t.quick3]}
        isTold={isTold}
      />
      {error !== null && <ErrorBox error={error} />}
    </Dialog>
  );
}
