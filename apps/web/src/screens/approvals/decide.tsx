import { useState, type ReactNode } from 'react';
import { answer, api, withKey, type Dto } from '../../api/client';
import { problemOf } from '../../api/problem';
import { keys, queries } from '../../api/query';
import { useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
import { useSend } from '../../parts/form';
import { Icon } from '../../parts/icon';
import { toastDone } from '../../parts/toast';
import { approvalsTexts } from './approvals.texts';
import { ReturnDialog } from './return-dialog';
import styles from './approvals.module.css';

interface DecideProps {
  readonly row: Dto['ApprovalRowDto'];
  readonly previewHash?: string;
}

/** 同意 in one tap, 退回 with its reason in two. */
export function Decide({ row, previewHash }: DecideProps): ReactNode {
  const t = useTexts(approvalsTexts);
  const [isReturning, setReturning] = useState(false);
  const { send, error, isBusy } = useSend(async (key) => {
    const params = { path: { id: row.id }, header: withKey(key) };
    const body = { ...(previewHash !== undefined && { previewHash }) };
    try {
      await answer(api.POST('/api/v1/approvals/{id}/approve', { params, body }));
      toastDone(t.agreed);
    } catch (thrown) {
      // What was looked at is no more: what stands now is shown, with the reason.
      if (problemOf(thrown).status === 409) await refresh(row);
      throw thrown;
    }
    await refresh(row);
  });
  if (!row.mayDecide || row.status !== 'pending') return null;
  return (
    <>
      {error !== null && <ErrorBox error={error} />}
      <div className={styles.answers}>
        <button type="button" className="btn pri lg" disabled={isBusy} onClick={() => send()}>
          <Icon name="check" />
          {t.agree}
        </button>
        <button
          type="button"
          className="btn lg"
          disabled={isBusy}
          onClick={() => setReturning(true)}
        >
          {t.giveBack}
        </button>
      </div>
      {isReturning && (
        <ReturnDialog
          row={row}
          onClose={() => setReturning(false)}
          onDone={() => void refresh(row)}
        />
      )}
    </>
  );
}

async function refresh(row: Dto['ApprovalRowDto']): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: keys.mine() }),
    queries.invalidateQueries({ queryKey: keys.reception(row.receptionId) }),
  ]);
}
