import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon, State } from '../../../parts';
import { clock, deviceZone } from '../../../time';
import { useDraft, useFacts, usePlan } from '../context';
import { can, useSession } from '../../../session/session';
import { useGoTo, useStep } from '../findings/go-to';
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
        <FactsOnly />
      )}
    </span>
  );
}

/** The plan is not written now; its facts may be, and say for themselves when they are not saved. */
function FactsOnly(): ReactNode {
  const t = useTexts(planTexts);
  const { reception } = usePlan();
  const step = useStep();
  const session = useSession();
  const { count } = useFacts();
  const isOver = ['closed', 'cancelled'].includes(reception.status);
  const mayFacts = !isOver && can(session, 'reception.write');
  if (mayFacts && count > 0) return <FactsUnsaved count={count} />;
  if (mayFacts && (step === 'facts' || step === 'guests')) return null;
  return <span className="tag">{t.readOnly}</span>;
}

function FactsUnsaved({ count }: { readonly count: number }): ReactNode {
  const t = useTexts(planTexts);
  const goTo = useGoTo();
  return (
    <button type="button" className="btn gh sm" onClick={() => goTo({ step: 'facts' })}>
      <State tone="amb" icon="warn">
        {t.factsUnsaved(count)}
      </State>
    </button>
  );
}

function Said(): ReactNode {
  const t = useTexts(planTexts);
  const phase = useDraft((state) => state.phase);
  const savedAt = useDraft((state) => state.savedAt);
  const faults = useDraft((state) => state.problem?.body?.errors?.length ?? 0);
  const facts = useFacts().count;
  if (facts > 0 && (phase === 'saved' || phase === 'waiting' || phase === 'saving'))
    return <FactsUnsaved count={facts} />;
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
