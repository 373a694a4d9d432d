import { useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey, type Dto } from '../../api/client';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { toastDone } from '../../parts/toast';
import { approvalsTexts } from './approvals.texts';
import styles from './approvals.module.css';

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
  const isShort = reason.trim().length < 4;
  const send = async (): Promise<void> => {
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
          <button type="button" className="btn pri" disabled={isShort} onClick={() => void send()}>
            {t.giveBack}
          </button>
        </>
      }
    >
      <div className={styles.quick}>
        {[t.quick1, t.quick2, t.quick3].map((phrase) => (
          <button key={phrase} type="button" className="btn" onClick={() => setReason(phrase)}>
            {phrase}
          </button>
        ))}
      </div>
      <div className="field">
        <label htmlFor="return-reason">{t.whyBack}</label>
        <textarea
          id="return-reason"
          className="input"
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {isShort && <p className="t13 l">{t.needReason}</p>}
      </div>
      {error !== null && <ErrorBox error={error} />}
    </Dialog>
  );
}
