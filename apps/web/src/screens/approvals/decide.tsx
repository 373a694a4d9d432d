import { useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey, type Dto } from '../../api/client';
import { problemOf } from '../../api/problem';
import { keys, queries } from '../../api/query';
import { useTexts } from '../../language/texts';
import { ErrorBox } from '../../parts/feedback';
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
  const [error, setError] = useState<unknown>(null);
  const [isReturning, setReturning] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [key] = useState(newKey);
  if (!row.mayDecide || row.status !== 'pending') return null;
  const agree = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    try {
      await answer(
        api.POST('/api/v1/approvals/{id}/approve', {
          params: { path: { id: row.id }, header: withKey(key) },
          body: { ...(previewHash !== undefined && { previewHash }) },
        }),
      );
      toastDone(t.agreed);
      await refresh(row);
    } catch (thrown) {
      setError(thrown);
      if (problemOf(thrown).status === 409) await refresh(row);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      {error !== null && <ErrorBox error={error} />}
      <div className={styles.answers}>
        <button type="button" className="btn pri lg" disabled={isBusy} onClick={() => void agree()}>
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
