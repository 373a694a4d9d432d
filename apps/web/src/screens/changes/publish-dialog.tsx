import type { ReactNode } from 'react';
import { answer, api, type Dto, keys, queries, withKey } from '../../api';
import { useTexts } from '../../language';
import { ReasonDialog, toastDone } from '../../parts';
import { changesTexts } from './changes.texts';

interface PublishDialogProps {
  readonly reception: Dto['ReceptionDto'];
  readonly amendment: Dto['AmendmentDto'];
  readonly onClose: () => void;
}

/** 紧急发布: in force at once with a reason; its approval is made up for. */
export function PublishDialog({ reception, amendment, onClose }: PublishDialogProps): ReactNode {
  const t = useTexts(changesTexts);
  const { id } = reception;
  const publish = async (key: string, reason: string): Promise<void> => {
    await answer(
      api.POST('/api/v1/receptions/{id}/amendments/{number}/publish', {
        params: { path: { id, number: amendment.number }, header: withKey(key) },
        body: { reason, previewHash: amendment.previewHash },
      }),
    );
    toastDone(t.publishedDone);
    onClose();
    await queries.invalidateQueries({ queryKey: keys.reception(id) });
  };
  return (
    <ReasonDialog
      place={`publish.${id}.${amendment.number}`}
      title={t.publish}
      act={t.publish}
      label={t.reason}
      run={publish}
      onClose={onClose}
    >
      <p>{t.publishWhy}</p>
    </ReasonDialog>
  );
}
