import { useState, type ReactNode } from 'react';
import { answer, api, newKey, withKey, type Dto } from '../../api/client';
import { keys, queries } from '../../api/query';
import { common } from '../../language/common.texts';
import { useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { ErrorBox } from '../../parts/feedback';
import { isReason } from '../../parts/reason';
import { toastDone } from '../../parts/toast';
import { changesTexts } from './changes.texts';

interface PublishDialogProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
  readonly onClose: () => void;
}

/** 紧急发布: in force at once with a reason; its approval is made up for. */
export function PublishDialog({ reception, amendment, onClose }: PublishDialogProps): ReactNode {
  const t = useTexts(changesTexts);
  const words = useTexts(common);
  const [reason, setReason] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [key] = useState(newKey);
  const { id } = reception;
  const publish = async (): Promise<void> => {
    setError(null);
    try {
      await answer(
        api.POST('/api/v1/receptions/{id}/amendments/{number}/publish', {
          params: { path: { id, number: amendment.number }, header: withKey(key) },
          body: { reason: reason.trim(), previewHash: amendment.previewHash },
        }),
      );
      toastDone(t.publishedDone);
      onClose();
      await queries.invalidateQueries({ queryKey: keys.reception(id) });
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Dialog
      title={t.publish}
      onClose={onClose}
      footer={
        <>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button
            type="button"
            className="btn pri"
            disabled={!isReason(reason)}
            onClick={() => void publish()}
          >
            {t.publish}
          </button>
        </>
      }
    >
      <p>{t.publishWhy}</p>
      <div className="field">
        <label htmlFor="publish-reason">{t.reason}</label>
        <textarea
          id="publish-reason"
          className="input"
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {error !== null && <ErrorBox error={error} />}
    </Dialog>
  );
}
