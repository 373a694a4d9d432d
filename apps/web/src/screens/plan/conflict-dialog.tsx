import { readPlanPath, type PlanDocument } from '@app/domain';
import { PLAN_FIELD_TEXTS } from '@app/texts';
import { useState, type ReactNode } from 'react';
import { defineTexts, useSay, useTexts } from '../../language/texts';
import { Dialog } from '../../parts/dialog';
import { clock, deviceZone } from '../../time/say';
import { useDraft, usePlan } from './context';
import { ConflictPlace, type Side } from './conflict-place';
import { takeFrom, valueAt } from './conflict-values';
import type { Conflict } from './draft-store';

const texts = defineTexts({
  title: {
    zh: (name: string, time: string) => `${name} ${time} 已修改`,
    en: (name: string, time: string) => `${name} changed it at ${time}`,
  },
  somebody: { zh: '同事', en: 'A colleague' },
  lead: {
    zh: '下面几处您也改了，改得不一样。请逐处选一个；其余的已合在一起，什么都没有丢。',
    en: 'You changed these places too, to something else. Choose one for each; everything else is put together already.',
  },
  order: { zh: '顺序', en: 'Order' },
  whole: { zh: '整项', en: 'All of it' },
  keep: { zh: '按所选的保存', en: 'Save what is chosen' },
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
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const mine = useDraft((state) => state.document);
  const { latest, theirs, merged, paths } = conflict;
  const keep = (): void => {
    const chosen = paths.filter((path) => sides.get(path) === 'theirs');
    store.settle(chosen.reduce((plan, path) => takeFrom(theirs, plan, path), merged));
  };
  const savedAt = latest.savedAt ? clock(latest.savedAt, deviceZone) : '';
  return (
    <Dialog
      title={t.title(latest.savedBy?.name ?? t.somebody, savedAt)}
      onClose={keep}
      isClosable={false}
      width={720}
      footer={
        <button
          type="button"
          className="btn pri"
          disabled={paths.some((path) => !sides.has(path))}
          onClick={keep}
        >
          {t.keep}
        </button>
      }
    >
      <div className="col">
        <p>{t.lead}</p>
        {paths.map((path) => (
          <Place
            key={path}
            {...{ path, mine, theirs }}
            side={sides.get(path)}
            onSide={(side) => setSides(new Map(sides).set(path, side))}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface PlaceProps {
  readonly path: string;
  readonly mine: PlanDocument;
  readonly theirs: PlanDocument;
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
}

function Place({ path, mine, theirs, side, onSide }: PlaceProps): ReactNode {
  const t = useTexts(texts);
  const say = useSay();
  const { zone } = usePlan();
  const place = readPlanPath(path);
  const field = place?.field as keyof typeof PLAN_FIELD_TEXTS | null | undefined;
  const name = path.endsWith('/order')
    ? t.order
    : field && PLAN_FIELD_TEXTS[field]
      ? say(PLAN_FIELD_TEXTS[field])
      : t.whole;
  const values = {
    mine: valueAt(mine, path, zone),
    theirs: valueAt(theirs, path, zone),
  };
  const title = valueAt(mine, path, zone).title || values.theirs.title || path;
  return (
    <ConflictPlace
      title={`${title} · ${name}`}
      name={path}
      values={{ mine: values.mine.said, theirs: values.theirs.said }}
      {...{ side, onSide }}
    />
  );
}
