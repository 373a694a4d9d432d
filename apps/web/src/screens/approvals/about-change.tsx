import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { answer, api, type Dto, keys } from '../../api';
import { useLanguage, useTexts } from '../../language';
import { ownWords } from '../../language/own-words';
import { ErrorBox, Skeleton } from '../../parts/feedback';
import { Icon } from '../../parts/icon';
import { Sentences } from './about-plan';
import { approvalsTexts } from './approvals.texts';
import { Decide } from './decide';
import styles from './approvals.module.css';

/** The ripple of a change in words; the answer names exactly this preview. */
export function AboutChange({ row }: { readonly row: Dto['ApprovalRowDto'] }): ReactNode {
  const language = useLanguage();
  const t = useTexts(approvalsTexts);
  const change = useChange(row);
  if (change.error) return <ErrorBox error={change.error} onRetry={() => void change.refetch()} />;
  if (!change.data) return <Skeleton rows={3} />;
  const { amendment } = change.data;
  if (amendment === null) return <Decide row={row} />;
  const { preview } = amendment;
  return (
    <section className={styles.about}>
      <h3 className="t13 l">{ownWords(amendment.reason, language)}</h3>
      <Sentences lines={preview.sentences} />
      {[...preview.newFindings, ...preview.conflicts, ...preview.doubleBooked].map((finding) => (
        <p key={finding.sentence} className="note red t13">
          <Icon name="clash" />
          {finding.sentence}
        </p>
      ))}
      <Link to={`/receptions/${row.receptionId}/changes/${amendment.number}`}>{t.preview}</Link>
      <Decide row={row} previewHash={amendment.previewHash} />
    </section>
  );
}

/** The change that this approval is about, with the preview as it is now. */
function useChange(row: Dto['ApprovalRowDto']) {
  const id = row.receptionId;
  return useQuery({
    queryKey: keys.reception(id, 'amendments', 'of-approval', row.id),
    queryFn: async () => {
      const { items } = await answer(
        api.GET('/api/v1/receptions/{id}/amendments', { params: { path: { id } } }),
      );
      const found = items.find((one) => one.approvalId === row.id);
      if (!found) return { amendment: null };
      const path = { id, number: found.number };
      const amendment = await answer(
        api.GET('/api/v1/receptions/{id}/amendments/{number}', { params: { path } }),
      );
      return { amendment };
    },
  });
}
