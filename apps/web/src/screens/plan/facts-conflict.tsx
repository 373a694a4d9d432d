import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answer, api, keys } from '../../api';
import { defineTexts, useTexts } from '../../language';
import { Dialog } from '../../parts';
import type { Facts } from '../../parts/facts/facts';
import { can, useSession } from '../../session/session';
import { clock, deviceZone } from '../../time';
import { ConflictPlace, type Side } from './conflict-place';
import { usePlan } from './context';
import { useFactWords } from './facts-values';
import type { FactField } from './kept-facts';

const texts = defineTexts({
  title: {
    zh: (name: string, time: string) => `${name} ${time} 已修改`,
    en: (name: string, time: string) => `${name} changed it at ${time}`,
  },
  somebody: { zh: '同事', en: 'A colleague' },
  lead: {
    zh: '下面几项您也改了，改得不一样。请逐项选一个；您改的其余各项都在。',
    en: 'You changed these too, to something else. Choose one for each; your other changes stay.',
  },
  keep: { zh: '按所选的保存', en: 'Save what is chosen' },
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

/** Two people wrote the same facts: both values, and a choice for each. */
export function FactsConflict({ fields, mine, theirs, onChoose }: FactsConflictProps): ReactNode {
  const t = useTexts(texts);
  const words = useFactWords();
  const last = useLastEdit();
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const keep = (): void => onChoose(fields.filter((field) => sides.get(field) === 'theirs'));
  return (
    <Dialog
      title={t.title(last?.actor?.name ?? t.somebody, last ? clock(last.at, deviceZone) : '')}
      onClose={keep}
      isClosable={false}
      width={720}
      footer={
        <button
          type="button"
          className="btn pri"
          disabled={fields.some((field) => !sides.has(field))}
          onClick={keep}
        >
          {t.keep}
        </button>
      }
    >
      <div className="col">
        <p>{t.lead}</p>
        {fields.map((field) => (
          <ConflictPlace
            key={field}
            title={words.name(field)}
            name={field}
            values={{ mine: words.value(field, mine), theirs: words.value(field, theirs) }}
            side={sides.get(field)}
            onSide={(side) => setSides(new Map(sides).set(field, side))}
          />
        ))}
      </div>
    </Dialog>
  );
}
