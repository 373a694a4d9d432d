import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Skeleton } from '../../../parts';
import { Desk } from '../../../theme/desk';
import { FindingsSide } from '../findings/findings-side';
import { showRow, useAt, useStep } from '../findings/go-to';
import type { Step } from '../findings/places';
import { Itinerary } from '../itinerary/itinerary';
import { TasksStep } from '../tasks/tasks-step';
import styles from '../plan.module.css';

const FactsStep = lazy(async () => ({ default: (await import('../facts/facts-step')).FactsStep }));
const GuestsStep = lazy(async () => ({
  default: (await import('../guests/guests-step')).GuestsStep,
}));
const PeopleStep = lazy(async () => ({
  default: (await import('../people/people-step')).PeopleStep,
}));
const ReserveStep = lazy(async () => ({
  default: (await import('../reserve/reserve-step')).ReserveStep,
}));
const CheckStep = lazy(async () => ({ default: (await import('../check/check-step')).CheckStep }));

/** Steps beside which stands what was found in them. */
const WITH_FINDINGS: readonly Step[] = ['itinerary', 'tasks', 'people', 'reserve'];

/** The step that is open; beside what is written stands what was found. */
export function StepBody(): ReactNode {
  const step = useStep();
  const at = useAt();
  useEffect(() => {
    if (at !== null) showRow(at);
  }, [at, step]);
  return (
    <Desk>
      <Suspense fallback={<Skeleton rows={6} />}>
        {WITH_FINDINGS.includes(step) ? (
          <div className={styles.two}>
            {step === 'itinerary' && <Itinerary />}
            {step === 'tasks' && <TasksStep />}
            {step === 'people' && <PeopleStep />}
            {step === 'reserve' && <ReserveStep />}
            <FindingsSide step={step} />
          </div>
        ) : (
          <>
            {step === 'facts' && <FactsStep />}
            {step === 'guests' && <GuestsStep />}
            {step === 'check' && <CheckStep />}
          </>
        )}
      </Suspense>
    </Desk>
  );
}
