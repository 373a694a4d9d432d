import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, type Dto, keys } from '../../../api';
import { useTexts } from '../../../language';
import { Icon } from '../../../parts';
import { AnswerDialog } from './answer-dialog';
import { usePlan } from '../context';
import { itineraryTexts } from '../itinerary/itinerary.texts';
import styles from '../plan.module.css';

/** The remarks on the plan, read once for all places. */
export function useRemarks(): readonly Dto['RemarkRowDto'][] {
  const { reception } = usePlan();
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'remarks'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/remarks', { params: { path: { id: reception.id } } }),
      ),
  });
  return query.data?.items ?? [];
}

/** What leaders and departments have said about a place, and the office's answer. */
export function RemarksAt({ path }: { readonly path: string }): ReactNode {
  const remarks = useRemarks();
  return remarks
    .filter((remark) => remark.path === path || remark.path.startsWith(`${path}/`))
    .map((remark) => <RemarkLine key={remark.id} remark={remark} />);
}

export function RemarkLine({ remark }: { readonly remark: Dto['RemarkRowDto'] }): ReactNode {
  const t = useTexts(itineraryTexts);
  const { mayWrite } = usePlan();
  const [isAnswering, setAnswering] = useState(false);
  return (
    <div className={`${styles.noteLine} gry`}>
      <Icon name="chat" />
      <div>
        <b className={styles.remark}>{t.remark(remark.author?.name ?? '')}</b>
        {remark.text}
        {remark.answer !== null && <cite>{t.answered(remark.answer)}</cite>}
      </div>
      <div className="row">
        {mayWrite && remark.status === 'open' && (
          <button type="button" className="btn sm" onClick={() => setAnswering(true)}>
            {t.answer}
          </button>
        )}
      </div>
      {isAnswering && <AnswerDialog remark={remark} onClose={() => setAnswering(false)} />}
    </div>
  );
}
