import { useId, type ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../api/client';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { Form, ReasonField, useReason, useSend } from '../../parts/form';
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
  const form = useId();
  const { field, take } = useReason();
  const { send, error, isBusy } = useSend(async (key, reason: string) => {
    await answer(
      api.POST('/api/v1/approvals/{id}/return', {
        params: { path: { id: row.id }, header: withKey(key) },
        body: { reason },
      }),
    );
    toastDone(t.returned);
    onClose();
    onDone();
  });
  const submit = (): void => {
    const reason = take();
    if (reason !== null) send(reason);
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
          <button type="submit" form={form} className="btn pri" disabled={isBusy}>
            {t.giveBack}
          </button>
        </>
      }
    >
      <Form id={form} error={error} onSubmit={submit}>
        <ReasonField label={t.whyBack} phrases={[t.quick1, t.quick2, t.quick3]} {...field} />
      </Form>
    </Dialog>
  );
}
