import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, keys } from '../../../api';
import { defineTexts, useTexts } from '../../../language';
import type { Facts } from '../../../parts/facts/facts';
import { can, useSession } from '../../../session/session';
import { ConflictChoice } from './conflict-choice';
import { usePlan } from '../context';
import { useFactWords } from './facts-values';
import type { FactField } from '../store/kept-facts';

const texts = defineTexts({
  lead: {
    zh: '下面几项您也改了，改得不一样。请逐项选一个；您改的其余各项都在。',
    en: 'You changed these too, to something else. Choose one for each; your other changes stay.',
  },
});

/** The latest change of the facts by somebody else. */
function useLastEdit() {
  const { reception } = usePlan();
  const session = useSession();
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'timeline', 10, 'ReceptionEdited'),
    enabled: can(session, 'timeline.read'),
    queryFn: () =>
      answer(
        api.GET('/api/v1/receptions/{id}/timeline', {
          params: { path: { id: reception.id }, query: { limit: 10, type: 'ReceptionEdited' } },
        }),
      ),
  });
  return query.data?.items.find(({ actor }) => actor?.id !== session.userId);
}

interface FactsConflictProps {
  readonly fields: readonly FactField[];
  readonly mine: Partial<Facts>;
  readonly theirs: Facts;
  /** The fields in which what the other wrote is kept. */
  readonly onChoose: (taken: readonly FactField[]) => void;
}

/** Two people wrote the same facts. */
export function FactsConflict({ fields, mine, theirs, onChoose }: FactsConflictProps): ReactNode {
  const t = useTexts(texts);
  const words = useFactWords();
  const last = useLastEdit();
  return (
    <ConflictChoice
      by={last?.actor?.name}
      at={last?.at}
      lead={t.lead}
      disputes={fields.map((field) => ({
        key: field,
        title: words.name(field),
        values: { mine: words.value(field, mine), theirs: words.value(field, theirs) },
      }))}
      onChoose={onChoose}
    />
  );
}
