import { useId, type ReactNode } from 'react';
import { answer, api, withKey, type Dto, keys, queries } from '../../api';
import { common, useTexts } from '../../language';
import { Dialog } from '../../parts/dialog';
import { Form, ReasonField, useReason, useSend } from '../../parts/form';
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
  const form = useId();
  const { field, take } = useReason();
  const { send, error, isBusy } = useSend(async (key, reason: string) => {
    const { id } = reception;
    await answer(
      api.POST('/api/v1/receptions/{id}/amendments/{number}/publish', {
        params: { path: { id, number: amendment.number }, header: withKey(key) },
        body: { reason, previewHash: amendment.previewHash },
      }),
    );
    toastDone(t.publishedDone);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(id) });
  });
  const submit = (): void => {
    const reason = take();
    if (reason !== null) send(reason);
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
          <button type="submit" form={form} className="btn pri" disabled={isBusy}>
            {t.publish}
          </button>
        </>
      }
    >
      <p>{t.publishWhy}</p>
      <Form id={form} error={error} onSubmit={submit}>
        <ReasonField label={t.reason} {...field} />
      </Form>
    </Dialog>
  );
}
