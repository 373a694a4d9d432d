import { readPlanPath } from '@app/domain';
import { PLAN_FIELD_TEXTS } from '@app/texts';
import type { ReactNode } from 'react';
import { defineTexts, useSay, useTexts } from '../../../language';
import { useDraft, usePlan } from '../context';
import { ConflictChoice, type Dispute } from './conflict-choice';
import { takeFrom, valueAt } from './conflict-values';
import type { Conflict } from '../store/draft-store';

const texts = defineTexts({
  lead: {
    zh: '下面几处您也改了，改得不一样。请逐处选一个；其余的已合在一起，什么都没有丢。',
    en: 'You changed these places too, to something else. Choose one for each; everything else is put together already.',
  },
  order: { zh: '顺序', en: 'Order' },
  whole: { zh: '整项', en: 'All of it' },
});

/** Two people wrote the same place: both values, and a choice for each. */
export function ConflictDialog(): ReactNode {
  const conflict = useDraft((state) => state.conflict);
  if (!conflict) return null;
  return <Choosing key={conflict.latest.revision} conflict={conflict} />;
}

function Choosing({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const t = useTexts(texts);
  const { store } = usePlan();
  const disputeAt = useDispute(conflict);
  const { latest, theirs, merged, paths } = conflict;
  return (
    <ConflictChoice
      by={latest.savedBy?.name}
      at={latest.savedAt}
      lead={t.lead}
      disputes={paths.map(disputeAt)}
      onChoose={(taken) =>
        store.settle(taken.reduce((plan, path) => takeFrom(theirs, plan, path), merged))
      }
    />
  );
}

/** A place of the plan in words: whose line and which field, and what each has written there. */
function useDispute({ theirs }: Conflict): (path: string) => Dispute<string> {
  const t = useTexts(texts);
  const say = useSay();
  const { zone } = usePlan();
  const mine = useDraft((state) => state.document);
  return (path) => {
    const field = readPlanPath(path)?.field as keyof typeof PLAN_FIELD_TEXTS | null | undefined;
    const name = path.endsWith('/order')
      ? t.order
      : field && PLAN_FIELD_TEXTS[field]
        ? say(PLAN_FIELD_TEXTS[field])
        : t.whole;
    const [own, other] = [valueAt(mine, path, zone), valueAt(theirs, path, zone)];
    return {
      key: path,
      title: `${own.title || other.title || path} · ${name}`,
      values: { mine: own.said, theirs: other.said },
    };
  };
}
