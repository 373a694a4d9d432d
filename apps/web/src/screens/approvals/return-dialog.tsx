import type { ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../api';
import { useTexts } from '../../language';
import { ReasonDialog, toastDone } from '../../parts';
import { approvalsTexts } from './approvals.texts';

interface ReturnDialogProps {
  readonly row: Dto['ApprovalRowDto'];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** 退回 goes with its reason, at least four characters. */
export function ReturnDialog({ row, onClose, onDone }: ReturnDialogProps): ReactNode {
  const t = useTexts(approvalsTexts);
  const giveBack = async (key: string, reason: string): Promise<void> => {
    const params = { path: { id: row.id }, header: withKey(key) };
    await answer(api.POST('/api/v1/approvals/{id}/return', { params, body: { reason } }));
    toastDone(t.returned);
    onClose();
    onDone();
  };
  return (
    <ReasonDialog
      place={`return.${row.id}`}
      title={t.giveBack}
      act={t.giveBack}
      label={t.whyBack}
      phrases={[t.quick1, t.quick2, t.quick3]}
      run={giveBack}
      onClose={onClose}
    />
  );
}
