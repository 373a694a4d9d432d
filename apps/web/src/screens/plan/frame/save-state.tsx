import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon, State } from '../../../parts';
import { clock, deviceZone } from '../../../time';
import { useDraft, useFacts, usePlan } from '../context';
import { useGoTo } from '../findings/go-to';
import { planTexts } from '../plan.texts';

/** When it was saved, or what keeps it from being saved. */
export function SaveState(): ReactNode {
  const { mayWrite, store } = usePlan();
  const t = useTexts(planTexts);
  return (
    <span className="row nw" role="status">
      {mayWrite ? (
        <>
          <Said />
          <button
            type="button"
            className="btn gh sm"
            aria-label={t.undo}
            title={`${t.undo} Ctrl+Z`}
            onClick={store.undo}
          >
            <Icon name="undo" />
          </button>
        </>
      ) : (
        <span className="tag">{t.readOnly}</span>
      )}
    </span>
  );
}

function Said(): ReactNode {
  const t = useTexts(planTexts);
  const phase = useDraft((state) => state.phase);
  const savedAt = useDraft((state) => state.savedAt);
  const faults = useDraft((state) => state.problem?.body?.errors?.length ?? 0);
  const facts = useFacts().count;
  const goTo = useGoTo();
  if (facts > 0 && (phase === 'saved' || phase === 'waiting' || phase === 'saving'))
    return (
      <button type="button" className="btn gh sm" onClick={() => goTo({ step: 'facts' })}>
        <State tone="amb" icon="warn">
          {t.factsUnsaved(facts)}
        </State>
      </button>
    );
  switch (phase) {
    case 'saved':
      return (
        <State tone="grn" icon="check">
          {savedAt === null ? t.saved : t.savedAt(clock(savedAt, deviceZone))}
        </State>
      );
    case 'saving':
      return <span className="t13 l">{t.saving}</span>;
    case 'waiting':
      return <span className="t13 l">{t.waiting}</span>;
    case 'away':
      return (
        <State tone="amb" icon="warn">
          {t.away}
        </State>
      );
    case 'refused':
      return (
        <State tone="red" icon="stop">
          {t.refusedSave(Math.max(1, faults))}
        </State>
      );
    case 'conflict':
      return (
        <State tone="vio" icon="recheck">
          {t.conflictSave}
        </State>
      );
  }
}
