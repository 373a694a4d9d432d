import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, keys } from '../../../api';
import { defineTexts, useTexts } from '../../../language';
import { Icon, Read } from '../../../parts';
import { useSayEdit } from '../../../parts/edits/say-edit';
import { usePlan } from '../context';
import { useDraftSource } from '../reserve/draft-source';

const proposedTexts = defineTexts({
  title: { zh: '提出的改法', en: 'What is proposed' },
  adopting: { zh: '采纳后这几处直接改进草稿。', en: 'Adopting makes these changes on the draft.' },
});

/** What a department proposes in place of agreeing: the changes that adopting makes. */
export function Proposed({ remarkId }: { readonly remarkId: string }): ReactNode {
  const t = useTexts(proposedTexts);
  const { reception } = usePlan();
  const say = useSayEdit(useDraftSource());
  const query = useQuery({
    queryKey: keys.reception(reception.id, 'remark', remarkId),
    queryFn: () => answer(api.GET('/api/v1/remarks/{id}', { params: { path: { id: remarkId } } })),
  });
  return (
    <Read query={query} rows={1}>
      {({ edits }) =>
        edits !== null &&
        edits.length > 0 && (
          <section aria-label={t.title}>
            <h3 className="t13">{t.title}</h3>
            <ul>
              {edits.map((edit, index) => (
                <li key={index} className="row">
                  <Icon name="shift" className="cvio" />
                  <span>{say(edit)}</span>
                </li>
              ))}
            </ul>
            <p className="t12 l">{t.adopting}</p>
          </section>
        )
      }
    </Read>
  );
}
