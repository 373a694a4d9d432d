import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, keys, queries, uploadFiles } from '../../../api';
import { defineTexts, useTexts } from '../../../language';
import { toastDone } from '../../../parts';
import { FileDrop } from '../../../parts/facts/file-drop';
import { RefusedFiles } from '../../../parts/facts/refused-files';
import { can, useSession } from '../../../session/session';
import { usePlan } from '../context';

const letterTexts = defineTexts({
  attached: { zh: '来函已附上', en: 'The letter is attached' },
});

/** The files that came with the letter; another is dropped here. */
export function Letter(): ReactNode {
  const t = useTexts(letterTexts);
  const { reception } = usePlan();
  const session = useSession();
  const queryKey = keys.reception(reception.id, 'attachments');
  const query = useQuery({
    queryKey,
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/attachments', {
          params: { path: { id: reception.id } },
        }),
      ),
    enabled: can(session, 'attachment.read'),
  });
  const add = useMutation({
    mutationFn: (files: File[]) => {
      const kind = reception.facts.sourceKind === 'invitation' ? 'invitation' : 'letter';
      return uploadFiles({ reception: reception.id, kind }, files);
    },
    onSuccess: (refused) => {
      if (refused.length === 0) toastDone(t.attached);
    },
    // Some may be there although not all were answered.
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const files = (query.data?.attachments ?? []).filter((one) => one.taskId === null);
  return (
    <>
      <FileDrop
        files={files.map(({ fileName }) => ({ name: fileName }))}
        isBusy={add.isPending}
        onAdd={(more) => add.mutate(more)}
      />
      <RefusedFiles refused={add.data ?? []} onAgain={(again) => add.mutate(again)} />
    </>
  );
}
