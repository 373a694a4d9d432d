import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../../../language';
import { Icon, State } from '../../../parts';
import { useDraft, usePlan } from '../context';
import { useGoTo, useStep } from '../findings/go-to';
import { confirmReading } from '../store/readings';
import { STEPS, type Step } from '../findings/places';
import { planTexts } from '../plan.texts';
import { countOf, useNotes } from '../findings/use-notes';
import { useFindingActs } from '../findings/waived';
import styles from './frame.module.css';

/** The steps of a plan, each with what was found in it. */
export function StepBar(): ReactNode {
  const t = useTexts(planTexts);
  const step = useStep();
  const goTo = useGoTo();
  const { granted } = useFindingActs();
  // What was let through is no longer in the way.
  const notes = useNotes().filter(({ id }) => !granted.has(id));
  const isDone = useIsDone();
  return (
    <nav className={`panel ${styles.steps}`} aria-label={t.steps}>
      {STEPS.map((name) => {
        const own = notes.filter((note) => note.place.step === name);
        const [block, warn] = [countOf(own, 'block'), countOf(own, 'warn')];
        const icon = block > 0 ? 'run' : isDone(name) ? 'done' : 'rag-n';
        return (
          <button
            key={name}
            type="button"
            className={name === step ? styles.on : ''}
            aria-current={name === step ? 'step' : undefined}
            onClick={() => goTo({ step: name })}
          >
            <Icon name={icon} className={icon === 'done' ? 'cgrn' : ''} />
            <span className="el">{t[name]}</span>
            <span className="sp" />
            {block > 0 ? (
              <State tone="red" icon="stop">
                <span className="sr">{t.blocking(block)}</span>
                <span aria-hidden="true">{block}</span>
              </State>
            ) : (
              warn > 0 && (
                <State tone="amb" icon="warn">
                  <span className="sr">{t.warning(warn)}</span>
                  <span aria-hidden="true">{warn}</span>
                </State>
              )
            )}
          </button>
        );
      })}
    </nav>
  );
}

/** What of a step is there. */
function useIsDone(): (step: Step) => boolean {
  const { reception } = usePlan();
  const confirm = useQuery(confirmReading(reception.id));
  const plan = useDraft((state) => state.document);
  return (step) => {
    switch (step) {
      case 'facts':
        return reception.missingFacts.length === 0;
      case 'guests':
        return (confirm.data?.guests.listed ?? 0) >= (reception.facts.headCount ?? 1);
      case 'itinerary':
        return plan.items.length > 0;
      case 'tasks':
        return plan.assignments.some((a) => a.tasks.length > 0);
      case 'people':
        return (
          plan.assignments.length > 0 &&
          plan.assignments.every((a) => a.tasks.every((task) => task.doerId))
        );
      case 'reserve':
        return (plan.branches ?? []).length > 0;
      case 'check':
        return reception.planStatus === 'approved';
    }
  };
}
